import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../../src/domain/doctor/kinds/index.ts";

const root = resolve(import.meta.dirname, "../..");
const ids = kinds.map(({ id }) => id);

function names(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending) && name !== "index.ts")
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

describe("kinds of findings of the doctor", () => {
  it("lists every file, by its name", () => {
    expect(ids).toEqual(names("src/domain/doctor/kinds", ".ts"));
  });

  it("has a test for each and none besides", () => {
    expect(names("test/domain/doctor/kinds", ".test.ts")).toEqual(ids);
  });

  it("has each in the table of the page, in the words of the registry", () => {
    const page = readFileSync(join(root, "docs/reference/doctor.md"), "utf8");
    const rows = kinds.map(
      ({ id, title, severity, looksAt }) => `| \`${id}\` | ${severity} | ${title} | ${looksAt} |`,
    );

    expect(page.split("\n").filter((line) => line.startsWith("| `") && line.split("|").length === 6)).toEqual(
      rows,
    );
  });
});
