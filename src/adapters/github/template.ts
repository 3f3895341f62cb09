import { templatePlaces } from "../../domain/change/template.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Target } from "./target.ts";
import { readText, readTree } from "./tree.ts";

/** Text of the pull request template of a commit; null: there is none. */
export async function readTemplate(target: Target, commit: string): Promise<Known<string | null>> {
  const tree = await readTree(target, commit);
  if (tree.state === "unknown") return tree;
  const found = templatePlaces.flatMap((place) => tree.value.filter((path) => path.toLowerCase() === place));
  const [path] = found;
  return path === undefined ? { state: "known", value: null } : readText(target, { path, commit });
}
