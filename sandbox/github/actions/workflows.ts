import { parse } from "yaml";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import { type RequiredFile, type WorkflowRecord, workflows } from "./records.ts";

/** Workflows of a repository: one for each file on its default branch, and those that ran. */
export async function workflowsOf(github: GitHub, repository: RepositoryRecord): Promise<WorkflowRecord[]> {
  const git = await github.git(repository);
  const tip = git.refs.get(`refs/heads/${repository.defaultBranch}`);
  if (tip === undefined) return ownWorkflows(repository);
  const list = await git.run(["ls-tree", "--name-only", "-z", `${tip}`, ".github/workflows/"]);
  for (const path of list.split("\0").filter((name) => /\.ya?ml$/.test(name))) {
    await workflowAt(github, repository, { path, commit: tip });
  }
  return ownWorkflows(repository);
}

const ownWorkflows = (repository: RepositoryRecord): WorkflowRecord[] =>
  workflows.of(repository).filter(({ requiredFrom }) => requiredFrom === null);

/** The workflow of a file; known from now on. */
export async function workflowAt(
  github: GitHub,
  repository: RepositoryRecord,
  { path, commit }: { readonly path: string; readonly commit: string },
): Promise<WorkflowRecord> {
  const known = workflows
    .of(repository)
    .find((workflow) => workflow.path === path && workflow.requiredFrom === null);
  if (known !== undefined) return known;
  const { name = path } = await readWorkflow(github, repository, { path, commit });
  return addWorkflow(github, repository, { path, name, requiredFrom: null });
}

function addWorkflow(
  github: GitHub,
  repository: RepositoryRecord,
  given: Omit<WorkflowRecord, "id" | "createdAt">,
): WorkflowRecord {
  const made = { ...given, id: github.nextId(), createdAt: github.clock.stamp() };
  workflows.of(repository).push(made);
  return made;
}

/** The workflow that a ruleset requires, which has an id of its own in each repository that it runs in (github-facts 2.9). */
export async function requiredWorkflow(
  github: GitHub,
  repository: RepositoryRecord,
  { repositoryId, path, sha }: RequiredFile,
): Promise<WorkflowRecord> {
  const known = workflows
    .of(repository)
    .find((workflow) => workflow.path === path && workflow.requiredFrom === repositoryId);
  if (known !== undefined) return known;
  const source = [...github.state.repositories.values()].find(({ id }) => id === repositoryId);
  if (source === undefined) throw new Error(`expected a repository with the id ${repositoryId}`);
  const { name = path } = await readWorkflow(github, source, { path, commit: sha });
  return addWorkflow(github, repository, { path, name, requiredFrom: repositoryId });
}

/** A workflow by its id or the name of its file. @throws {Refusal} 404 */
export async function workflowNamed(
  github: GitHub,
  repository: RepositoryRecord,
  name: string | number,
): Promise<WorkflowRecord> {
  const all = await workflowsOf(github, repository);
  const found = all.find(
    ({ id, path }) => String(id) === String(name) || path === name || path === `.github/workflows/${name}`,
  );
  if (found === undefined) throw notFound();
  return found;
}

interface Input {
  readonly required?: boolean;
  readonly default?: unknown;
}

/** What the emulator needs to know of a workflow's file. */
export interface WorkflowFile {
  readonly name: string | undefined;
  /** Event to its settings. */
  readonly triggers: ReadonlyMap<string, object>;
  readonly inputs: Readonly<Record<string, Input | null>>;
}

/** A workflow's file at a commit; one that is not there, or no YAML, triggers nothing. */
export async function readWorkflow(
  github: GitHub,
  repository: RepositoryRecord,
  { path, commit }: { readonly path: string; readonly commit: string },
): Promise<WorkflowFile> {
  const text = (await (await github.git(repository)).file(commit, path))?.toString("utf8");
  const document = text === undefined ? undefined : objectIn(text);
  const triggers = triggersOf(document?.["on"]);
  const dispatch = triggers.get("workflow_dispatch") as { inputs?: Record<string, Input | null> } | undefined;
  const name = document?.["name"];
  return { name: typeof name === "string" ? name : undefined, triggers, inputs: dispatch?.inputs ?? {} };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const document: unknown = parse(text, { maxAliasCount: 100 });
    return typeof document === "object" && document !== null ? { ...document } : undefined;
  } catch {
    return undefined;
  }
}

function triggersOf(on: unknown): Map<string, object> {
  if (typeof on === "string") return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
  if (typeof on !== "object" || on === null) return new Map();
  return new Map(
    Object.entries(on).map(([event, value]) => [
      event,
      typeof value === "object" && value !== null ? value : {},
    ]),
  );
}
