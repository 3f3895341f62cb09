import { describe, expect, it } from "vitest";
import { npmRelations } from "../../../src/domain/dependency/npm-lockfile.ts";

function relations(packages: object): Record<string, string> {
  return Object.fromEntries(
    npmRelations(JSON.stringify({ lockfileVersion: 3, packages })).map(({ purl, relation }) => [
      purl,
      relation,
    ]),
  );
}

describe("a package-lock.json", () => {
  it("tells direct dependencies from transitive ones", () => {
    const packages = {
      "": { dependencies: { a: "^1.0.0" }, devDependencies: { "@s/b": "^2.0.0" } },
      "node_modules/a": { version: "1.0.0", dependencies: { c: "^3.0.0" } },
      "node_modules/@s/b": { version: "2.0.0" },
      "node_modules/c": { version: "3.0.0" },
    };

    expect(relations(packages)).toEqual({
      "pkg:npm/a@1.0.0": "direct",
      "pkg:npm/%40s/b@2.0.0": "direct",
      "pkg:npm/c@3.0.0": "transitive",
    });
  });

  it("tells two versions of one package apart", () => {
    const packages = {
      "": { dependencies: { a: "1", b: "1" } },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "1.0.0", dependencies: { a: "0" } },
      "node_modules/b/node_modules/a": { version: "0.9.0" },
    };

    expect(relations(packages)).toMatchObject({
      "pkg:npm/a@1.0.0": "direct",
      "pkg:npm/a@0.9.0": "transitive",
    });
  });

  it("counts what a workspace asks for as direct", () => {
    const packages = {
      "": { workspaces: ["packages/x"] },
      "packages/x": { version: "0.0.0", dependencies: { a: "1" } },
      "node_modules/x": { link: true, resolved: "packages/x" },
      "node_modules/a": { version: "1.0.0" },
    };

    expect(relations(packages)).toEqual({ "pkg:npm/a@1.0.0": "direct" });
  });

  it.each([
    "",
    "{",
    "[]",
    '{"lockfileVersion": 1, "dependencies": {}}',
    '{"packages": {"": {"dependencies": []}}}',
  ])("that cannot be read says nothing: %s", (text) => {
    expect(npmRelations(text)).toEqual([]);
  });
});
