import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { renderedPages } from "../../scripts/api-tables.ts";
import { actionNames, entryPointNames, interfaceOf } from "../../scripts/entry-points.ts";
import { parseInputs } from "../../src/actions/parse-inputs.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface ActionFile {
  readonly inputs: Record<string, { description: string; required: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
}

/** The root action is gate-check by another name. */
const actionFiles = [
  { path: "action.yml", action: "gate-check", main: "dist/gate-check.js" },
  ...actionNames().map((action) => ({
    path: `actions/${action}/action.yml`,
    action,
    main: `../../dist/${action}.js`,
  })),
];

describe.each(actionFiles)("$path", ({ path, action, main }) => {
  const file = parse(read(path)) as ActionFile;

  it("declares the inputs of inputs.ts, no more and no less", async () => {
    const { inputs } = await interfaceOf(action);

    const declared = Object.entries(file.inputs).map(([name, input]) => ({ name, ...input }));
    expect(declared).toEqual(
      inputs.map(({ name, description, isRequired, default: value }) => ({
        name,
        description,
        required: isRequired,
        ...(value !== undefined && { default: value }),
      })),
    );
  });

  it("has the same defaults as inputs.ts where nothing is given", async () => {
    const { Inputs } = await import(`../../src/actions/${action}/inputs.ts`);

    // An expression is the runner's to work out; here it comes to nothing.
    const given = parseInputs(Inputs, (name) => {
      const value = file.inputs[name]?.default ?? "";
      return value.startsWith("${{") ? "" : value;
    });

    expect(given).toEqual(parseInputs(Inputs, () => ""));
  });

  it("declares the outputs that are written", async () => {
    const { outputs } = await interfaceOf(action);

    const declared = Object.entries(file.outputs).map(([name, { description }]) => [name, description]);
    expect(Object.fromEntries(declared)).toEqual(outputs);
  });

  it("runs its stub on Node 24", () => {
    expect(file.runs).toEqual({ using: "node24", main });
  });

  it("names no policy and nothing that loosens", () => {
    const words = Object.keys(file.inputs).join(" ");

    expect(words).not.toMatch(/policy|threshold|skip|ignore|allow|soft|continue|fail-on/);
  });
});

it("has a folder, an entry point and a page for each action, and none besides", () => {
  const folders = readdirSync(join(root, "actions")).filter((name) => !isComposite(name));
  const sources = readdirSync(join(root, "src/actions"), { withFileTypes: true });

  expect(folders.sort()).toEqual(actionNames());
  expect(sources.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(actionNames());
  expect(entryPointNames()).toEqual([...actionNames(), "cli"].sort());
  for (const action of actionNames())
    expect(existsSync(join(root, `actions/${action}/README.md`))).toBe(true);
});

/** Small ones that only call the command line; what they hold to is in workflows.test.ts. */
function isComposite(name: string): boolean {
  return (parse(read(`actions/${name}/action.yml`)) as ActionFile).runs.using === "composite";
}

it("prints the tables of inputs and outputs in every page as they are", async () => {
  for (const [path, text] of await renderedPages(read))
    expect(read(path), `${path}: npm run docs`).toBe(text);
});
