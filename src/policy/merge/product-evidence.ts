import { hostedHooks } from "../../domain/pipeline/hosted-hooks.ts";
import type { ProductEvidence } from "../effective.ts";
import type { ProductConfig } from "../product/product-config.ts";

/** Who makes the product's evidence in a pipeline, and a remark where the change makes that another. */
export interface ChosenProductEvidence {
  readonly value: ProductEvidence;
  readonly notices: readonly string[];
}

/** How much of it is out of the product's hands: the template runs commands in a job of its own, and sees their files. */
const strictness = { none: 0, "own-ci": 1, hosted: 2 } as const;

/**
 * Its own workflow if the product names one, else the template, which runs its commands. Nobody gets out of the template's
 * hands by the very change that is judged: the stricter of base and head counts.
 */
export function chooseProductEvidence(
  head: ProductConfig | null,
  base: ProductConfig | null,
): ChosenProductEvidence {
  const [before, now] = [evidenceOf(base ?? head), evidenceOf(head ?? base)];
  if (wordsFor(before) === wordsFor(now)) return { value: now, notices: [] };
  const isLooser = strictness[now.mode] < strictness[before.mode];
  const which = isLooser ? "; until that is merged, what the base commit says counts." : ".";
  const notice = `product evidence: at the base commit it comes from ${wordsFor(before)}, with this change from ${wordsFor(now)}${which}`;
  return { value: isLooser ? before : now, notices: [notice] };
}

function evidenceOf(product: ProductConfig | null): ProductEvidence {
  const { ci, commands } = product ?? {};
  if (ci !== undefined) return { mode: "own-ci", ...ci, root: ci.root ?? "" };
  return hostedHooks.some((name) => commands?.[name] !== undefined) ? { mode: "hosted" } : { mode: "none" };
}

function wordsFor(evidence: ProductEvidence): string {
  switch (evidence.mode) {
    case "hosted":
      return "the template, which runs its commands";
    case "own-ci":
      return `artifact "${evidence.artifact}" of ${evidence.workflow}`;
    case "none":
      return "nowhere";
  }
}
