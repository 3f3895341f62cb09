import { type Codeowners, codeownersPaths, type InvalidLine, type Rule } from "./codeowners.ts";
import { ownerKind } from "./owner.ts";
import { type Ownership, OwnersIndex } from "./owners-index.ts";
import type { Pattern } from "./pattern.ts";

/** What must have owners, or changing it would be a way around everybody. */
export interface Guarded {
  /** Where the CODEOWNERS file lies. */
  readonly codeownersPath: string;
  /** Files that the gate is about. */
  readonly paths: readonly string[];
}

/** A file, or a folder with a slash at its end, that has no owner. */
export interface Gap {
  readonly path: string;
  readonly ownership: Exclude<Ownership, { readonly state: "owned" }>;
}

/** A line that GitHub takes without a word and that does nothing, or not what it seems to do. */
export interface VacuousLine {
  readonly rule: Rule;
  readonly reason: /** Owners only: the first of them is taken for a pattern (T8). */
    | "no-pattern"
    /** It asks for a name that no file of a repository has: `./src`, `a//b`. */
    | "never-matches"
    /** The same pattern stands further down, and only that line counts (facts 3.3). */
    | "repeated";
}

/** Everything for which a CODEOWNERS file is not what it should be. */
export interface Gaps {
  /** GitHub ignores the file as a whole; then every path is a gap (facts 3.1). */
  readonly isOversize: boolean;
  readonly invalid: readonly InvalidLine[];
  readonly vacuous: readonly VacuousLine[];
  /** Of the paths that the gate is about. */
  readonly paths: readonly Gap[];
  /** Of the file itself, `.github/` and the waivers: with none here, nobody changes the rules alone. */
  readonly guards: readonly Gap[];
}

/** Folders that are owned as a whole or not at all: also what is put there tomorrow must have an owner. */
const guardedFolders = [".github/", ".github/assaygate/waivers/"];

/** Lists what keeps a CODEOWNERS file from protecting these paths and itself (facts 3.1, 3.3, 3.4, 3.6). */
export function gapsOf(codeowners: Codeowners, { codeownersPath, paths }: Guarded): Gaps {
  const index = new OwnersIndex(codeowners.rules);
  const guards = [
    ...placesUpTo(codeownersPath).map((path) => ({ path, ownership: index.ownershipOf(path) })),
    ...guardedFolders.map((path) => ({ path, ownership: index.ownershipBelow(path) })),
  ];
  return {
    isOversize: codeowners.isOversize,
    invalid: codeowners.invalid,
    vacuous: vacuousLines(codeowners),
    paths: paths.map((path) => ({ path, ownership: index.ownershipOf(path) })).filter(isGap),
    guards: guards.filter(isGap),
  };
}

function isGap(place: { readonly path: string; readonly ownership: Ownership }): place is Gap {
  return place.ownership.state !== "owned";
}

/** A new file in a place that GitHub looks at earlier would take the place of this one (facts 3.1). */
function placesUpTo(codeownersPath: string): readonly string[] {
  const place = codeownersPaths.indexOf(codeownersPath);
  return place < 0 ? [codeownersPath] : codeownersPaths.slice(0, place + 1);
}

/** Lists the lines that do nothing, in the order of the file. */
export function vacuousLines({ rules }: Codeowners): readonly VacuousLine[] {
  const last = new Map(rules.map((rule) => [rule.text, rule]));
  return rules.flatMap((rule) => {
    const reason = reasonOf(rule, last.get(rule.text) !== rule);
    return reason === undefined ? [] : [{ rule, reason }];
  });
}

function reasonOf(rule: Rule, isRepeated: boolean): VacuousLine["reason"] | undefined {
  if (isOwner(rule)) return "no-pattern";
  if (neverMatches(rule.pattern)) return "never-matches";
  return isRepeated ? "repeated" : undefined;
}

/** A file may be called like an address (`icon@2x.png`), so that this counts only where nobody else is named. */
function isOwner({ text, owners }: Rule): boolean {
  const kind = ownerKind(text);
  return kind === "email" ? owners.length === 0 : kind !== undefined;
}

function neverMatches({ segments }: Pattern): boolean {
  return segments.some((segment) => segment.kind === "name" && ["", ".", ".."].includes(segment.name));
}

/** Lists the rules that decide about none of these files: they match nothing, or later lines always win. */
export function idleRules({ rules }: Codeowners, tree: readonly string[]): readonly Rule[] {
  const index = new OwnersIndex(rules);
  const busy = new Set<Rule>();
  for (const path of tree) {
    const ownership = index.ownershipOf(path);
    if (ownership.state !== "unmatched") busy.add(ownership.rule);
  }
  return rules.filter((rule) => !busy.has(rule));
}
