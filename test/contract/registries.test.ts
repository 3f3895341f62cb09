import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { registries } from "../../scripts/registry.ts";
import { readers } from "../../src/formats/index.ts";
import { checks } from "../../src/policy/checks/index.ts";

const root = resolve(import.meta.dirname, "../..");

/** Names in a folder without their endings. */
function names(folder: string, ending = ""): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending) && !/^(index|README)\./.test(name))
    .map((name) => name.slice(0, name.length - ending.length))
    .sort();
}

function folders(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

describe("registries", () => {
  it.each(registries())("$path is what npm run registry writes", ({ path, text }) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });
});

describe("formats", () => {
  const ids = readers.map(({ id }) => id).sort();

  it("lists every folder, and every folder is listed", () => {
    expect(folders("src/formats")).toEqual(ids);
  });

  it("has a page for each and no page besides", () => {
    expect(names("docs/reference/formats", ".md")).toEqual(ids);
  });

  it("has fixtures for each and none besides", () => {
    expect(names("test/fixtures")).toEqual(ids);
  });

  it.each(ids)("keeps for %s a good report with the counts it holds", (id) => {
    const cases = names(`test/fixtures/${id}`);
    const complete = cases.filter((name) =>
      existsSync(join(root, `test/fixtures/${id}/${name}/expected.json`)),
    );

    expect(cases).toContain("good");
    expect(complete).toEqual(cases);
  });

  it.each(ids)("has tests for %s", (id) => {
    const tests = [`test/formats/${id}.test.ts`, `test/formats/${id}`].filter((path) =>
      existsSync(join(root, path)),
    );

    expect(tests).not.toEqual([]);
  });

  it("has no folder of tests for a format that is gone", () => {
    expect(folders("test/formats").filter((name) => !ids.includes(name))).toEqual([]);
  });

  it("says for each where its specification is", () => {
    for (const reader of readers) expect(reader.specification).toMatch(/^https:\/\//);
  });
});

describe("checks", () => {
  const ids = checks.map(({ id }) => id).sort();

  it("lists every file, and every file is listed", () => {
    expect(names("src/policy/checks", ".ts")).toEqual(ids);
  });

  it("has a page for each and no page besides", () => {
    expect(names("docs/reference/checks", ".md")).toEqual(ids);
  });

  it("has a test for each and none besides", () => {
    expect(names("test/policy/checks", ".test.ts")).toEqual(ids);
  });
});
