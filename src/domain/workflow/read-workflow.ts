import type { FileText, Origin, Trigger, UnreadableWorkflow, Workflow, WorkflowSet } from "./model.ts";
import { permissionsOf } from "./permissions.ts";
import { jobOf } from "./read-job.ts";
import { referenceOf } from "./references.ts";
import { childOf, entriesOf, entryOf, parseTree, type TreeEntry, textsOf } from "./tree.ts";
import { variablesOf } from "./variables.ts";

/** Reads all workflow files; one that cannot be read stays in the set with its reason. */
export function readWorkflows(files: readonly FileText[], called: readonly FileText[] = []): WorkflowSet {
  const read = files.map((file) => readWorkflow(file));
  return {
    workflows: read.filter((result) => "jobs" in result),
    called: called
      .map((file) => readWorkflow(file, originOf(file.path)))
      .filter((result) => "jobs" in result),
    unreadable: read.filter((result) => "why" in result),
  };
}

/** Reads one untrusted workflow file. */
export function readWorkflow(
  { path, text }: FileText,
  origin: Origin | null = null,
): Workflow | UnreadableWorkflow {
  const parsed = parseTree(text);
  if (!parsed.ok) return { path, line: parsed.line, why: parsed.why };
  const { tree } = parsed;
  const jobs = entryOf(tree, "jobs");
  if (jobs?.value.kind !== "map") return { path, line: tree.line, why: "it has no jobs" };
  const on = entryOf(tree, "on");
  if (on === undefined) return { path, line: tree.line, why: "it has no trigger" };
  return {
    path,
    origin,
    source: text.split("\n"),
    triggers: triggersOf(on),
    permissions: permissionsOf(entryOf(tree, "permissions")),
    variables: variablesOf(childOf(tree, "env")),
    callSecrets: callSecretsOf(on),
    jobsLine: jobs.line,
    jobs: jobs.value.entries.map(jobOf),
  };
}

/** The path of a file of elsewhere is the reference that calls it. */
function originOf(path: string): Origin | null {
  const reference = referenceOf(path);
  return reference.kind === "remote" ? { repository: reference.repository, ref: reference.ref } : null;
}

function triggersOf({ value, line }: TreeEntry): Trigger[] {
  switch (value.kind) {
    case "scalar":
      return textsOf(value).map((event) => ({ event, line, filters: [] }));
    case "list":
      return value.items.flatMap((item) =>
        textsOf(item).map((event) => ({ event, line: item.line, filters: [] })),
      );
    case "map":
      return value.entries.map((entry) => ({
        event: entry.key,
        line: entry.line,
        filters: filtersOf(entry),
      }));
  }
}

function filtersOf({ value }: TreeEntry): Trigger["filters"] {
  return entriesOf(value).map((entry) => ({
    name: entry.key,
    values: textsOf(entry.value),
    line: entry.line,
  }));
}

function callSecretsOf({ value }: TreeEntry): readonly string[] | null {
  const names: readonly string[] =
    value.kind === "map" ? value.entries.map(({ key }) => key) : textsOf(value);
  if (!names.includes("workflow_call")) return null;
  const call = childOf(value, "workflow_call");
  return entriesOf(childOf(call, "secrets")).map(({ key }) => key);
}
