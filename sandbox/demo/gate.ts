import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Verdict } from "../../src/domain/verdict/verdict.ts";

/** The committed bundle, as the runner starts it. */
const gateCheck = fileURLToPath(new URL("../../dist/gate-check.js", import.meta.url));

export interface GateRun {
  readonly exitCode: number;
  readonly verdict: Verdict;
  /** Everything that the step printed. */
  readonly log: string;
  readonly reportPath: string;
  readonly summaryPath: string;
}

/** Runs the built action on a workspace as a step of a push, and keeps its log and summary in `output`. */
export function runGate(workspace: string, output: string): GateRun {
  mkdirSync(output, { recursive: true });
  const summaryPath = join(output, "summary.md");
  const files = { GITHUB_OUTPUT: join(output, "outputs.txt"), GITHUB_STEP_SUMMARY: summaryPath };
  for (const path of Object.values(files)) writeFileSync(path, "");
  const { status, stdout, stderr } = spawnSync(process.execPath, [gateCheck], {
    cwd: workspace,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: "push",
      ...files,
    },
  });
  const log = `${stdout}${stderr}`;
  writeFileSync(join(output, "log.txt"), log);
  const reportPath = join(workspace, "assaygate-report", "report.html");
  const verdictPath = join(workspace, "assaygate-report", "verdict.json");
  return { exitCode: status ?? 2, verdict: readVerdict(verdictPath, log), log, reportPath, summaryPath };
}

function readVerdict(path: string, log: string): Verdict {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Verdict;
  } catch (cause) {
    throw new Error(`expected gate-check to write ${path}; it printed:\n${log}`, { cause });
  }
}
