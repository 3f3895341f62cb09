import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count, seen } from "../opinion.ts";
import type { ChannelListing } from "../repository-facts.ts";

/** What a commit signs that no list names is evidence that everybody refuses (docs/how-to/sign-a-release.md). */
export const kind: FindingKind = {
  id: "unlisted-signer",
  title: "Channel whose commit signs without being listed",
  severity: "high",
  looksAt: "`signers.yml` of an instance against the commits of its channels",
  evaluate,
};

function evaluate({ facts }: Patient): Opinion {
  const { instance, listings, repository } = facts;
  if (instance?.state === "known" && instance.value === null) return seen("no instance of Assaygate", []);
  const unread = [instance, listings].find((fact) => fact?.state === "unknown");
  if (unread?.state === "unknown") return { looked: "nothing", findings: [], unknowns: [unread] };
  if (listings?.state !== "known") return { looked: "nothing", findings: [], unknowns: [notAsked] };
  const findings = listings.value.flatMap((each) => findingsOf(each, repository));
  return seen(count(listings.value.length, "channel"), findings);
}

const notAsked = {
  state: "unknown",
  why: "whether it holds an instance, and what that signs, was not asked for",
  cause: "not-asked",
} as const;

function findingsOf({ channel, listing }: ChannelListing, repository: string): DoctorFinding[] {
  if (listing.state === "listed" || listing.state === "signs-nothing") return [];
  const [organization = ""] = repository.split("/", 1);
  const text =
    listing.state === "revoked"
      ? `assaygate channel rollback ${organization} --to ${channel}, or promote a commit that may sign`
      : `assaygate channel promote ${organization} --to ${channel} opens the pull request that lists it; merge that`;
  return [
    {
      at: `channel ${channel} of ${repository}`,
      expected: "a commit that signers.yml of the default branch lists",
      found: listing.why,
      fix: { kind: "words", text },
    },
  ];
}
