import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { makeCheck } from "../../scripts/new-check.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const project = resolve(import.meta.dirname, "../..");

/** The checks and what they import; the libraries' own types are held by the types step. */
const narrow = {
  extends: "./base.json",
  compilerOptions: { skipLibCheck: true },
  include: ["src/policy/checks", "src/**/*.d.ts"],
};

/** As much of this project as a check needs to compile. */
function copiedProject(): string {
  const root = temporaryFolder({
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify(narrow),
  });
  cpSync(join(project, "tsconfig.json"), join(root, "base.json"));
  cpSync(join(project, "src"), join(root, "src"), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  return root;
}

describe("new:check", () => {
  it("makes a check that is listed and compiles", () => {
    const root = copiedProject();

    expect(makeCheck("sample.made-up", root)).toMatchObject({ status: "made" });

    expect(readFileSync(join(root, "src/policy/checks/index.ts"), "utf8")).toContain("sampleMadeUp");
    const tsc = join(project, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: root, encoding: "utf8" });
    expect(stdout).toBe("");
  });

  it.each(["made-up", "A.b", "a.b.c", "../x.y", ""])("refuses %j as an id", (id) => {
    expect(makeCheck(id, temporaryFolder({}))).toMatchObject({ status: "refused" });
  });

  it("touches no file that is there", () => {
    const root = temporaryFolder({ "docs/reference/checks/a.b.md": "mine" });

    expect(makeCheck("a.b", root)).toMatchObject({
      status: "refused",
      reason: expect.stringContaining("is there already"),
    });
  });
});
