import type { ChangeReference, GitHubRun } from "../../domain/change/reference.ts";
import type { Known, Unknown } from "../../domain/facts/known.ts";
import type { CodeownersFact, OwnerAccess } from "../../domain/facts/source-facts.ts";
import type { Clock } from "../../ports/clock.ts";
import type { CallCounts, SourceQuestion, SourceReading } from "../../ports/github.ts";
import { readChange } from "./change.ts";
import { readCodeowners } from "./codeowners.ts";
import { readContinuity } from "./continuity.ts";
import { readOwnersAccess } from "./owners-access.ts";
import { readPosture } from "./properties.ts";
import { readProtection } from "./protection.ts";
import { readRepositoryOf } from "./repository.ts";
import type { Target } from "./target.ts";
import { readTemplate } from "./template.ts";
import { readTree } from "./tree.ts";
import { notAsked } from "./unread.ts";

export interface FactsRequest extends SourceQuestion {
  readonly target: Target;
  readonly run: GitHubRun;
  readonly clock: Clock;
}

/** Needs that are answered by reading the change itself. */
const changeNeeds = ["change", "files", "commits", "reviews", "checks", "work-items"] as const;

/** Needs that are answered by reading what guards the branch. */
const protectionNeeds = ["branch-rules", "bypass-actors", "classic-protection"] as const;

/** Reads what somebody needs of how a change came in, side by side; what nobody needs is not asked for. */
export async function readSourceFacts(request: FactsRequest): Promise<SourceReading> {
  const { target, run, needs } = request;
  const before = target.client.counts;
  const [repository, change, protection, posture, codeowners, tree, template, continuity] = await Promise.all(
    [
      readRepositoryOf(target, run.change),
      changeNeeds.some((need) => needs.has(need)) ? readChange(target, run, needs) : notAsked,
      protectionNeeds.some((need) => needs.has(need))
        ? onBranch(run, ({ branch }) => readProtection(target, branch, needs))
        : notAsked,
      needs.has("posture") ? readPosture(target) : notAsked,
      needs.has("codeowners") || needs.has("owners-access")
        ? onBranch(run, (change) => readCodeowners(target, baseOf(change)))
        : notAsked,
      needs.has("tree") ? onBranch(run, (change) => readTree(target, baseOf(change))) : notAsked,
      needs.has("template") ? onBranch(run, (change) => readTemplate(target, baseOf(change))) : notAsked,
      needs.has("continuity") ? onBranch(run, (change) => continuityOf(request, change)) : notAsked,
    ],
  );
  const owners = needs.has("owners-access") ? await ownersOf(target, codeowners) : notAsked;
  return {
    trigger: run.trigger,
    repository,
    change,
    protection,
    posture,
    codeowners,
    owners,
    tree,
    template,
    continuity,
    calls: callsSince(target, before),
  };
}

function callsSince({ client }: Target, before: CallCounts): CallCounts {
  const { rest, graphql, notModified } = client.counts;
  return {
    rest: rest - before.rest,
    graphql: graphql - before.graphql,
    notModified: notModified - before.notModified,
  };
}

const noBranch: Unknown = {
  state: "unknown",
  cause: "not-found",
  why: "the event of this run changes no branch",
};

async function onBranch<T>(
  { change }: GitHubRun,
  read: (change: ChangeReference) => Promise<Known<T>>,
): Promise<Known<T>> {
  return change === null ? noBranch : read(change);
}

/** Rules are those of the commit before the change; a branch that was just made has only its own. */
function baseOf({ baseCommit, headCommit }: ChangeReference): string {
  return baseCommit ?? headCommit;
}

async function ownersOf(
  target: Target,
  codeowners: Known<CodeownersFact>,
): Promise<Known<readonly OwnerAccess[]>> {
  return codeowners.state === "unknown" ? codeowners : readOwnersAccess(target, codeowners.value);
}

/** What a pull request brings has not landed. */
function continuityOf({ target, clock, productionEnvironment }: FactsRequest, change: ChangeReference) {
  const { branch } = change;
  return readContinuity(target, {
    branch,
    headCommit: change.kind === "pull-request" ? change.baseCommit : change.headCommit,
    environment: productionEnvironment,
    now: clock.now(),
  });
}
