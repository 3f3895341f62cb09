import type { Codeowners } from "../domain/codeowners/codeowners.ts";
import { type VacuousLine, vacuousLines } from "../domain/codeowners/gaps.ts";
import type { Ownership } from "../domain/codeowners/owners-index.ts";
import { plain } from "./plain.ts";

export interface OwnedPath {
  readonly path: string;
  readonly ownership: Ownership;
}

const faultsToShow = 50;

/** What each path belongs to, a line each; every line begins with words of ours, so that none is a command (G1). */
export function renderOwners(paths: readonly OwnedPath[]): string {
  // A rule says the same before and behind each of its paths.
  const frames = new Map<Ownership, Frame>();
  const lines = paths.map(({ path, ownership }) => {
    let frame = frames.get(ownership);
    if (frame === undefined) {
      frame = frameOf(ownership);
      frames.set(ownership, frame);
    }
    return frame.before + plain(path) + frame.behind;
  });
  return lines.join("").replaceAll("##[", "##\\[");
}

interface Frame {
  readonly before: string;
  readonly behind: string;
}

function frameOf(ownership: Ownership): Frame {
  switch (ownership.state) {
    case "owned": {
      const { line, owners } = ownership.rule;
      return { before: `line ${line}  `, behind: `  ${plain(owners.join(" "))}\n` };
    }
    case "cleared":
      return { before: `cleared by line ${ownership.rule.line}  `, behind: "\n" };
    case "unmatched":
      return { before: "unowned  ", behind: "\n" };
  }
}

/** What `assaygate owners --format json` prints. */
export interface OwnersReport {
  readonly schemaVersion: 1;
  readonly codeowners: string;
  readonly paths: readonly {
    readonly path: string;
    readonly state: Ownership["state"];
    /** Line that decides; null where none matches. */
    readonly line: number | null;
    readonly pattern: string | null;
    readonly owners: readonly string[];
  }[];
  readonly faults: readonly LineFault[];
}

interface LineFault {
  readonly line: number;
  readonly column: number;
  /** The first two: GitHub skips the line; the others: it does nothing. */
  readonly kind: "invalid-pattern" | "invalid-owner" | VacuousLine["reason"];
  readonly text: string;
  readonly message: string;
}

/** Puts the answer into the order and under the keys of the published JSON. */
export function ownersReport(
  file: string,
  codeowners: Codeowners,
  paths: readonly OwnedPath[],
): OwnersReport {
  return {
    schemaVersion: 1,
    codeowners: file,
    paths: paths.map(({ path, ownership }) => {
      const rule = ownership.state === "unmatched" ? null : ownership.rule;
      const [line, pattern, owners] = [rule?.line ?? null, rule?.text ?? null, rule?.owners ?? []];
      return { path, state: ownership.state, line, pattern, owners };
    }),
    faults: faultsOf(codeowners),
  };
}

/** What is wrong with single lines, for the log; empty if nothing is. */
export function renderLineFaults(file: string, codeowners: Codeowners): string {
  const faults = faultsOf(codeowners);
  const more = faults.length - faultsToShow;
  return [
    ...faults
      .slice(0, faultsToShow)
      .map(
        ({ line, column, text, message }) =>
          `${plain(file)}:${line}:${column}: ${plain(text, 80)}: ${message}`,
      ),
    ...(more > 0 ? [`${plain(file)}: … and ${more} more; all are in --format json`] : []),
  ].join("\n");
}

function faultsOf(codeowners: Codeowners): readonly LineFault[] {
  const invalid = codeowners.invalid.map(({ line, column, kind, text, why }) => ({
    ...{ line, column, kind, text },
    message: `GitHub skips this line: ${why}.`,
  }));
  const vacuous = vacuousLines(codeowners).map(({ rule: { line, column, text }, reason }) => ({
    ...{ line, column, kind: reason, text },
    message: meanings[reason],
  }));
  return [...invalid, ...vacuous].sort((a, b) => a.line - b.line);
}

const meanings: Readonly<Record<VacuousLine["reason"], string>> = {
  "no-pattern":
    "this is an owner where a pattern must stand; put * or a path before it, or / for a path of that name.",
  "never-matches": "no path of a repository has such a name, so this line does nothing.",
  repeated: "the same pattern stands further down, and only that line counts.",
};
