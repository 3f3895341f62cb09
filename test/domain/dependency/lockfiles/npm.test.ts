import { describe, expect, it } from "vitest";
import { read } from "../../../../src/domain/dependency/lockfiles/npm.ts";

const refused = "expected lockfileVersion 2 or 3, found something else";
const readText = (text: string) => read({ path: "package-lock.json", text, manifest: undefined });
const lockfile = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages });

describe("lockfiles of npm", () => {
  it("lists what is installed where the product runs, under the names that the registry knows", () => {
    const text = lockfile({
      "": { name: "@acme/shop", version: "1.0.0" },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/a/node_modules/b": { version: "2.0.0" },
      "node_modules/alias": { name: "@x/real", version: "3.0.0" },
      "node_modules/peer": { version: "4.0.0", peer: true },
      "node_modules/tool": { version: "1.0.0", dev: true },
      "node_modules/maybe": { version: "1.0.0", optional: true },
      "node_modules/either": { version: "1.0.0", devOptional: true },
      "node_modules/own": { link: true, resolved: "packages/own" },
      "packages/own": { name: "own", version: "1.0.0" },
    });

    expect(readText(text)).toEqual({
      conditional: ["pkg:npm/either@1.0.0", "pkg:npm/maybe@1.0.0"],
      root: "pkg:npm/%40acme/shop@1.0.0",
      packages: ["pkg:npm/%40x/real@3.0.0", "pkg:npm/a@1.0.0", "pkg:npm/b@2.0.0", "pkg:npm/peer@4.0.0"],
    });
  });

  it("says nothing of what is no lockfile, and gives a product without a name none", () => {
    for (const text of ["", "[]", "{}", '{"packages":[]}', lockfile({ "node_modules/a": "1.0.0" })])
      expect(readText(text)).toBe(refused);
    expect(readText(lockfile({ "": {} }))).toEqual({ root: null, packages: [], conditional: [] });
  });
});
