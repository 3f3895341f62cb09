import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const isThere = spawnSync("shellcheck", ["--version"]).status === 0;

interface Step {
  readonly run?: string;
}
interface File {
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
  readonly runs?: { readonly steps?: readonly Step[] };
}

const patterns = [
  ".github/workflows/*.yml",
  "workflows/*.yml",
  "workflows/starters/*.yml",
  "actions/*/action.yml",
];
const scripts = globSync(patterns, { cwd: root })
  .sort()
  .flatMap((path) => {
    const { jobs = {}, runs } = parse(read(path)) as File;
    const steps = [...Object.values(jobs).flatMap((job) => job.steps ?? []), ...(runs?.steps ?? [])];
    return steps.flatMap(({ run }, index) =>
      run === undefined ? [] : [{ name: `${path}, step ${index + 1}`, run }],
    );
  });
const files = [".ci/run", ...globSync("scripts/*.sh", { cwd: root })].map((path) => ({
  name: path,
  run: read(path),
}));

describe.skipIf(!isThere)("shellcheck", () => {
  it.each([...scripts, ...files])("finds nothing in $name", ({ run }) => {
    const { status, stdout } = spawnSync("shellcheck", ["--shell=bash", "-"], {
      input: run,
      encoding: "utf8",
    });

    expect([status, stdout]).toEqual([0, ""]);
  });

  it("would find something", () => {
    expect(spawnSync("shellcheck", ["--shell=bash", "-"], { input: "rm -rf $1\n" }).status).toBe(1);
  });
});

it("finds scripts to look at", () => {
  expect(scripts.length).toBeGreaterThan(5);
});
