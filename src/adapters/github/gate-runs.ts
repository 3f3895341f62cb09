import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { GateRun } from "../../domain/pipeline/follow-up.ts";
import type { JobResult } from "../../domain/pipeline/needs.ts";
import type { GateRuns, GateRunsQuestion } from "../../ports/pipeline-step.ts";
import { countedPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

const Run = z.object({
  id: z.number(),
  path: z.string(),
  event: z.string(),
  head_sha: z.string(),
  status: z.string().nullable(),
  run_attempt: z.number().optional(),
  updated_at: z.string(),
});
type Run = z.infer<typeof Run>;

const Job = z.object({
  id: z.number(),
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  started_at: z.string().nullable(),
});
type Job = z.infer<typeof Job>;

/** How long a gate that is looking right now is waited for: in pauses that grow to the longest, so long in all. */
export interface Patience {
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  readonly totalMs: number;
}

/** Longer than a gate may take (the timeout of its job), and shorter than the follow-up's own job may. */
export const usualPatience: Patience = { firstPauseMs: 5_000, longestPauseMs: 60_000, totalMs: 17 * 60_000 };

/** Reads and re-runs the gates of a repository. */
export function gateRunsOf(target: Target, patience = usualPatience): GateRuns {
  return {
    async ended(run) {
      const parameters = { ...repositoryOf(target), run_id: run };
      const found = await target.client.get(
        "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
        parameters,
        Run,
      );
      if (found.state === "unknown") return found;
      const { id, event, head_sha: headCommit, status, updated_at: at } = found.value;
      return {
        state: "known",
        value: { id, event, headCommit, endedAt: status === "completed" ? at : null },
      };
    },
    async gates(question) {
      const { firstPauseMs, longestPauseMs, totalMs } = patience;
      let gates = await readGates(target, question);
      let pauseMs = firstPauseMs;
      for (let waitedMs = 0; waitedMs < totalMs && isLooking(gates, question); waitedMs += pauseMs) {
        pauseMs = Math.min(longestPauseMs, pauseMs * 1.5);
        await setTimeout(pauseMs);
        gates = await readGates(target, question);
      }
      return gates;
    },
    rerun: (run) =>
      target.client.write(
        "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs",
        { ...repositoryOf(target), run_id: run },
        z.unknown().transform(() => null),
      ),
  };
}

/** A gate that began before the end has perhaps not seen it; a moment later its run can be started again. */
function isLooking(gates: Known<readonly GateRun[]>, { ended }: GateRunsQuestion): boolean {
  if (gates.state === "unknown" || ended.endedAt === null) return false;
  const end = Date.parse(ended.endedAt);
  return gates.value.some(
    ({ gate, hasEnded }) =>
      gate !== null && !hasEnded && gate.result !== "success" && Date.parse(gate.startedAt) <= end,
  );
}

async function readGates(
  target: Target,
  { ended, workflows, job }: GateRunsQuestion,
): Promise<Known<readonly GateRun[]>> {
  const runs = await target.client.list(
    "GET /repos/{owner}/{repo}/actions/runs",
    { ...repositoryOf(target), head_sha: ended.headCommit },
    { page: countedPage("workflow_runs", Run), identity: ({ id }) => id },
    { isFresh: true },
  );
  if (runs.state === "unknown") return runs;
  const own = runs.value.filter(
    (run) =>
      run.id !== ended.id &&
      run.head_sha === ended.headCommit &&
      run.event === ended.event &&
      workflows.includes(run.path.split("@", 1)[0] ?? ""),
  );
  const gates: GateRun[] = [];
  for (const run of own) {
    const gate = await readGate(target, run, job);
    if (gate.state === "unknown") return gate;
    gates.push(gate.value);
  }
  return { state: "known", value: gates };
}

async function readGate(target: Target, run: Run, name: string): Promise<Known<GateRun>> {
  const jobs = await target.client.list(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    { ...repositoryOf(target), run_id: run.id, filter: "latest" },
    { page: countedPage("jobs", Job), identity: ({ id }) => id },
    { isFresh: true },
  );
  if (jobs.state === "unknown") return jobs;
  // A job of a called workflow is named after its caller too (facts 1.27).
  const job = jobs.value.find((one) => one.name === name || one.name.endsWith(` / ${name}`));
  const { id, path, run_attempt: attempt = 1, status } = run;
  return {
    state: "known",
    value: { id, path, attempt, hasEnded: status === "completed", gate: gateOf(job) },
  };
}

const begun = ["in_progress", "completed"];
const results = ["success", "failure", "cancelled", "skipped"] as const satisfies readonly JobResult[];

function gateOf(job: Job | undefined): GateRun["gate"] {
  if (job?.started_at == null || !begun.includes(job.status)) return null;
  const result = results.find((known) => known === job.conclusion) ?? "unknown";
  return { result: job.status === "completed" ? result : null, startedAt: job.started_at };
}
