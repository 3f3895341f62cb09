import { describe, expect, it } from "vitest";
import { npmProduct } from "../../../src/domain/dependency/npm-product.ts";

const lockfile = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages });

describe("npmProduct", () => {
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

    expect(npmProduct("package-lock.json", text)).toEqual({
      path: "package-lock.json",
      optional: 2,
      root: "pkg:npm/%40acme/shop@1.0.0",
      packages: ["pkg:npm/%40x/real@3.0.0", "pkg:npm/a@1.0.0", "pkg:npm/b@2.0.0", "pkg:npm/peer@4.0.0"],
    });
  });

  it("says nothing of what is no lockfile, and gives a product without a name none", () => {
    for (const text of ["", "[]", "{}", '{"packages":[]}', lockfile({ "node_modules/a": "1.0.0" })])
      expect(npmProduct("package-lock.json", text)).toBeNull();
    expect(npmProduct("package-lock.json", lockfile({ "": {} }))?.root).toBeNull();
  });
});
