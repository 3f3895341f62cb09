import type { Subject } from "../evidence/statement.ts";
import type { Facts, ReportFact } from "../facts/facts.ts";
import { type Rooted, relevancesOf } from "./about.ts";

/** A bill that is attested word for word, and what it is said of. */
export interface BillToAttest {
  /** Job whose artifact holds it. */
  readonly job: string;
  readonly path: string;
  readonly sha256: string;
  /** The artefact, or platforms of the image. */
  readonly subjects: readonly Subject[];
}

/** The bills of a run that are about its artefact; what was judged otherwise says nothing of it. */
export function billsToAttest(facts: Facts): readonly BillToAttest[] {
  const subject = facts.artefact?.subject;
  if (subject?.state !== "known") return [];
  const reports = facts.reports.filter(isBound);
  const relevances = relevancesOf(reports.map(rootedIn), subject.value, facts.locked ?? []);
  return reports.flatMap(({ job, path, sha256 }, index) => {
    const relevance = relevances[index];
    return job !== null && relevance?.state === "about"
      ? [{ job, path, sha256, subjects: relevance.subjects }]
      : [];
  });
}

function isBound({ kinds, binding, bill }: Pick<ReportFact, "kinds" | "binding" | "bill">): boolean {
  return kinds.includes("sbom") && binding.state === "bound" && bill?.state === "known";
}

/** The bill in a report, as far as it says what it is about. */
export function rootedIn({
  subject,
  bill,
  components,
  scanned,
}: Pick<ReportFact, "subject" | "bill" | "components" | "scanned">): Rooted {
  const digests = bill?.state === "known" ? bill.value.digests : [];
  return { subject, components, digests, madeFor: scanned?.given?.sha256 ?? null };
}
