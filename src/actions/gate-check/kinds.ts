import type { Finding } from "../../domain/finding/finding.ts";
import type { Diagnostic } from "../../domain/report/diagnostic.ts";
import { type EvidenceKind, isFindingsKind } from "../../domain/report/kind.ts";
import type { Reading } from "../../domain/report/reading.ts";

export interface JudgedKinds {
  readonly kinds: readonly EvidenceKind[];
  /** Set where the report cannot be what the configuration calls it. */
  readonly problem?: Diagnostic;
}

/**
 * What a report is evidence for (design §7): what the configuration says, as long as the format can carry it. Secrets
 * that a report lists stay secrets whatever the configuration calls it.
 */
export function judgedKinds(configured: readonly EvidenceKind[], reading: Reading): JudgedKinds {
  if (reading.format === null) return { kinds: configured };
  const impossible = configured.find((kind) => !canBe(kind, reading.kinds));
  const secrets = reading.kinds.filter((kind) => kind === "secrets" && !configured.includes(kind));
  const kinds = [...configured, ...secrets];
  if (impossible === undefined) return { kinds };
  const message = `expected evidence of kind ${impossible}, found a report in format ${reading.format}, which is ${reading.kinds.join(" or ")}`;
  return { kinds, problem: { code: "unsupported-format", message, at: "" } };
}

/** Formats of findings are general: ESLint's SARIF is lint or SAST, as its rules are. */
function canBe(kind: EvidenceKind, possible: readonly EvidenceKind[]): boolean {
  return possible.includes(kind) || (isFindingsKind(kind) && possible.some(isFindingsKind));
}

/** A finding of its own kind is judged as that; one that the configuration did not foresee, as all that it did. */
export function kindsOfFinding(
  reportKinds: readonly EvidenceKind[],
  finding: Finding,
): readonly EvidenceKind[] {
  return finding.kind !== undefined && reportKinds.includes(finding.kind) ? [finding.kind] : reportKinds;
}
