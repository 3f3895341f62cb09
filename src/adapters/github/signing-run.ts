import * as z from "zod";
import type { GitHubRun } from "../../domain/change/reference.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { MachineUse } from "../../domain/judging/circumstances.ts";
import type { SigningJob } from "../../ports/signing-job.ts";
import type { Host } from "../host.ts";
import { artifactsOf } from "./artifacts.ts";
import { readRelation } from "./governing/branches.ts";
import { countedPage } from "./pages.ts";
import { readReleaseFile } from "./release-file.ts";
import { readRepository } from "./repository.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

/** What GitHub knows of a run that signs. */
export type SigningRun = Pick<
  SigningJob,
  "defaultBranch" | "relation" | "machines" | "begunAt" | "artifacts" | "releaseFile" | "store"
>;

const Run = z.object({ created_at: z.string() });

const Job = z
  .object({
    id: z.number(),
    name: z.string(),
    run_attempt: z.number().optional(),
    status: z.string(),
    conclusion: z.string().nullable(),
    runner_group_name: z.string().nullable(),
  })
  .transform(({ id, name, run_attempt, status, conclusion, runner_group_name }) => ({
    id,
    use: {
      ...{ job: name, attempt: run_attempt ?? 1, status, conclusion },
      // A job that was skipped has an empty name.
      runnerGroup: runner_group_name === "" ? null : runner_group_name,
    } satisfies MachineUse,
  }));

/** Reads what speaks for or against signing, and stores what was signed. */
export function signingRunOf(target: Target, run: GitHubRun, env: Host["env"]): SigningRun {
  return {
    async defaultBranch() {
      const found = await readRepository(target);
      return found.state === "unknown" ? found : { state: "known", value: found.value.defaultBranch };
    },
    relation: (commit, branch) => readRelation(target, commit, branch),
    async begunAt() {
      const found = await ofRun(run, (run_id) =>
        target.client.get(
          "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
          { ...repositoryOf(target), run_id },
          Run,
        ),
      );
      return found.state === "unknown" ? found : { state: "known", value: found.value.created_at };
    },
    machines: () => ofRun(run, (run_id) => readMachines(target, run_id)),
    artifacts: artifactsOf(target, run, env),
    releaseFile: (sha256, beside) => readReleaseFile(target, sha256, beside),
    store: (bundle) =>
      target.client.write(
        "POST /repos/{owner}/{repo}/attestations",
        { ...repositoryOf(target), bundle: JSON.parse(new TextDecoder().decode(bundle)) },
        z.unknown().transform(() => null),
      ),
  };
}

function ofRun<T>({ runId }: GitHubRun, read: (id: number) => Promise<Known<T>>): Promise<Known<T>> {
  const id = Number(runId ?? Number.NaN);
  if (Number.isSafeInteger(id)) return read(id);
  return Promise.resolve(unread("unprovable", "expected a run on GitHub, found none"));
}

async function readMachines(target: Target, run: number): Promise<Known<readonly MachineUse[]>> {
  const jobs = await target.client.list(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    { ...repositoryOf(target), run_id: run, filter: "all" },
    { page: countedPage("jobs", Job), identity: ({ id }) => id },
    { isFresh: true },
  );
  return jobs.state === "unknown" ? jobs : { state: "known", value: jobs.value.map(({ use }) => use) };
}
