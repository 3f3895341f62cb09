import { takesText } from "./filter-pattern.ts";

/** Something that happened in a repository. */
export interface Happening {
  /** `push`, `pull_request`… */
  readonly event: string;
  /** `opened`, `completed`…; events without activities have none. */
  readonly action?: string;
  /** Full ref: of a push the one that was pushed. */
  readonly ref: string;
  /** Branch that a pull request or a merge group is for. */
  readonly baseRef?: string;
  /** Paths that a push or a pull request changes; what is not known counts as a match, as on GitHub. */
  readonly changedFiles?: readonly string[] | null;
  /** Name of the workflow whose run this follows. */
  readonly workflowName?: string;
  /** Branch of that run. */
  readonly headBranch?: string;
}

/** Activities that start a workflow which names none; for events that are not here all of them do. */
const defaultTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
  merge_group: ["checks_requested"],
};

/** Events that never start a workflow by themselves. */
const indirect: ReadonlySet<string> = new Set(["workflow_call"]);

/**
 * Whether something that happened starts a workflow.
 * @param on events with their filters, as `Workflow.on` has them
 */
export function isTriggered(on: Readonly<Record<string, unknown>>, happening: Happening): boolean {
  const { event } = happening;
  if (indirect.has(event) || !Object.hasOwn(on, event)) return false;
  const filters = filtersOf(on[event]);
  return (
    takesType(filters, happening) &&
    takesWorkflow(filters, happening) &&
    takesRef(filters, happening) &&
    takesFiles(filters, happening)
  );
}

type Filters = ReadonlyMap<string, readonly string[]>;

/** Filters by name; one text is a list of one. */
function filtersOf(value: unknown): Filters {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  const entries = Object.entries(value).map(
    ([name, items]) => [name, (Array.isArray(items) ? items : [items]).map(String)] as const,
  );
  return new Map(entries);
}

function takesType(filters: Filters, { event, action }: Happening): boolean {
  if (action === undefined || action === "") return true;
  const types =
    filters.get("types") ?? (Object.hasOwn(defaultTypes, event) ? defaultTypes[event] : undefined);
  return types?.includes(action) ?? true;
}

/** `workflow_run` names the workflows that it follows; without names it follows none. */
function takesWorkflow(filters: Filters, { event, workflowName = "" }: Happening): boolean {
  if (event !== "workflow_run") return true;
  return filters.get("workflows")?.includes(workflowName) ?? false;
}

const heads = "refs/heads/";
const tags = "refs/tags/";

function takesRef(filters: Filters, { event, ref, baseRef = "", headBranch = "" }: Happening): boolean {
  switch (event) {
    case "push":
      return takesPushed(filters, ref);
    case "pull_request":
    case "pull_request_target":
    case "merge_group":
      return takesName(filters, "branches", shortOf(baseRef));
    case "workflow_run":
      return takesName(filters, "branches", shortOf(headBranch));
    default:
      return true;
  }
}

/** With filters for branches only no tag starts it, and the other way round. */
function takesPushed(filters: Filters, ref: string): boolean {
  const [kind, other] = ref.startsWith(tags)
    ? (["tags", "branches"] as const)
    : (["branches", "tags"] as const);
  if (!hasFilter(filters, kind)) return !hasFilter(filters, other);
  return takesName(filters, kind, shortOf(ref));
}

function hasFilter(filters: Filters, kind: string): boolean {
  return filters.has(kind) || filters.has(`${kind}-ignore`);
}

function shortOf(ref: string): string {
  for (const prefix of [heads, tags]) if (ref.startsWith(prefix)) return ref.slice(prefix.length);
  return ref;
}

function takesName(filters: Filters, kind: string, name: string): boolean {
  const wanted = filters.get(kind);
  if (wanted !== undefined) return takesText(wanted, name);
  return !takesText(filters.get(`${kind}-ignore`) ?? [], name);
}

/** One changed file that is wanted is enough; of ignored files all must be ignored. Tags have no changed files. */
function takesFiles(filters: Filters, { ref, changedFiles = null }: Happening): boolean {
  if (changedFiles === null || ref.startsWith(tags)) return true;
  const wanted = filters.get("paths");
  if (wanted !== undefined) return changedFiles.some((path) => takesText(wanted, path));
  const ignored = filters.get("paths-ignore");
  if (ignored === undefined) return true;
  return changedFiles.some((path) => !takesText(ignored, path));
}
