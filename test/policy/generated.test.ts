import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { registries } from "../../scripts/registry.ts";
import { schemas } from "../../scripts/schemas.ts";
import { checks } from "../../src/policy/checks/index.ts";

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
});
