import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assets } from "../../sandbox/assets.ts";
import { actionNames, entryPointNames } from "../../scripts/entry-points.ts";

const dist = resolve(import.meta.dirname, "../../dist");
const read = (file: string): string => readFileSync(join(dist, file), "utf8");

/** Chunks that a file loads: ncc asks for them by number. */
function chunksOf(file: string): string[] {
  const calls = read(file).matchAll(/__(?:nccwpck|webpack)_require__\.e\((?:\/\*.*?\*\/\s*)?(\d+)\)/g);
  return [...calls].map(([, number]) => `${number}.index.js`);
}

function walk(from: string, folder = ""): string[] {
  const seen = new Set([from]);
  for (const file of seen) for (const chunk of chunksOf(`${folder}${file}`)) seen.add(chunk);
  return [...seen];
}

describe.skipIf(!existsSync(join(dist, "index.js")))("dist", () => {
  it("holds what the entry reaches, the stubs, the compiled policy and schema, the licences, and nothing else", () => {
    const stubs = entryPointNames().map((name) => `${name}.js`);
    const expected = [
      ...walk("index.js"),
      ...stubs,
      "licenses.txt",
      "package.json",
      "platform.json",
      "product-config.json",
      "sandbox",
    ];

    expect(readdirSync(dist).sort()).toEqual(expected.sort());
  });

  it("holds the sandbox apart, with what it reads and the licences of that", () => {
    const expected = [...walk("index.js", "sandbox/"), ...assets, "licenses.txt", "package.json"];

    expect(readdirSync(join(dist, "sandbox")).sort()).toEqual(expected.sort());
    for (const name of [
      "ajv",
      "graphql",
      "yaml",
      "package:    @octokit/openapi@23.0.2",
      "@octokit/graphql-schema",
      "@actions/workflow-parser",
    ]) {
      expect(read("sandbox/licenses.txt"), name).toMatch(
        new RegExp(`^(?:node_modules/)?${name}(?:/LICENSE.md)?$`, "m"),
      );
    }
    for (const file of walk("index.js")) expect(read(file), file).not.toContain("sandbox/index.js");
  });

  it("has an entry of built-ins only, small enough to start at once", () => {
    const entry = read("index.js");
    const imported = [...entry.matchAll(/^import .*? from "([^"]+)"|\(import\.meta\.url\)\("([^"]+)"\)/gm)];

    for (const [, name, required] of imported) expect(isBuiltin(name ?? required ?? ""), name).toBe(true);
    expect(statSync(join(dist, "index.js")).size).toBeLessThanOrEqual(60_000);
  });

  it("loads no validation library to inspect a report", () => {
    const line = /const \{ inspect \} = await .*$/m.exec(read("index.js"))?.[0] ?? "";
    const loaded = [...line.matchAll(/\.e\((\d+)\)/g)].map(([, number]) => read(`${number}.index.js`));

    expect(loaded).not.toEqual([]);
    for (const chunk of loaded) expect(chunk).not.toMatch(/ZodError|YAMLMap/);
  });

  it("loads no schema library before a configuration or a file asks for it", () => {
    const line = /const loadSuite = .*$/m.exec(read("index.js"))?.[0] ?? "";
    const loaded = [...line.matchAll(/\.e\((\d+)\)/g)].map(([, number]) => read(`${number}.index.js`));

    expect(loaded).not.toEqual([]);
    for (const chunk of loaded) expect(chunk).not.toMatch(/ZodError/);
  });

  it.each(actionNames())("has for %s the stub that its action.yml names", (action) => {
    const file = readFileSync(resolve(dist, `../actions/${action}/action.yml`), "utf8");
    const { runs } = parse(file) as { runs: { main: string } };

    expect(existsSync(resolve(dist, `../actions/${action}`, runs.main))).toBe(true);
  });
});
