import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import type { Verdict } from "../../src/domain/verdict/verdict.ts";
import { inputVariables, type StepRun, stepRunOf } from "./bundle.ts";
import { type EmulatedGitHub, emulatedGitHub } from "./emulated-github.ts";
import { readIfThere } from "./gate-run.ts";
import { type GovernedStep, prepareStep, type RunRequest as Request } from "./governed-checkout.ts";
import { goodSeed, repository, type Scene } from "./governed-scene.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface GovernedRun extends StepRun {
  readonly verdict: Verdict | null;
  readonly github: EmulatedGitHub;
  check(id: string): Verdict["stages"][number]["checks"][number] | undefined;
}

interface RunRequest extends Request {
  /** Entry of another copy of the action (`governed-home.ts`); the committed one if not given. */
  readonly bundle?: string;
}

/** Starts the scene's GitHub and judges its pull request with the committed bundle, as a step of a job would. */
export async function governedRun(scene: Scene = {}, request: RunRequest = {}): Promise<GovernedRun> {
  const github = await emulatedGitHub(goodSeed(scene));
  return judgeOn(github, request);
}

/** Judges on a GitHub that runs already. */
export async function judgeOn(github: EmulatedGitHub, request: RunRequest = {}): Promise<GovernedRun> {
  const step = await prepareStep(github, request);
  const run = await spawnGate(github, step, request);
  const verdict = readIfThere<Verdict>(join(step.workspace, "assaygate-report/verdict.json"));
  return {
    ...run,
    verdict,
    github,
    check: (id) => verdict?.stages.flatMap(({ checks }) => checks).find((check) => check.id === id),
  };
}

/** What the runner tells a step. */
export function stepEnvironment(
  github: EmulatedGitHub,
  { commit, event, workspace }: GovernedStep,
): Record<string, string> {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: repository,
    GITHUB_ACTOR: "ana",
    GITHUB_SHA: commit,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
  };
}

async function spawnGate(
  github: EmulatedGitHub,
  step: GovernedStep,
  { bundle, inputs, env }: RunRequest,
): Promise<StepRun> {
  const runner = temporaryFolder({ output: "", summary: "", "event.json": JSON.stringify(step.payload) });
  const path = (name: string): string => join(runner, name);
  const child = spawn(process.execPath, [bundle ?? committedBundle], {
    cwd: step.workspace,
    env: {
      PATH: process.env["PATH"],
      ...stepEnvironment(github, step),
      GITHUB_OUTPUT: path("output"),
      GITHUB_STEP_SUMMARY: path("summary"),
      GITHUB_EVENT_PATH: path("event.json"),
      ...inputVariables("gate-check", { "github-token": github.tokens["job"] ?? "", ...inputs }),
      ...env,
    },
  });
  const said: Record<"stdout" | "stderr", string> = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  const exitCode = await new Promise<number | null>((done) => child.once("close", done));
  return stepRunOf({ exitCode, ...said, output: path("output"), summary: path("summary") });
}

const committedBundle = resolve(import.meta.dirname, "../../dist/gate-check.js");
