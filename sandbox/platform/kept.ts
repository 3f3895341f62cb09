import { jobs, latestAttempt } from "../github/actions/records.ts";
import { addJob } from "../github/actions/runs.ts";
import { checkRuns } from "../github/checks/records.ts";
import type { GitHub } from "../github/github.ts";
import type { JobResult } from "../runner/api.ts";
import type { LiveRun } from "./live.ts";

/**
 * Jobs of the attempt before that are not run again: GitHub lists them in the new attempt as they were. What depends on a job
 * that is run again runs again too; the runner knows what that is, and their records are taken up again then.
 */
export function copyKept(
  github: GitHub,
  { repository, run, results, names }: LiveRun,
  again: readonly string[],
): ReadonlyMap<string, JobResult> {
  const before = latestAttempt(run).number - 1;
  const earlier = jobs.of(repository).filter((job) => job.run === run.id && job.attempt === before);
  for (const { id, name, labels, createdAt } of earlier.filter((job) => !again.includes(job.name))) {
    const check = checkRuns.of(repository).find((one) => one.id === id);
    const conclusion = check?.conclusion ?? null;
    const copy = { name, labels, status: "completed", conclusion, at: createdAt } as const;
    addJob(github, repository, { run, job: copy });
  }
  return new Map([...results].filter(([key]) => !again.includes(names.get(key) ?? "")));
}
