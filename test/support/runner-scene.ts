import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type {
  Hooks,
  JobIdentity,
  JobResult,
  RunEvent,
  RunRequest,
  RunResult,
  Sources,
  SourceTree,
  Trigger,
  WorkflowFile,
} from "../../sandbox/runner/api.ts";
import { runWorkflow } from "../../sandbox/runner/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Files by path, by repository. */
export type Repositories = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Scene extends Partial<Omit<RunRequest, "hooks">> {
  readonly repositories?: Repositories;
  readonly hooks?: Partial<Hooks>;
  /** Sees each event at once. */
  readonly onEvent?: (event: RunEvent) => void;
}

/** A run that is over, with what was seen of it. */
export interface Ran {
  readonly result: RunResult;
  readonly events: readonly RunEvent[];
  readonly request: RunRequest;
  readonly identities: ReadonlyMap<string, JobIdentity>;
  /** `success`, `failure`…; undefined where there is no such job. */
  conclusion(job: string): string | undefined;
  outputs(job: string): JobResult["outputs"] | undefined;
  /** Lines of a job, or of one of its steps. */
  log(job: string, step?: string): readonly string[];
  /** `outcome/conclusion` of a step. */
  step(job: string, step: string): string | undefined;
  /** Messages of annotations with their level: `error: …`. */
  annotations(job: string): readonly string[];
}

const sha = "a".repeat(40);

/** Runs a workflow that is nothing but this text, in repository `acme/app`. */
export async function runYaml(text: string, scene: Scene = {}): Promise<Ran> {
  const path = ".github/workflows/test.yml";
  const app = { ...scene.repositories?.["acme/app"], [path]: text };
  const repositories = { ...scene.repositories, "acme/app": app };
  return await runScene({ ...scene, repositories });
}

async function runScene({ repositories = {}, hooks = {}, onEvent, ...given }: Scene): Promise<Ran> {
  const events: RunEvent[] = [];
  const identities = new Map<string, JobIdentity>();
  const tell = (event: RunEvent): void => {
    events.push(event);
    onEvent?.(event);
  };
  const request = requestOf({
    sources: memorySources(repositories),
    ...given,
    hooks: { ...plainHooks(identities), tell, ...hooks },
  });
  const result = await runWorkflow(request);
  const jobs = result.kind === "completed" ? result.jobs : new Map<string, JobResult>();
  return {
    result,
    events,
    request,
    identities,
    conclusion: (job) => jobs.get(job)?.conclusion,
    outputs: (job) => jobs.get(job)?.outputs,
    log: (job, step) =>
      events.flatMap((event) =>
        event.kind === "log" && event.job === job && (step ?? event.step) === event.step ? [event.line] : [],
      ),
    step: (job, step) => stepOf(events, job, step),
    annotations: (job) =>
      events.flatMap((event) =>
        event.kind === "annotation" && event.job === job ? [`${event.level}: ${event.message}`] : [],
      ),
  };
}

function stepOf(events: readonly RunEvent[], job: string, step: string): string | undefined {
  const found = events.find(
    (event) => event.kind === "step-ended" && event.job === job && event.step === step,
  );
  return found?.kind === "step-ended" ? `${found.outcome}/${found.conclusion}` : undefined;
}

function plainHooks(identities: Map<string, JobIdentity>): Omit<Hooks, "tell"> {
  return {
    startJob: async (job) => {
      identities.set(job.key, job);
      return { token: `ghs_token-of-${identities.size}`, checkRunId: 1000 + identities.size, oidc: null };
    },
    enterEnvironment: async () => "approved",
    enterConcurrency: async () => ({ state: "entered", leave: () => {} }),
    artifacts: {
      put: async () => {
        throw new Error("no artifacts in this scene");
      },
      list: async () => [],
    },
  };
}

/** The file of `runYaml`. */
export const workflowFile: WorkflowFile = {
  repository: "acme/app",
  path: ".github/workflows/test.yml",
  ref: "refs/heads/main",
  sha,
};

/** What starts a run where a test says nothing else. */
export const pushTrigger: Trigger = {
  event: "push",
  payload: { ref: "refs/heads/main", head_commit: { message: "feat: a thing\n\nwhy" } },
  repository: "acme/app",
  repositoryId: 11,
  ownerId: 22,
  ref: "refs/heads/main",
  sha,
  headRef: "",
  baseRef: "",
  isRefProtected: true,
  actor: "ana",
  actorId: 33,
  triggeringActor: "ana",
};

type Required_ = "sources" | "hooks";

function requestOf(given: Partial<RunRequest> & Pick<RunRequest, Required_>): RunRequest {
  return {
    run: { id: 77, number: 7, attempt: 1 },
    file: workflowFile,
    trigger: pushTrigger,
    secrets: {},
    vars: {},
    defaultPermissions: { contents: "read" },
    permissionCeiling: null,
    urls: {
      server: "https://github.com",
      api: "http://127.0.0.1:1",
      graphql: "http://127.0.0.1:1/graphql",
    },
    nativeActions: {},
    node: process.execPath,
    environment: { PATH: process.env["PATH"] ?? "" },
    folder: temporaryFolder(),
    minuteMs: 60_000,
    ...given,
  };
}

/** Repositories of which every ref is the same commit. */
function memorySources(repositories: Repositories): Sources {
  return {
    at: async (repository, ref) => {
      const files = repositories[repository];
      return files === undefined
        ? undefined
        : memoryTree(repository, /^[0-9a-f]{40}$/.test(ref) ? ref : sha, files);
    },
  };
}

function memoryTree(repository: string, commit: string, files: Readonly<Record<string, string>>): SourceTree {
  return {
    repository,
    sha: commit,
    isPublic: true,
    read: async (path) => files[path],
    unpack: async (folder) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    },
    clone: async () => {
      throw new Error("no history in this scene");
    },
  };
}
