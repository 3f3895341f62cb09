import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFormat } from "../../scripts/new-format.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const project = resolve(import.meta.dirname, "../..");
const parts = [
  "src/domain",
  "src/syntax",
  "src/errors.ts",
  "src/report/inspection.ts",
  "scripts/inspect-fixture.ts",
  "biome.json",
];

/** As much of this project as a format needs, without any format. */
function emptyProject(): string {
  const root = temporaryFolder({
    "src/formats/index.ts": "",
    "src/policy/checks/index.ts": "",
    "tsconfig.json": JSON.stringify({
      extends: resolve(project, "tsconfig.json"),
      compilerOptions: { rootDir: ".", types: ["node"] },
      include: ["src/formats", "test/formats"],
    }),
  });
  for (const part of [...parts, "test/support/read-report.ts", "test/support/readings.ts"])
    cpSync(resolve(project, part), join(root, part), { recursive: true });
  for (const file of readdirSync(resolve(project, "src/formats")).filter(
    (name) => name.endsWith(".ts") && name !== "index.ts",
  )) {
    cpSync(resolve(project, "src/formats", file), join(root, "src/formats", file));
  }
  symlinkSync(resolve(project, "node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  return root;
}

function run(root: string, command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}`, stdout };
}

function tool(name: string): string {
  return resolve(project, "node_modules/.bin", name);
}

describe("new:format", () => {
  it("makes a reader that is listed, compiles, is well formed and reads its fixture", () => {
    const root = emptyProject();

    const made = makeFormat("made-up", root);

    expect(made).toMatchObject({ status: "made" });
    expect(readFileSync(join(root, "src/formats/index.ts"), "utf8")).toContain(
      'import { reader as madeUp } from "./made-up/index.ts";',
    );
    const inspected = run(root, process.execPath, [
      "scripts/inspect-fixture.ts",
      "test/fixtures/made-up/good/input.json",
    ]);
    expect(inspected.output).toBe(
      readFileSync(join(root, "test/fixtures/made-up/good/expected.json"), "utf8"),
    );
    expect(run(root, tool("tsc"), ["-p", "."]).output).toBe("");
    const files = ["src/formats/made-up", "test/formats/made-up.test.ts"];
    expect(run(root, tool("biome"), ["ci", "--vcs-enabled=false", ...files])).toMatchObject({ status: 0 });
  });

  it("leaves no placeholder in any file", () => {
    const root = emptyProject();

    const made = makeFormat("a1-b2", root);

    const paths = made.status === "made" ? made.paths : [];
    expect(paths).toHaveLength(8);
    for (const path of paths) expect(readFileSync(join(root, path), "utf8")).not.toMatch(/\{\{|\}\}\}/);
  });

  it("touches nothing where a file of that name is already", () => {
    const root = emptyProject();
    makeFormat("made-up", root);
    writeFileSync(join(root, "src/formats/made-up/index.ts"), "mine");

    expect(makeFormat("made-up", root)).toEqual({
      status: "refused",
      reason: "src/formats/made-up/schema.ts is there already",
    });
    expect(readFileSync(join(root, "src/formats/made-up/index.ts"), "utf8")).toBe("mine");
  });

  it.each(["", "Made-Up", "made_up", "../made-up", "made--up", "-x", "1up", "made-up/.."])(
    "refuses the id %j",
    (id) => {
      expect(makeFormat(id, temporaryFolder())).toMatchObject({ status: "refused" });
    },
  );
});
