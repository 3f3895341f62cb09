/** Makes what a new format needs, from `templates/format/`: a reader that works, to be changed step by step. */
import { report, type Scaffolded, scaffold } from "./scaffold.ts";

/** Makes the files of a new format below `root` and lists it in the registry. */
export function makeFormat(id: string, root: string): Scaffolded {
  const files = new Map([
    ["schema.ts", `src/formats/${id}/schema.ts`],
    ["index.ts", `src/formats/${id}/index.ts`],
    ["read.ts", `src/formats/${id}/read.ts`],
    ["page.md", `docs/reference/formats/${id}.md`],
    ["input.json", `test/fixtures/${id}/good/input.json`],
    ["expected.json", `test/fixtures/${id}/good/expected.json`],
    ["README.md", `test/fixtures/${id}/good/README.md`],
    ["format.test.ts", `test/formats/${id}.test.ts`],
  ]);
  return scaffold(
    { id, pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, example: "my-tool", templates: "format", files },
    root,
  );
}

if (import.meta.main) {
  const [id = "", root = "."] = process.argv.slice(2);
  report(
    "new:format",
    makeFormat(id, root),
    "It reads a made-up format. Change it as CONTRIBUTING.md says, from step 2 on.",
  );
}
