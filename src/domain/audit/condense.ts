import type { Diagnosis, KindResult } from "../doctor/diagnosis.ts";
import type { Known } from "../facts/known.ts";
import type { Posture } from "../posture/posture.ts";
import type { AuditEntry, KindEntry } from "./entry.ts";
import type { Repository } from "./repository-class.ts";
import { classOf, reasonToSkip } from "./repository-class.ts";

/** The doctor's word as an entry of the audit: what nobody asked for does not make it undecided, and is said. */
export function entryOf(
  repository: Repository,
  seen: Known<{ readonly diagnosis: Diagnosis; readonly posture: Known<Posture> }>,
): AuditEntry {
  const about = { id: repository.id, repository: repository.name, class: classOf(repository) };
  const why = reasonToSkip(about.class);
  if (why !== null) return { ...about, result: { state: "skipped", why } };
  if (seen.state === "unknown") return { ...about, result: { state: "unread", unknown: seen } };
  const kinds = seen.value.diagnosis.kinds.map(condense).filter(hasSomethingToSay);
  return { ...about, result: { state: stateOf(kinds), kinds, posture: seen.value.posture } };
}

function condense({ id, title, severity, findings, unknowns }: KindResult): KindEntry {
  return {
    id,
    title,
    severity,
    findings,
    unknowns: unknowns.filter(({ cause }) => cause !== "not-asked"),
    isPart: unknowns.some(({ cause }) => cause === "not-asked"),
  };
}

function hasSomethingToSay({ findings, unknowns, isPart }: KindEntry): boolean {
  return findings.length > 0 || unknowns.length > 0 || isPart;
}

function stateOf(kinds: readonly KindEntry[]): "clean" | "refuted" | "undecided" {
  if (kinds.some(({ findings }) => findings.length > 0)) return "refuted";
  return kinds.some(({ unknowns }) => unknowns.length > 0) ? "undecided" : "clean";
}
