import type { Check } from "../check.ts";
import type { EffectiveCheck, EvidenceSource } from "../effective.ts";

/** Looked at by other checks, as background: no check is about them alone. */
const background: readonly EvidenceSource["kind"][] = ["sbom", "vex"];

/** Evidence that the product lists and no check of the profile judges: somebody may believe that it counts. */
export function idleEvidence(
  sources: readonly EvidenceSource[],
  chosen: readonly EffectiveCheck[],
  registry: readonly Check[],
): string[] {
  const ids = new Set(chosen.map(({ id }) => id));
  const judged = registry.filter(({ id }) => ids.has(id)).flatMap(({ evidence }) => evidence ?? []);
  const idle = sources.filter(({ kind, suite }) => {
    // The inventory counts every test; it says of none whether it passed.
    const own = judged.filter((entry) => entry.kind === kind && (kind !== "tests" || entry.suite !== null));
    return !background.includes(kind) && own.every((entry) => entry.suite !== null && entry.suite !== suite);
  });
  return idle.map(
    ({ kind, suite, path }) =>
      `evidence ${kind}${suite === null ? "" : ` (suite ${suite})`} at ${path}: no check of the profile judges whether it passed.`,
  );
}
