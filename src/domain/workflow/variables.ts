import type { Step } from "./model.ts";
import { entriesOf, type Tree, textOf } from "./tree.ts";

/** Entries of `env` or `with` that are texts. */
export function variablesOf(tree: Tree | undefined): Step["environment"] {
  return entriesOf(tree).map(({ key, value, line }) => ({ name: key, value: textOf(value) ?? "", line }));
}
