/** Makes what a new check needs, from `templates/check/`: a check that works, to be changed step by step. */
import { report, type Scaffolded, scaffold } from "./scaffold.ts";

/** Makes the files of a new check below `root` and lists it in the registry. */
export function makeCheck(id: string, root: string): Scaffolded {
  const files = new Map([
    ["check.ts", `src/policy/checks/${id}.ts`],
    ["page.md", `docs/reference/checks/${id}.md`],
    ["check.test.ts", `test/policy/checks/${id}.test.ts`],
  ]);
  const pattern = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
  return scaffold({ id, pattern, example: "area.my-check", templates: "check", files }, root);
}

if (import.meta.main) {
  const [id = "", root = "."] = process.argv.slice(2);
  const next =
    "It looks at the number of findings. Change it as CONTRIBUTING.md says, from step 2 on, then: npm run docs";
  report("new:check", makeCheck(id, root), next);
}
