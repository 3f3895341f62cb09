import { constants, copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { EvidenceTray, PipelineStep } from "../ports/pipeline-step.ts";
import type { Runner } from "../ports/runner.ts";
import { connector } from "./connector.ts";
import { environmentToken } from "./environment-token.ts";
import { openWorkspace } from "./workspace.ts";

/** A gate that is looking is waited for some minutes. */
const limits = { deadlineMs: 600_000 };

interface Surroundings {
  readonly runner: Runner;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly workspace: string;
}

/** The step that a command is, in a job of a pipeline. */
export function pipelineStep({ runner, env, clock, workspace }: Surroundings): PipelineStep {
  return {
    setOutput: runner.setOutput,
    connect: (variables) => connector(runner, clock)(environmentToken(variables, env, runner)),
    tray: (folder) => openTray(workspace, resolve(workspace, folder)),
    get endedRun() {
      return runner.context.endedRun;
    },
    async gateRuns(variables) {
      const token = environmentToken(variables, env, runner);
      const { github: run } = runner.context;
      if (token === undefined || run === null) return null;
      const { connectGateRuns } = await import("./github/connect.ts");
      return connectGateRuns({ token, run, clock, client: { limits } });
    },
  };
}

/** What lies there already would become evidence. */
function openTray(workspace: string, folder: string): EvidenceTray {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) {
    throw new UserError("invalid-input", "expected an empty folder for the evidence, found files in it.", {
      at: folder,
      hint: "Name a folder that is not there yet.",
    });
  }
  const { resolve: resolveInside } = openWorkspace(workspace);
  return {
    put(path) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(resolveInside(path), target, constants.COPYFILE_EXCL);
    },
  };
}
