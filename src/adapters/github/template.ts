import type { Known } from "../../domain/facts/known.ts";
import type { Target } from "./target.ts";
import { readText, readTree } from "./tree.ts";

/** Where GitHub looks for the template of every pull request, in this order; the case does not matter. */
const places = [
  ".github/pull_request_template.md",
  ".github/pull_request_template.txt",
  "pull_request_template.md",
  "pull_request_template.txt",
  "docs/pull_request_template.md",
  "docs/pull_request_template.txt",
];

/** Text of the pull request template of a commit; null: there is none. */
export async function readTemplate(target: Target, commit: string): Promise<Known<string | null>> {
  const tree = await readTree(target, commit);
  if (tree.state === "unknown") return tree;
  const found = places.flatMap((place) => tree.value.filter((path) => path.toLowerCase() === place));
  const [path] = found;
  return path === undefined ? { state: "known", value: null } : readText(target, { path, commit });
}
