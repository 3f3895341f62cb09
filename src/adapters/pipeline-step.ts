import { constants, copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { EvidenceTray, PipelineStep } from "../ports/pipeline-step.ts";
import type { Runner } from "../ports/runner.ts";
import { connector } from "./connector.ts";
import { environmentToken } from "./environment-token.ts";
import { type Host, thisHost } from "./host.ts";
import { openTray as openReleaseTray } from "./release-tray.ts";
import { openWorkspace } from "./workspace.ts";

/** A gate that is looking is waited for as long as it may take (`usualPatience`). */
const limits = { deadlineMs: 19 * 60_000 };

/** Files of a release are larger than what is asked else. */
const transfers = { deadlineMs: 900_000, attemptMs: 300_000 };

/** Logs of a run are as long as a product makes them. */
const downloads = { ...transfers, maxBytes: 512 * 1024 * 1024 };

interface Surroundings {
  readonly runner: Runner;
  readonly env: Host["env"];
  readonly clock: Clock;
  readonly workspace: string;
}

/** The step that a command is, in a job of a pipeline. */
export function pipelineStep({ runner, env, clock, workspace }: Surroundings): PipelineStep {
  return {
    setOutput: runner.setOutput,
    connect: (variables) => connector({ runner, clock, env })(environmentToken(variables, env, runner)),
    tray: (folder) => openTray(workspace, resolve(workspace, folder)),
    get endedRun() {
      return runner.context.endedRun;
    },
    async signingJob(variables) {
      const token = environmentToken(variables, env, runner);
      const { github: run } = runner.context;
      if (token === undefined || run === null) return null;
      const { openSigningJob } = await import("./signing-job.ts");
      return openSigningJob({ runner, env, clock, workspace, token, run });
    },
    async publication(variables) {
      const token = environmentToken(variables, env, runner);
      const { github: run } = runner.context;
      if (token === undefined || run === null) return null;
      const { connectPublication } = await import("./github/connect.ts");
      return {
        ...(await connectPublication({ token, run, clock, env, client: { limits: transfers } })),
        async registry(image) {
          const { registries } = await import("./registry/registry.ts");
          return registries({ env, read: thisHost().read, runner })({ image, access: "push" });
        },
      };
    },
    async runArchive(variables) {
      const token = environmentToken(variables, env, runner);
      const { github: run } = runner.context;
      if (token === undefined || run === null) return null;
      const { connectRunArchive } = await import("./github/connect.ts");
      return {
        ...(await connectRunArchive({ token, run, clock, env, client: { limits: downloads } })),
        tray: (folder) => openReleaseTray(resolve(workspace, folder)),
      };
    },
    async gateRuns(variables) {
      const token = environmentToken(variables, env, runner);
      const { github: run } = runner.context;
      if (token === undefined || run === null) return null;
      const { connectGateRuns } = await import("./github/connect.ts");
      return connectGateRuns({ token, run, clock, env, client: { limits } });
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
    put(path, to = path) {
      const target = join(folder, to);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(resolveInside(path), target, constants.COPYFILE_EXCL);
    },
  };
}
