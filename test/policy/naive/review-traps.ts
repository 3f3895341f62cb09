import type { Review } from "../../../src/domain/change/change.ts";
import type { SourceFacts } from "../../../src/domain/facts/source-facts.ts";
import { known } from "../../support/known-facts.ts";
import {
  actor,
  ben,
  commit,
  earlier,
  eve,
  head,
  requested,
  review,
  signature,
  source,
} from "../../support/source-facts.ts";
import { approvedAtHead, firstRequest, none, orNone, type Trap } from "./trap.ts";

const approved = (reviews: readonly Review[]): boolean => reviews.some(({ state }) => state === "approved");

const anyApproval = (facts: SourceFacts): boolean => approved(orNone(firstRequest(facts).reviews));

const denial = review({ state: "changes-requested", submittedAt: "2026-11-20T12:00:00Z" });

const page = Array.from({ length: 29 }, () => review({ reviewer: eve, state: "commented" }));

function reviewed(...reviews: readonly Review[]): SourceFacts {
  return requested({ reviews: known(reviews) });
}

export const reviewTraps: readonly Trap[] = [
  {
    attack: "T1 the 31st review takes the only approval back",
    check: "source.codeowner-approval",
    ours: "FAILED not-approved",
    facts: reviewed(review(), ...page, denial),
    honest: reviewed(review(), ...page),
    plain: reviewed(...page),
    naive: (facts) => {
      const first = orNone(firstRequest(facts).reviews).slice(0, 30);
      return approved(first) && first.every(({ state }) => state !== "changes-requested");
    },
  },
  {
    attack: "T2 approve, then deny, by the same person: any approval is enough",
    check: "source.codeowner-approval",
    ours: "FAILED not-approved",
    facts: reviewed(review(), denial),
    honest: reviewed(review()),
    plain: none,
    naive: anyApproval,
  },
  {
    attack:
      "T12 approver = co-author through another account's trailer: only the request's author is compared",
    check: "source.separation-of-duties",
    ours: "FAILED not-independent",
    facts: requested({
      commits: known([commit({ message: "feat: a\n\nCo-authored-by: B <2+ben@users.noreply.github.com>" })]),
    }),
    honest: source(),
    plain: requested({ author: ben }),
    naive: (facts) => {
      const { author, reviews } = firstRequest(facts);
      return orNone(reviews).some(
        ({ state, reviewer }) => state === "approved" && reviewer.login !== author.login,
      );
    },
  },
  {
    attack: "T12 approval by a bot: an approval is an approval",
    check: "source.separation-of-duties",
    ours: "FAILED not-independent",
    facts: reviewed(review({ reviewer: actor("ai-reviewer[bot]") })),
    honest: reviewed(review()),
    plain: none,
    naive: approvedAtHead,
  },
  {
    attack: "T12 approver left the team after approving: any approval at the head is enough",
    check: "source.codeowner-approval",
    ours: "FAILED not-approved",
    facts: reviewed(review({ onBehalfOf: known([]) })),
    honest: reviewed(review()),
    plain: none,
    naive: approvedAtHead,
  },
  {
    attack: "T12 whoever committed approves: only authors are compared",
    check: "source.separation-of-duties",
    ours: "FAILED not-independent",
    facts: requested({ commits: known([commit({ committer: signature(ben) })]) }),
    honest: source(),
    plain: requested({ commits: known([commit({ author: signature(ben) })]) }),
    naive: (facts) => {
      const { commits, reviews } = firstRequest(facts);
      const authors = orNone(commits).map(({ author }) => author.account?.login);
      return orNone(reviews).some(
        ({ state, reviewer }) => state === "approved" && !authors.includes(reviewer.login),
      );
    },
  },
  {
    attack: "G11 the head moves after the approval: the review's commit is not looked at",
    check: "source.codeowner-approval",
    ours: "FAILED not-approved",
    facts: reviewed(review({ commit: earlier })),
    honest: reviewed(review({ commit: head })),
    plain: none,
    naive: anyApproval,
  },
  {
    attack: "G12 a dismissed approval: approvals are counted, opinions are not",
    check: "source.codeowner-approval",
    ours: "FAILED not-approved",
    facts: reviewed(review(), review({ state: "dismissed", submittedAt: "2026-11-20T12:00:00Z" })),
    honest: reviewed(review()),
    plain: none,
    naive: anyApproval,
  },
];
