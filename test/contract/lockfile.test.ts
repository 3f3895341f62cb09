import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

interface Entry {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, "../..");
const lockfile = JSON.parse(readFileSync(resolve(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, Entry>;
};
const packages = Object.entries(lockfile.packages);

describe("package-lock.json", () => {
  it("names no registry", () => {
    const hosts = packages.filter(([, { resolved, link }]) => resolved !== undefined && link !== true);

    expect(hosts).toEqual([]);
  });

  // A registry that lacks the binaries of other platforms makes `npm install` leave them out, and `npm ci` then
  // refuses the lockfile everywhere. Put them back by hand: name, version, os, cpu.
  it("lists the optional packages of every platform, or npm ci fails", () => {
    const wanted = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
    const missing = wanted.filter(
      (name) => !packages.some(([path]) => path.endsWith(`node_modules/${name}`)),
    );

    expect(missing).toEqual([]);
  });
});
