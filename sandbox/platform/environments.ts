import { moveJob, moveRun } from "../github/actions/runs.ts";
import { type EnvironmentRecord, ensureEnvironment } from "../github/environments/records.ts";
import type { GitHub } from "../github/github.ts";
import { protectionOf } from "../github/rules/effective.ts";
import { fnmatch } from "../github/rules/fnmatch.ts";
import type { JobIdentity } from "../runner/api.ts";
import { jobRecord } from "./jobs.ts";
import type { LiveRun } from "./live.ts";

/** Waiting for a person is no work: whoever waits for the end of all work does not wait for that. */
export interface Waiting {
  readonly minuteMs: number;
  /** Called around the time that a job spends before an environment. */
  pause(): () => void;
}

/** Holds a job before its environment until reviewers and timers let it in. */
export async function enterEnvironment(
  github: GitHub,
  live: LiveRun,
  { job, waiting }: { readonly job: JobIdentity; readonly waiting: Waiting },
): Promise<"approved" | "rejected"> {
  const { repository } = live;
  if (job.environment === null) return "approved";
  const environment = ensureEnvironment(github, repository, job.environment.name);
  if (!mayDeploy(github, live, environment)) return "rejected";
  if (environment.waitTimer > 0) await delay(environment.waitTimer * waiting.minuteMs, live);
  if (environment.reviewers.length === 0 && environment.customRules.length === 0) return "approved";
  return review(github, live, { job, environment, waiting });
}

function delay(ms: number, { cancel }: LiveRun): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    cancel.signal.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    });
  });
}

interface Reviewing {
  readonly job: JobIdentity;
  readonly environment: EnvironmentRecord;
  readonly waiting: Waiting;
}

async function review(
  github: GitHub,
  live: LiveRun,
  { job, environment, waiting }: Reviewing,
): Promise<"approved" | "rejected"> {
  const { repository, run, reviews, cancel } = live;
  const { name } = environment;
  const record = jobRecord(github, live, { ...job, status: "waiting" });
  if (!run.waiting.includes(name)) run.waiting.push(name);
  moveRun(github, run, { status: "waiting" });
  const goOn = waiting.pause();
  const answer = await new Promise<"approved" | "rejected">((decide) => {
    reviews.set(name.toLowerCase(), decide);
    cancel.signal.addEventListener("abort", () => decide("rejected"));
  });
  goOn();
  reviews.delete(name.toLowerCase());
  if (answer === "approved") moveJob(github, repository, { job: record.id, status: "queued" });
  moveRun(github, run, { status: "in_progress" });
  return answer;
}

/** Branches that an environment does not let in; of a pull request its merge ref counts (github-facts 4.13, 5.12). */
function mayDeploy(
  github: GitHub,
  { repository, start }: LiveRun,
  { branchPolicy, policies }: EnvironmentRecord,
): boolean {
  if (branchPolicy === null) return true;
  const name = start.occasion.ref.replace(/^refs\/(heads|tags|)\/?/, "");
  if (branchPolicy.protected_branches) return protectionOf(github, repository, name).protected;
  return policies.some((policy) => fnmatch(policy.name, name));
}
