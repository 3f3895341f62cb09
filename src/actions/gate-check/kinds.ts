import type { Finding } from "../../domain/finding/finding.ts";
import type { Diagnostic } from "../../domain/report/diagnostic.ts";
import { type EvidenceKind, isFindingsKind } from "../../domain/report/kind.ts";
import type { Reading } from "../../domain/report/reading.ts";

/** As `src/report/sarif.ts` names the tool. */
const ownName = "Assaygate";
const ownVerdict: Diagnostic = {
  code: "not-a-report",
  message: "expected the report of a tool, found a verdict of Assaygate itself",
  at: "",
};

export interface JudgedKinds {
  readonly kinds: readonly EvidenceKind[];
  /** Set where the report cannot be what the configuration calls it. */
  readonly problem?: Diagnostic;
}

/**
 * What a report is evidence for (design §7): what the configuration says, as long as the format can carry it. Secrets
 * that a report lists stay secrets whatever the configuration calls it. The report of a template job is evidence of the
 * job's kind and of no other, so that one scan cannot stand for another.
 */
export function judgedKinds(
  configured: readonly EvidenceKind[],
  reading: Reading,
  { isTemplate }: { readonly isTemplate: boolean },
): JudgedKinds {
  if (reading.format === null) return { kinds: configured };
  if (reading.tool?.name === ownName) return { kinds: configured, problem: ownVerdict };
  const impossible = configured.find((kind) => !canBe(kind, reading.kinds));
  const secrets = reading.kinds.filter((kind) => kind === "secrets" && !configured.includes(kind));
  const kinds = isTemplate ? configured : [...configured, ...secrets];
  if (impossible === undefined) return { kinds };
  const message = `expected evidence of kind ${impossible}, found a report in format ${reading.format}, which is ${reading.kinds.join(" or ")}`;
  return { kinds, problem: { code: "unsupported-format", message, at: "" } };
}

/**
 * What reports of a kind may be called besides. ESLint's SARIF is lint or SAST, as its rules are; an audit of packages
 * has not looked for secrets. SAST is what a tool that nobody knows is taken for, so it may be any.
 */
const otherNames: Readonly<Partial<Record<EvidenceKind, readonly EvidenceKind[]>>> = {
  lint: ["sast", "iac"],
  dependencies: ["image"],
  image: ["dependencies"],
  iac: ["sast", "lint"],
  dast: ["sast"],
  accessibility: ["lint"],
};

function canBe(kind: EvidenceKind, possible: readonly EvidenceKind[]): boolean {
  if (possible.includes(kind)) return true;
  return possible.some((known) => isFindingsKind(known) && mayBeCalled(known, kind));
}

function mayBeCalled(known: EvidenceKind, kind: EvidenceKind): boolean {
  return otherNames[known]?.includes(kind) ?? isFindingsKind(kind);
}

/** A finding of its own kind is judged as that; one that the configuration did not foresee, as all that it did. */
export function kindsOfFinding(
  reportKinds: readonly EvidenceKind[],
  finding: Finding,
): readonly EvidenceKind[] {
  return finding.kind !== undefined && reportKinds.includes(finding.kind) ? [finding.kind] : reportKinds;
}
