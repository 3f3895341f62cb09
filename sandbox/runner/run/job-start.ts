import { join } from "node:path";
import type { Hooks, JobIdentity } from "../api.ts";
import type { Contexts, Data, Scope, StepsJob, Template } from "../model.ts";
import { ActionFolders } from "./action-folders.ts";
import { deferredToken } from "./call-secrets.ts";
import { Cancellation } from "./cancellation.ts";
import { jobContext } from "./contexts.ts";
import { type JobFolders, makeFolders, runnerContext } from "./job-folders.ts";
import { JobProcesses } from "./job-processes.ts";
import type { JobRun } from "./job-run.ts";
import { Mask } from "./mask.ts";
import { contextsOf, type JobPlace, scopeOfJob } from "./workflow-level.ts";

type Started = Awaited<ReturnType<Hooks["startJob"]>>;

/** A job whose folders and contexts are there; `problem` says why its steps cannot begin. */
export interface BegunJob {
  readonly job: JobRun;
  readonly problem: string | null;
}

export async function beginJob(
  place: JobPlace<StepsJob>,
  identity: JobIdentity,
  started: Started,
): Promise<BegunJob> {
  const { level, cancellation } = place;
  const { run } = level;
  const folders = await makeFolders(run, place.key);
  const secrets = secretsOf(place, started.token);
  const contexts = { ...contextsOf(place), secrets, github: githubOf(place, folders, started.token) };
  const { environment, defaults, problem } = settingsOf(place, contexts);
  let numbers = 0;
  const job: JobRun = {
    run,
    identity,
    token: started.token,
    oidc: started.oidc,
    folders,
    actions: new ActionFolders(join(folders.above, "..", "_actions")),
    mask: maskOf(place, secrets, started),
    contexts,
    github: contexts.github,
    runner: runnerContext(run, folders),
    job: jobContext(identity, started.checkRunId),
    environment,
    paths: [],
    defaults,
    cancellation: new Cancellation(cancellation.signal),
    end: new Cancellation(),
    processes: new JobProcesses(),
    nextNumber: () => {
      numbers += 1;
      return numbers;
    },
    status: "success",
  };
  watch(job);
  return { job, problem };
}

/** The first to hear of a cancellation: conditions that are looked at again because of it must see it. */
function watch(job: JobRun): void {
  const mark = (): void => {
    job.status = "cancelled";
  };
  if (job.cancellation.isRequested) mark();
  else job.cancellation.signal.addEventListener("abort", mark, { once: true });
}

function githubOf(place: JobPlace, folders: JobFolders, token: string): Readonly<Record<string, Data>> {
  return {
    ...place.level.run.github,
    job: place.job.id,
    token,
    workspace: folders.workspace,
    event_path: folders.eventPath,
  };
}

/** Only what the workflow was given, and the job's own token. */
function secretsOf({ level }: JobPlace, token: string): Readonly<Record<string, string>> {
  const given = Object.entries(level.secrets).map(
    ([name, value]) => [name, value.replaceAll(deferredToken, token)] as const,
  );
  return { ...Object.fromEntries(given), GITHUB_TOKEN: token };
}

/** Also secrets that this job was not given: it may have come to know them. */
function maskOf(place: JobPlace, secrets: Readonly<Record<string, string>>, started: Started): Mask {
  const mask = new Mask();
  const all = [...Object.values(place.level.run.request.secrets), ...Object.values(secrets)];
  for (const secret of [...all, started.oidc?.token ?? ""]) mask.add(secret);
  return mask;
}

type Settings = Pick<JobRun, "environment" | "defaults"> & Pick<BegunJob, "problem">;

function settingsOf(place: JobPlace<StepsJob>, contexts: Contexts): Settings {
  const { job, level } = place;
  const scope: Scope = { ...scopeOfJob(place), contexts };
  try {
    const environment = { ...level.workflow.env.evaluate(scope), ...job.env.evaluate(scope) };
    const within: Scope = { ...scope, contexts: { ...contexts, env: environment } };
    const first = (...templates: readonly (Template<string> | null)[]): string | undefined =>
      templates.find((template) => template !== null)?.evaluate(within);
    const defaults = {
      shell: first(job.defaults.shell, level.workflow.defaults.shell),
      workingDirectory: first(job.defaults.workingDirectory, level.workflow.defaults.workingDirectory),
    };
    job.timeoutMinutes.evaluate(scope);
    return { environment: new Map(Object.entries(environment)), defaults, problem: null };
  } catch (error) {
    const problem = error instanceof Error ? error.message : `${error}`;
    return { environment: new Map(), defaults: { shell: undefined, workingDirectory: undefined }, problem };
  }
}
