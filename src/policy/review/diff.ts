import type { Check } from "../check.ts";
import { checks as registry } from "../checks/index.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";
import { compareFacets, type Facet, facetsOf } from "./facets.ts";

export type ChangeLabel = "tightened" | "loosened" | "neutral";

/** One thing that two versions of a platform policy say differently. */
export interface PolicyChange {
  readonly name: string;
  readonly label: ChangeLabel;
  /** Null: it was not there. */
  readonly from: string | null;
  /** Null: it is not there any more. */
  readonly to: string | null;
}

/** Lists what a new platform policy changes, and whether each change makes the gate stricter. */
export function diffPolicies(
  from: PlatformPolicyFile,
  to: PlatformPolicyFile,
  checks: readonly Check[] = registry,
): PolicyChange[] {
  const [before, after] = [facetsOf(from, checks), facetsOf(to, checks)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const isWhole = (name: string): boolean => before.has(name) === after.has(name);
  const half = names.filter((name) => /^profiles\.[^.]+$/.test(name) && !isWhole(name));
  // Of a profile that comes or goes, one line says it all: no workload is judged more or less strictly for it.
  const told = names.filter((name) => !half.some((profile) => name.startsWith(`${profile}.`)));
  return told.flatMap((name) => changeOf(name, before.get(name), after.get(name)));
}

function changeOf(name: string, from: Facet | undefined, to: Facet | undefined): PolicyChange[] {
  if (from?.value === to?.value) return [];
  return [{ name, label: labelOf(from, to), from: from?.value ?? null, to: to?.value ?? null }];
}

function labelOf(from: Facet | undefined, to: Facet | undefined): ChangeLabel {
  if (from === undefined) return to === undefined ? "neutral" : labels[to.presence];
  if (to === undefined) return opposites[labels[from.presence]];
  const order = compareFacets(to, from) ?? 0;
  if (order === 0) return "neutral";
  return order > 0 ? "tightened" : "loosened";
}

const labels = { tightens: "tightened", loosens: "loosened", neutral: "neutral" } as const;
const opposites = { tightened: "loosened", loosened: "tightened", neutral: "neutral" } as const;
