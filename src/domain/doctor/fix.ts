import type { Json } from "./repository-facts.ts";

/** Lines of a file that others take the place of. */
export interface Hunk {
  /** First line that goes, from one; with nothing to go, the line behind which the new ones come. */
  readonly line: number;
  readonly remove: readonly string[];
  readonly add: readonly string[];
}

/** The exact fix of a finding. */
export type Fix =
  /** A request to GitHub's API; null: it has no body. */
  | {
      readonly kind: "api";
      readonly method: "POST" | "PUT" | "PATCH" | "DELETE";
      readonly path: string;
      readonly body: Json;
    }
  /** A change of a file, as a patch. */
  | { readonly kind: "patch"; readonly path: string; readonly hunks: readonly Hunk[] }
  /** What only a person can decide or find out. */
  | { readonly kind: "words"; readonly text: string };

/** The patch as `git apply --unidiff-zero` takes it. */
export function unifiedDiff(path: string, hunks: readonly Hunk[]): string {
  let shift = 0;
  const ordered = [...hunks].sort((one, other) => one.line - other.line);
  const parts = ordered.map(({ line, remove, add }) => {
    const before = `${line},${remove.length}`;
    // A side without lines names the line before it.
    const start = remove.length === 0 ? line + 1 : line;
    const after = `${start + shift - (add.length === 0 ? 1 : 0)},${add.length}`;
    shift += add.length - remove.length;
    const lines = [...remove.map((text) => `-${text}`), ...add.map((text) => `+${text}`)];
    return [`@@ -${before} +${after} @@`, ...lines].join("\n");
  });
  return `${[`--- a/${path}`, `+++ b/${path}`, ...parts].join("\n")}\n`;
}
