/** Makes what a new format needs, from `templates/format/`: a reader that works, to be changed step by step. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { writeRegistries } from "./registry.ts";

const templates = resolve(import.meta.dirname, "templates/format");
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Where the file goes that each template makes. */
function filesOf(id: string): ReadonlyMap<string, string> {
  return new Map([
    ["schema.ts", `src/formats/${id}/schema.ts`],
    ["index.ts", `src/formats/${id}/index.ts`],
    ["page.md", `docs/reference/formats/${id}.md`],
    ["input.json", `test/fixtures/${id}/good/input.json`],
    ["expected.json", `test/fixtures/${id}/good/expected.json`],
    ["README.md", `test/fixtures/${id}/good/README.md`],
    ["format.test.ts", `test/formats/${id}.test.ts`],
  ]);
}

/** What came of it: the files that were made, or why none was. */
export type NewFormat =
  | { readonly status: "made"; readonly paths: readonly string[] }
  | { readonly status: "refused"; readonly reason: string };

/** Makes the files of a new format below `root` and lists it in the registry; touches no file that is there. */
export function makeFormat(id: string, root: string): NewFormat {
  if (!idPattern.test(id)) {
    const reason = `expected an id like "my-tool" in lower case and hyphens, found ${JSON.stringify(id)}`;
    return { status: "refused", reason };
  }
  const files = filesOf(id);
  const taken = [...files.values()].find((path) => existsSync(resolve(root, path)));
  if (taken !== undefined) return { status: "refused", reason: `${taken} is there already` };
  for (const [template, path] of files) write(resolve(root, path), filled(template, id));
  writeRegistries(root);
  return { status: "made", paths: [...files.values()] };
}

function filled(template: string, id: string): string {
  const words = id.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return readFileSync(resolve(templates, `${template}.tmpl`), "utf8")
    .replaceAll("{{id}}", id)
    .replaceAll("{{title}}", words.join(" "))
    .replaceAll("{{name}}", words.join(""));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

if (import.meta.main) {
  const [id = "", root = "."] = process.argv.slice(2);
  const result = makeFormat(id, root);
  if (result.status === "refused") {
    process.stderr.write(`new:format: ${result.reason}\n`);
    process.exitCode = 2;
  } else {
    process.stdout.write(`${result.paths.join("\n")}\n`);
    process.stdout.write("\nIt reads a made-up format. Change it as CONTRIBUTING.md says, from step 2 on.\n");
  }
}
