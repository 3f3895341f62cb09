import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { KeptRun } from "../../../sandbox/rehearsal/keep.ts";
import { waysToTheNetwork } from "../../../sandbox/rehearsal/machine.ts";
import type { Scene } from "../../../sandbox/rehearsal/request.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { tinyProduct } from "../../support/tiny-product.ts";

const cli = resolve(import.meta.dirname, "../../../dist/cli.js");
const longest = 300_000;

interface Result {
  readonly isAsExpected: boolean;
  readonly scenes: readonly Scene[];
  readonly runs: readonly KeptRun[];
  readonly calls: number;
}

/** npm audit takes a lockfile that locks nothing for one that it could not read. */
const lockfile = JSON.stringify({
  ...{ name: "tiny", version: "1.0.0", lockfileVersion: 3 },
  packages: {
    "": { name: "tiny", version: "1.0.0", dependencies: { handlebars: "4.7.10" } },
    "node_modules/handlebars": { version: "4.7.10" },
  },
});
const manifest = JSON.stringify({ name: "tiny", version: "1.0.0", dependencies: { handlebars: "4.7.10" } });

/** Folder with a product beside which it is rehearsed. */
function folderWith(change: Readonly<Record<string, string>> = {}): string {
  const { files } = tinyProduct("tiny", {
    "package.json": manifest,
    "package-lock.json": lockfile,
    ...change,
  });
  const texts = [...files].map(([path, bytes]) => [`tiny/${path}`, bytes.toString("utf8")] as const);
  return temporaryFolder({ "notes/mine.txt": "mine\n", ...Object.fromEntries(texts) });
}

function rehearse(folder: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "rehearse", ...words], {
    ...{ cwd: folder, encoding: "utf8", timeout: longest },
    env: { PATH: process.env["PATH"], ...waysToTheNetwork(process.env) },
  });
  return { status, stdout, stderr };
}

const found = ({ scenes }: Result): string[] =>
  scenes.flatMap(({ trials }) => trials.filter((trial) => !trial.isAsExpected).map(({ title }) => title));

describe("assaygate rehearse", () => {
  it("plays every scene with a product, and leaves what each run said", { timeout: longest }, () => {
    const folder = folderWith();

    const { status, stdout, stderr } = rehearse(folder, "tiny", "--format", "json");

    const result = JSON.parse(stdout) as Result;
    expect(found(result), stderr).toEqual([]);
    expect(status).toBe(0);
    expect(result.scenes.map(({ name }) => name)).toEqual([
      ...["install", "faulty", "merge", "outsiders", "removal"],
    ]);
    expect(result.runs.map(({ trigger, decision }) => `${trigger} ${decision}`)).toEqual([
      ...["pull_request fail", "pull_request pass", "merge_group pass"],
      ...["pull_request pass", "pull_request pass", "pull_request null"],
    ]);
    const reports = join(folder, "reports", "rehearsal");
    for (const { summary, report } of result.runs) {
      expect(existsSync(join(reports, summary))).toBe(true);
      if (report !== null) expect(readFileSync(join(reports, report), "utf8")).toContain("<!DOCTYPE html>");
    }
    expect(JSON.parse(readFileSync(join(reports, "calls.json"), "utf8"))).toHaveLength(result.calls);
    expect(readFileSync(join(reports, "index.html"), "utf8")).toMatch(/(\d+) of \1 attempts/);
  });

  it("ends with 1 where the gate blocks a product on its best day, and says why", {
    timeout: longest,
  }, () => {
    const failing = 'import { test } from "node:test";\ntest("breaks", () => { throw new Error("no"); });\n';
    const folder = folderWith({ "test/sum.test.js": failing });

    const { status, stdout } = rehearse(folder, "tiny", "--quick", "--keep", "out");

    expect(status).toBe(1);
    expect(stdout).toContain("✗ the gate judges a good change\n  expected pass; found fail\n");
    expect(stdout).toContain("  tests.unit: ");
    expect(stdout).toContain("    fix: ");
    expect(existsSync(join(folder, "out", "index.html"))).toBe(true);
    expect(existsSync(join(folder, "reports"))).toBe(false);
  });

  it.each([
    [["nowhere"], "nowhere: expected a folder with a product, found none."],
    [["tiny", "--keep", "notes"], "notes: expected an empty folder or that of an earlier rehearsal"],
  ])("refuses %j, and touches nothing", (words, message) => {
    const folder = folderWith();

    const { status, stdout, stderr } = rehearse(folder, ...words);

    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(readFileSync(join(folder, "notes", "mine.txt"), "utf8")).toBe("mine\n");
  });
});
