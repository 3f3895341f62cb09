/** Makes the files of something new from templates; touches no file that is there. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { writeRegistries } from "./registry.ts";

/** What came of it: the files that were made, or why none was. */
export type Scaffolded =
  | { readonly status: "made"; readonly paths: readonly string[] }
  | { readonly status: "refused"; readonly reason: string };

export interface Scaffold {
  readonly id: string;
  /** What an id must look like, and how to say that. */
  readonly pattern: RegExp;
  readonly example: string;
  /** Folder below `scripts/templates`. */
  readonly templates: string;
  /** Where the file goes that each template makes. */
  readonly files: ReadonlyMap<string, string>;
}

/** Makes the files below `root` and lists the newcomer in its registry. */
export function scaffold({ id, pattern, example, templates, files }: Scaffold, root: string): Scaffolded {
  if (!pattern.test(id)) {
    const reason = `expected an id like "${example}" in lower case and hyphens, found ${JSON.stringify(id)}`;
    return { status: "refused", reason };
  }
  const taken = [...files.values()].find((path) => existsSync(resolve(root, path)));
  if (taken !== undefined) return { status: "refused", reason: `${taken} is there already` };
  for (const [template, path] of files) write(resolve(root, path), filled(`${templates}/${template}`, id));
  writeRegistries(root);
  return { status: "made", paths: [...files.values()] };
}

function filled(template: string, id: string): string {
  const words = id.split(/[.-]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return readFileSync(resolve(import.meta.dirname, "templates", `${template}.tmpl`), "utf8")
    .replaceAll("{{id}}", id)
    .replaceAll("{{title}}", words.join(" "))
    .replaceAll("{{name}}", words.join(""));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Says on the terminal what came of it. */
export function report(script: string, result: Scaffolded, next: string): void {
  if (result.status === "refused") {
    process.stderr.write(`${script}: ${result.reason}\n`);
    process.exitCode = 2;
  } else {
    process.stdout.write(`${result.paths.join("\n")}\n\n${next}\n`);
  }
}
