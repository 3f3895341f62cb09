/**
 * Takes the listed operations out of GitHub's own OpenAPI description, without its prose and examples:
 * `node sandbox/github/description/extract.ts [FOLDER]`, where FOLDER holds an unpacked @octokit/openapi; without it the
 * package is fetched into a temporary folder. It never becomes a dependency: it is 385 MB.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "../description.ts";
import { examplesIn, printExamples } from "./examples.ts";
import { recordings } from "./recordings.ts";

export const source = { name: "@octokit/openapi", version: "23.0.2", file: "generated/api.github.com.json" };

/** Enterprise Cloud's description of what organisations of an enterprise can be asked for: `visibility: internal`. */
const enterprise = {
  file: "generated/ghec.json",
  operations: new Set(["repos/create-in-org", "repos/update"]),
};

const here = import.meta.dirname;
const fixtures = join(here, "../../../test/sandbox/github/fixtures");

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

type Operation = JsonObject & { readonly operationId: string };

/** Ids in `operations.txt`. */
export function listedOperations(): string[] {
  const lines = readFileSync(join(here, "operations.txt"), "utf8").split("\n");
  const kept = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return kept.map((line) => line.split(/ +/)[0] ?? "");
}

interface Trimmed {
  readonly paths: object;
  readonly components: object;
}

/** What is kept of a whole description. Throws if it lacks a listed operation. */
export function trim(description: Description, ids: readonly string[]): Trimmed {
  const wanted = new Set(ids);
  const paths: Record<string, Record<string, Json>> = {};
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!wanted.delete(operation.operationId)) continue;
      paths[path] = { ...paths[path], [method]: withoutProse(kept(operation)) };
    }
  }
  if (wanted.size > 0)
    throw new Error(`expected these operations in the description: ${[...wanted].join(", ")}`);
  return { paths, components: reachable(description, paths) };
}

function kept(operation: Operation): JsonObject {
  const { operationId, parameters = [], requestBody = null, responses = {} } = operation;
  return { operationId, parameters, ...(requestBody === null ? {} : { requestBody }), responses };
}

/** Every component that the paths name, directly or through another. */
function reachable(description: Description, paths: object): Record<string, Record<string, Json>> {
  const components: Record<string, Record<string, Json>> = {};
  const pending = refsIn(paths);
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    const [, , kind = "", name = ""] = ref.split("/");
    if (components[kind]?.[name] !== undefined) continue;
    const found = description.components[kind]?.[name];
    if (found === undefined) throw new Error(`expected ${ref} in the description`);
    const component = withoutProse(found);
    components[kind] = { ...components[kind], [name]: component };
    pending.push(...refsIn(component));
  }
  return components;
}

function refsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = ""]) => ref);
}

const prose = new Set(["description", "summary", "example", "examples", "externalDocs", "title", "tags"]);

/** Under these, keys are names that GitHub chose, and `title` is a property like any other. */
const named = new Set(["properties", "patternProperties", "responses", "content", "headers", "schemas"]);

function withoutProse(value: Json, areNames = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withoutProse(item));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value as JsonObject).filter(([key]) => areNames || isKept(key));
  return Object.fromEntries(
    entries.map(([key, item]) => [key, withoutProse(item, !areNames && named.has(key))]),
  );
}

function isKept(key: string): boolean {
  return !prose.has(key) && (key === "x-multi-segment" || !key.startsWith("x-"));
}

/** One line a path and a component, so that a refresh can be reviewed. */
export function print({ paths, components }: Trimmed): string {
  const kinds = Object.entries(components).map(([kind, items]) => `${JSON.stringify(kind)}:${lines(items)}`);
  return `{"paths":${lines(paths)},\n"components":{${kinds.join(",\n")}}}\n`;
}

function lines(object: object): string {
  const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",\n")}}`;
}

interface Source {
  readonly bytes: Buffer;
  readonly enterpriseBytes: Buffer;
  readonly licence: string;
}

/** The whole description, from a folder or fetched. */
export function readSource(folder: string | undefined): Source {
  if (folder !== undefined) return sourceIn(folder);
  const temporary = mkdtempSync(join(tmpdir(), "assaygate-openapi-"));
  try {
    const options = ["--prefix", temporary, "--ignore-scripts", "--no-audit", "--no-fund", "--no-save"];
    execFileSync("npm", ["install", ...options, `${source.name}@${source.version}`], { stdio: "inherit" });
    return sourceIn(join(temporary, "node_modules", source.name));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function sourceIn(folder: string): Source {
  const licence = readFileSync(join(folder, "LICENSE"), "utf8");
  const enterpriseBytes = readFileSync(join(folder, enterprise.file));
  return { bytes: readFileSync(join(folder, source.file)), enterpriseBytes, licence };
}

function extract(folder: string | undefined): void {
  const { bytes, enterpriseBytes, licence } = readSource(folder);
  const ids = listedOperations();
  const description = JSON.parse(bytes.toString("utf8"));
  widen(description, JSON.parse(enterpriseBytes.toString("utf8")));
  const text = print(trim(description, ids));
  writeFileSync(join(here, "api.github.com.trimmed.json"), text);
  writeFileSync(
    join(fixtures, "recorded-operations.json"),
    print(trim(description, recordedOperations(description))),
  );
  writeFileSync(join(fixtures, "examples.json"), printExamples(examplesIn(description, new Set(ids))));
  writeFileSync(join(here, "SOURCE"), sourceNote({ bytes, licence }, ids.length));
  process.stdout.write(`${ids.length} operations, ${text.length} bytes\n`);
}

/** Takes requests of some operations from Enterprise Cloud's description, which allows more. */
export function widen(description: Description, wider: Description): void {
  for (const [path, methods] of Object.entries(wider.paths)) {
    for (const [method, { operationId, requestBody }] of Object.entries(methods)) {
      const known = description.paths[path]?.[method];
      if (known === undefined || requestBody === undefined || !enterprise.operations.has(operationId))
        continue;
      Object.assign(known, { requestBody });
    }
  }
}

/** Operations that @octokit/fixtures holds recordings of. */
function recordedOperations(description: Description): string[] {
  const { find } = describe(description as Parameters<typeof describe>[0]);
  const found = recordings().map(({ method, path }) => find(method, path)?.operation.id);
  return [...new Set(found.filter((id) => id !== undefined))];
}

function sourceNote({ bytes, licence }: Pick<Source, "bytes" | "licence">, operations: number): string {
  return `GitHub's OpenAPI description, as published by the npm package ${source.name}.

package:    ${source.name}@${source.version}
file:       ${source.file}
            (requests of ${[...enterprise.operations].join(", ")}: ${enterprise.file})
sha256:     ${createHash("sha256").update(bytes).digest("hex")}
licence:    MIT, below
operations: ${operations}, listed in operations.txt; prose, examples and extensions are left out
made by:    node sandbox/github/description/extract.ts

${licence.trim()}
`;
}

if (import.meta.main) extract(process.argv[2]);
