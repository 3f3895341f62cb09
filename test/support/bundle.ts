import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { type ParsedCommand, parseCommands, parseFileCommands } from "./runner-rules.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");

export interface StepRun {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly ParsedCommand[];
  readonly log: string;
}

/** A step of a job: where it runs, and what it is given. */
export interface Step {
  /** Folder that is checked out. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Replaces what the runner would set; undefined takes it away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs the committed bundle of an action as a step of a job, as actions/runner does. */
export function runStepOf(action: string, { workspace, inputs = {}, event, env = {} }: Step): StepRun {
  const runner = temporaryFolder({
    output: "",
    summary: "",
    "event.json": JSON.stringify(event?.payload ?? {}),
  });
  const path = (name: string): string => join(runner, name);
  const main = resolve(root, `actions/${action}`, actionFile(action).runs.main);
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
    cwd: workspace,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: path("output"),
      GITHUB_STEP_SUMMARY: path("summary"),
      GITHUB_EVENT_NAME: event?.name ?? "push",
      GITHUB_EVENT_PATH: path("event.json"),
      ...inputVariables(action, inputs),
      ...env,
    },
  });
  return stepRunOf({ exitCode: status, stdout, stderr, output: path("output"), summary: path("summary") });
}

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Paths of the files that the runner gave it. */
  readonly output: string;
  readonly summary: string;
}

/** What a step that has ended left for the runner. */
export function stepRunOf({ exitCode, stdout, stderr, output, summary }: Ended): StepRun {
  return {
    exitCode,
    outputs: Object.fromEntries(parseFileCommands(readFileSync(output, "utf8"))),
    summary: readFileSync(summary, "utf8"),
    // The runner looks for commands on both.
    commands: [...parseCommands(stdout), ...parseCommands(stderr)],
    log: stdout + stderr,
  };
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string };
}

function actionFile(action: string): ActionFile {
  return parse(readFileSync(join(root, `actions/${action}/action.yml`), "utf8")) as ActionFile;
}

/** Defaults come from `action.yml`, as with a real step; what only the runner can work out is left to the test. */
export function inputVariables(
  action: string,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const defaults = Object.entries(actionFile(action).inputs).map(([name, input]) => [
    name,
    input.default?.startsWith("${{") === true ? "" : (input.default ?? ""),
  ]);
  const all = { ...Object.fromEntries(defaults), ...given } as Record<string, string>;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

export interface CommandRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the committed bundle of the CLI in a folder. */
export function runCliIn(folder: string, ...words: readonly string[]): CommandRun {
  return runCliOn(process.execPath, folder, ...words);
}

/** The same on another Node. */
export function runCliOn(node: string, folder: string, ...words: readonly string[]): CommandRun {
  const { status, stdout, stderr } = spawnSync(node, [join(root, "dist/cli.js"), ...words], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: folder },
  });
  return { exitCode: status, stdout, stderr };
}
