import { describe, expect, it } from "vitest";
import { namesNoPackage } from "../../../src/domain/dependency/npm-nothing.ts";

const lock = (root: object, more: object = {}): string =>
  JSON.stringify({ name: "a", lockfileVersion: 3, packages: { "": root }, ...more });
const manifest = '{"name": "a", "version": "1.0.0", "scripts": {"test": "node --test"}}';

describe("a lockfile that names no package", () => {
  it.each([
    ["of npm 7 and later", lock({ name: "a" })],
    ["with empty lists", lock({ name: "a", dependencies: {}, workspaces: [] })],
    ["with the list for older npm", lock({ name: "a" }, { lockfileVersion: 2, dependencies: {} })],
  ])("proves that nothing is installed: %s", (_what, lockfile) => {
    expect(namesNoPackage(lockfile, manifest)).toBe(true);
  });

  it.each([
    ["a package", JSON.stringify({ lockfileVersion: 3, packages: { "": {}, "node_modules/x": {} } })],
    ["a package in the list for older npm", lock({}, { lockfileVersion: 2, dependencies: { x: {} } })],
    ["a dependency of the root", lock({ devDependencies: { x: "1.0.0" } })],
    ["a peer of the root", lock({ peerDependencies: { x: "1.0.0" } })],
    ["a workspace", lock({ workspaces: ["packages/*"] })],
    ["no root", JSON.stringify({ lockfileVersion: 3, packages: {} })],
    ["packages as a list", JSON.stringify({ lockfileVersion: 3, packages: [] })],
    ["a root of another shape", lock([])],
    ["a dependency list of another shape", lock({ dependencies: "x" })],
    ["another version", lock({}, { lockfileVersion: 4 })],
    ["no version", lock({}, { lockfileVersion: undefined })],
    ["no JSON", "{"],
    ["nothing", ""],
  ])("attack: it does not, with %s", (_what, lockfile) => {
    expect(namesNoPackage(lockfile, manifest)).toBe(false);
  });

  it.each([
    ["is not there", undefined],
    ["asks for a package that the lockfile leaves out", '{"dependencies": {"x": "*"}}'],
    ["has workspaces", '{"workspaces": {"packages": ["a"]}}'],
    ["bundles something", '{"bundledDependencies": ["x"]}'],
    ["cannot be read", "{"],
    ["is a list", "[]"],
  ])("attack: it does not where the manifest %s", (_what, own) => {
    expect(namesNoPackage(lock({ name: "a" }), own)).toBe(false);
  });
});
