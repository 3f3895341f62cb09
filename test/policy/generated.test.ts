import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withTables } from "../../scripts/docs-policy.ts";
import { renderedObtainability } from "../../scripts/obtainability-tables.ts";
import { registries } from "../../scripts/registry.ts";
import { schemas } from "../../scripts/schemas.ts";
import { checks } from "../../src/policy/checks/index.ts";
import { parseWaiver } from "../../src/policy/waivers/waiver-file.ts";

describe("generated files", () => {
  it.each(schemas())(
    "$path is what the zod schema says; else run node scripts/schemas.ts",
    ({ path, text }) => {
      expect(readFileSync(path, "utf8")).toBe(text);
    },
  );

  it("the registry lists each check under the name of its file; else run node scripts/registry.ts", () => {
    const files = readdirSync("src/policy/checks").filter((name) => name !== "index.ts");
    const registry = registries().find(({ path }) => path === "src/policy/checks/index.ts");

    expect(readFileSync("src/policy/checks/index.ts", "utf8")).toBe(registry?.text);
    expect(checks.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it("every shipped policy file names its schema", () => {
    expect(readFileSync("policy/platform.yml", "utf8")).toContain(
      "# yaml-language-server: $schema=schema/platform-policy.json",
    );
  });

  it("the reference page has the keys of the schemas; else run node scripts/docs-policy.ts", () => {
    const page = readFileSync("docs/reference/policy.md", "utf8");

    expect(withTables(page)).toBe(page);
  });

  it("the obtainability table says what the gate holds to; else run npm run docs", () => {
    const read = (path: string): string => readFileSync(path, "utf8");

    for (const [path, text] of renderedObtainability(read)) expect(text).toBe(read(path));
  });

  it("the waiver of the how-to page is a waiver", () => {
    const [, block = ""] =
      /```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/how-to/write-a-waiver.md", "utf8")) ?? [];
    const text = block.replaceAll(/^ {3}/gm, "");

    expect(parseWaiver({ path: "lodash-prototype-pollution.yml", text }).checks).toEqual([
      "dependencies.findings",
    ]);
  });
});
