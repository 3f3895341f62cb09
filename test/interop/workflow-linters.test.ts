import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderedWorkflows } from "../../scripts/render.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const gaps = parse(readFileSync(join(root, "test/interop/workflow-linters.yml"), "utf8")) as {
  readonly actionlint: readonly { readonly message: string }[];
  readonly zizmor: readonly { readonly ident: string; readonly file: string }[];
};
const isThere = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;
const run = (program: string, args: readonly string[], cwd = root) =>
  spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });

/** A repository as actionlint looks for one, with our workflows in it. */
function repositoryWith(workflows: ReadonlyMap<string, string>): string {
  const folder = temporaryFolder();
  for (const name of ["actions", "action.yml", "dist"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of [".git", ".github/workflows"]) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, text] of workflows) writeFileSync(join(folder, ".github/workflows", name), text);
  return folder;
}

interface Linted {
  readonly message: string;
  readonly filepath: string;
}

function actionlint(workflows: ReadonlyMap<string, string>): readonly Linted[] {
  const { stdout } = run("actionlint", ["-format", "{{json .}}"], repositoryWith(workflows));
  return JSON.parse(stdout) as readonly Linted[];
}

describe.skipIf(!isThere("actionlint"))("actionlint", () => {
  const rendered = renderedWorkflows({ kind: "self" });

  it("finds nothing but what it does not know yet", () => {
    const found = actionlint(rendered);

    const unexplained = found.filter(
      ({ message }) => !gaps.actionlint.some((gap) => message.includes(gap.message)),
    );
    expect(unexplained).toEqual([]);
    for (const gap of gaps.actionlint)
      expect(found.some(({ message }) => message.includes(gap.message))).toBe(true);
  });

  it("finds nothing at all where that is written as it knows it, inputs of our actions included", () => {
    const olderText = (text: string): string =>
      text.replaceAll("uses: $/", "uses: ./").replaceAll(/^ +queue: max\n/gm, "");
    const known = new Map([...rendered].map(([name, text]) => [name, olderText(text)]));

    expect(actionlint(known)).toEqual([]);
  });

  it("would find a mistake", () => {
    const text = "on: push\njobs: { a: { runs-on: ubuntu-24.04, steps: [{ run: x, shel: bash }] } }\n";

    expect(actionlint(new Map([["naive.yml", text]]))).not.toEqual([]);
  });
});

interface Finding {
  readonly ident: string;
  readonly locations: readonly { readonly symbolic: { readonly key: unknown } }[];
}

describe.skipIf(!isThere("zizmor"))("zizmor", () => {
  it("finds nothing but what we know and say why", () => {
    const files = [".github/workflows", ...globSync("actions/*/action.yml", { cwd: root })];
    const { stdout } = run("zizmor", ["--offline", "--persona", "pedantic", "--format", "json", ...files]);

    const found = (JSON.parse(stdout) as readonly Finding[]).map(({ ident, locations }) => {
      const [, file = ""] = /([\w-]+\.yml)/.exec(JSON.stringify(locations[0]?.symbolic.key)) ?? [];
      return `${ident} ${basename(file)}`;
    });
    expect([...new Set(found)].sort()).toEqual(
      gaps.zizmor.map(({ ident, file }) => `${ident} ${file}`).sort(),
    );
  });
});
