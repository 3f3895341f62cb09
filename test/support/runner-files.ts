import type { RunRequest, Sources, SourceTree } from "../../sandbox/runner/api.ts";
import { loadWorkflow } from "../../sandbox/runner/load/load.ts";
import type { Loading, Scope, Step, Workflow } from "../../sandbox/runner/model.ts";

/** Files by path, of repositories by `owner/name` or `owner/name@ref`. */
export type Repositories = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where the workflow of a test lies. */
export const mainFile = ".github/workflows/main.yml";
const product = "acme/shop";
const sha = "a".repeat(40);

/** Repositories in memory; any ref names the one commit there is. */
export function sourcesOf(repositories: Repositories): Sources {
  return {
    at: async (repository, ref) => {
      const key = Object.hasOwn(repositories, `${repository}@${ref}`) ? `${repository}@${ref}` : repository;
      const files = repositories[key];
      return files === undefined ? undefined : treeOf(repository, files);
    },
  };
}

function treeOf(repository: string, files: Readonly<Record<string, string>>): SourceTree {
  return {
    repository,
    isPublic: true,
    sha,
    read: async (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    unpack: async () => {
      throw new Error("expected a test that unpacks nothing");
    },
    clone: async () => {
      throw new Error("expected a test that clones nothing");
    },
  };
}

/** A request as the platform would make it, for a push to `acme/shop`. */
export function requestFor(repositories: Repositories, changes: Partial<RunRequest> = {}): RunRequest {
  return {
    run: { id: 1, number: 1, attempt: 1 },
    file: { repository: product, path: mainFile, ref: "refs/heads/main", sha },
    trigger: {
      event: "push",
      payload: {},
      repository: product,
      repositoryId: 1,
      ownerId: 2,
      ref: "refs/heads/main",
      sha,
      headRef: "",
      baseRef: "",
      isRefProtected: true,
      actor: "ada",
      actorId: 3,
      triggeringActor: "ada",
    },
    secrets: {},
    vars: {},
    defaultPermissions: { contents: "read", packages: "read" },
    permissionCeiling: null,
    urls: { server: "https://github.com", api: "http://127.0.0.1:1", graphql: "http://127.0.0.1:1/graphql" },
    sources: sourcesOf(repositories),
    hooks: {
      startJob: async () => ({ token: "", checkRunId: 1, oidc: null }),
      enterEnvironment: async () => "approved",
      enterConcurrency: async () => ({ state: "entered", leave: () => undefined }),
      artifacts: { put: async () => ({ id: 1, digest: "" }), list: async () => [] },
      tell: () => undefined,
    },
    nativeActions: { "actions/checkout": async () => ({ outputs: {} }) },
    node: process.execPath,
    environment: {},
    folder: "/nowhere",
    minuteMs: 60_000,
    ...changes,
  };
}

/** Loads a workflow of `acme/shop` with what else its repository has, and others. */
export function loading(
  text: string,
  others: Repositories = {},
  changes: Partial<RunRequest> = {},
): Promise<Loading> {
  const own = { ...others[product], [mainFile]: text };
  return loadWorkflow(requestFor({ ...others, [product]: own }, changes));
}

/** The same, where it must be right. */
export async function loaded(
  text: string,
  others: Repositories = {},
  changes: Partial<RunRequest> = {},
): Promise<Workflow> {
  const answer = await loading(text, others, changes);
  if (answer.kind === "loaded") return answer.workflow;
  throw new Error(`expected a workflow, found ${JSON.stringify(answer.problems, null, 2)}`);
}

/** What is wrong, each with its place in the file, `path:line`. */
export async function problems(
  text: string,
  others: Repositories = {},
  changes: Partial<RunRequest> = {},
): Promise<{ readonly kind: Loading["kind"]; readonly lines: readonly string[] }> {
  const answer = await loading(text, others, changes);
  const all = answer.kind === "loaded" ? answer.notices : answer.problems;
  const lines = all.map(({ at, message }) => {
    const [, path = "", line = ""] = at.split(":");
    return `${path.split("/").at(-1) ?? ""}:${line} ${message}`;
  });
  return { kind: answer.kind, lines };
}

/** A place where everything went well so far. */
export function scopeOf(contexts: Scope["contexts"] = {}, changes: Partial<Scope> = {}): Scope {
  return { contexts, status: { success: true, failure: false, cancelled: false }, ...changes };
}

/** A workflow of one job with these lines as its steps. */
export function withSteps(...lines: readonly string[]): string {
  const head = ["on: push", "jobs:", "  one:", "    runs-on: ubuntu-24.04", "    steps:"];
  return [...head, ...lines.map((line) => `      ${line}`), ""].join("\n");
}

/** Steps of the first job. */
export function stepsIn(workflow: Workflow): readonly Step[] {
  const [job] = workflow.jobs;
  if (job?.kind !== "steps") throw new Error("expected a job with steps first");
  return job.steps;
}

/** Script of the first step that is one. */
export function scriptIn(workflow: Workflow, scope: Scope = scopeOf()): string {
  const step = stepsIn(workflow).find(({ kind }) => kind === "run");
  if (step?.kind !== "run") throw new Error("expected a step with a script");
  return step.script.evaluate(scope);
}
