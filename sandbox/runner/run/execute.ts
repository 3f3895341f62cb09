import { delimiter } from "node:path";
import { CommandReader } from "./commands.ts";
import { contextVariables } from "./contexts.ts";
import { type Grace, runProcess } from "./process.ts";
import { githubOf, StepFailure, type StepRun } from "./step-level.ts";

export interface Program {
  readonly file: string;
  readonly words: readonly string[];
  readonly cwd: string;
  /** `INPUT_*` and `STATE_*` */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs a program for a step: with the step's variables, its output read for commands. @throws {StepFailure} unless it ends with 0 */
export async function execute(step: StepRun, program: Program): Promise<void> {
  const { job } = step.level;
  const reader = new CommandReader({
    sink: step.sink,
    mask: job.mask,
    outputs: step.outputs,
    state: step.state,
    fail: () => {
      step.hasFailed = true;
    },
  });
  const environment = environmentOf(step, program.variables ?? {});
  const { file, words, cwd } = program;
  const code = await runProcess({
    file,
    words,
    cwd,
    environment,
    signal: step.signal,
    grace: graceOf(job.run.request.minuteMs),
    onLine: (line) => reader.read(line),
    onStart: (group) => job.processes.started(group),
  }).catch((error: unknown) => {
    throw step.signal.aborted ? error : new StepFailure(`cannot start '${file}': ${reasonOf(error)}`);
  });
  if (code !== 0) throw new StepFailure(`Process completed with exit code ${code}.`);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : `${error}`);

/** 7.5 and 2.5 seconds, shorter where minutes are; but a busy machine needs its moment. */
const graceOf = (minuteMs: number): Grace => ({
  afterInterrupt: Math.max(1_000, minuteMs / 8),
  afterTerminate: Math.max(250, minuteMs / 24),
});

/** Later ones win: this machine's, the workflow's and the step's own, then those that nobody may set. */
function environmentOf(
  step: StepRun,
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { job } = step.level;
  const { request } = job.run;
  const environment: Record<string, string> = {
    ...request.environment,
    HOME: job.folders.home,
    TMPDIR: job.folders.scratch,
    LANG: "C.UTF-8",
    CI: "true",
    ...Object.fromEntries(step.environment),
    ...variables,
    ...contextVariables(githubOf(step), job.runner),
    GITHUB_ACTIONS: "true",
    RUNNER_TRACKING_ID: job.processes.trackingId,
    ...identityVariables(step),
  };
  const path = environment["PATH"];
  environment["PATH"] = [...job.paths, ...(path === undefined ? [] : [path])].join(delimiter);
  return environment;
}

/** Only a job that may ask for an identity token learns where. */
function identityVariables(step: StepRun): Readonly<Record<string, string>> {
  const { oidc } = step.level.job;
  if (oidc === null) return {};
  return { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.token };
}
