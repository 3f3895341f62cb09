import * as z from "zod";
import type { IdentifiedFinding, ReportFact } from "../../facts/facts.ts";
import { identifierOf } from "../../finding/fingerprint.ts";
import type { Statement, Subject } from "../statement.ts";
import { statementOf } from "./judging.ts";
import { predicateKind } from "./kind.ts";
import { Moment, Text } from "./shapes.ts";

const Vulnerability = z.object({
  id: Text,
  severity: z.array(z.object({ method: Text, score: z.string() })),
  annotations: z.array(z.record(z.string(), z.unknown())).optional(),
});

/** in-toto vulnerabilities v0.2. An empty `result` says that none was found. */
export const Vulns = z.object({
  scanner: z.object({
    uri: Text,
    version: Text.optional(),
    db: z.object({ uri: Text.optional(), version: Text.optional(), lastUpdate: Moment }).optional(),
    result: z.array(Vulnerability),
  }),
  metadata: z.object({ scanStartedOn: Moment, scanFinishedOn: Moment }),
});
export type Vulns = z.infer<typeof Vulns>;

export const vulnsKind = predicateKind({
  name: "vulns",
  type: "https://in-toto.io/attestation/vulns/v0.2",
  pinsCommit: true,
  subjects: "either",
  shape: Vulns,
});

/** Between which times the scans of a run happened: its beginning, and when it was judged. */
export interface ScanWindow {
  readonly scanStartedOn: string;
  readonly scanFinishedOn: string;
}

/**
 * Says what each scanner found in packages. A report that must not be taken for a good one has no statement: an empty
 * list would read as "none found".
 */
export function vulns(
  reports: readonly ReportFact[],
  subject: Subject,
  window: ScanWindow,
): Statement<Vulns>[] {
  return reports.filter(isScan).map((report) =>
    statementOf(vulnsKind.type, subject, {
      scanner: { ...scannerOf(report), result: report.findings.flatMap(vulnerabilityOf) },
      metadata: { scanStartedOn: window.scanStartedOn, scanFinishedOn: window.scanFinishedOn },
    }),
  );
}

/** Of a template job: a product could write the report of a scanner that found nothing. */
function isScan({ kinds, origin, reading, binding }: ReportFact): boolean {
  const isOfPackages = kinds.includes("dependencies") || kinds.includes("image");
  return isOfPackages && origin === "template" && reading.clean && binding.state === "bound";
}

/** Scanners have no address of their own in a report; the name is the only thing that all of them say. */
function scannerOf({ reading }: ReportFact): Pick<Vulns["scanner"], "uri" | "version"> {
  const name = reading.tool?.name ?? reading.format ?? "unknown";
  const version = reading.tool?.version ?? null;
  return { uri: `pkg:generic/${encodeURIComponent(name)}`, ...(version !== null && { version }) };
}

function vulnerabilityOf(finding: IdentifiedFinding): Vulns["scanner"]["result"] {
  if (finding.place.type !== "package") return [];
  const { rating, place, fingerprint, suppression } = finding;
  const annotations = {
    purl: place.purl,
    fingerprint,
    ...(suppression && { suppression: suppression.status }),
  };
  const severity = [
    { method: "assaygate", score: rating.severity },
    { method: rating.source, score: rating.native },
  ];
  return [{ id: identifierOf(finding), severity, annotations: [annotations] }];
}
