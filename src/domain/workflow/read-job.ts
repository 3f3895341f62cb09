import { matrixOf } from "./matrix.ts";
import type { HandedSecrets, Job, RunsOn, Step } from "./model.ts";
import { permissionsOf } from "./permissions.ts";
import {
  childOf,
  entriesOf,
  entryOf,
  locatedText,
  type Tree,
  type TreeEntry,
  textOf,
  textsOf,
} from "./tree.ts";
import { variablesOf } from "./variables.ts";

/** Reads one entry below `jobs`. */
export function jobOf({ key, line, value }: TreeEntry): Job {
  const needs = entryOf(value, "needs");
  return {
    id: key,
    line,
    name: locatedText(value, "name"),
    needs: textsOf(needs?.value),
    needsLine: needs?.line ?? null,
    condition: locatedText(value, "if"),
    continueOnError: locatedText(value, "continue-on-error"),
    permissions: permissionsOf(entryOf(value, "permissions")),
    runsOn: runsOnOf(entryOf(value, "runs-on")),
    environment: environmentOf(entryOf(value, "environment")),
    calls: locatedText(value, "uses"),
    secrets: secretsOf(entryOf(value, "secrets")),
    matrix: matrixOf(childOf(childOf(value, "strategy"), "matrix")),
    variables: variablesOf(childOf(value, "env")),
    stepsLine: entryOf(value, "steps")?.line ?? null,
    steps: stepsOf(childOf(value, "steps")),
  };
}

function runsOnOf(entry: TreeEntry | undefined): RunsOn | null {
  if (entry === undefined) return null;
  const { value, line } = entry;
  if (value.kind !== "map") return { labels: textsOf(value), group: null, line };
  return { labels: textsOf(childOf(value, "labels")), group: textOf(childOf(value, "group")) ?? null, line };
}

function environmentOf(entry: TreeEntry | undefined): Job["environment"] {
  if (entry === undefined) return null;
  const name = textOf(entry.value.kind === "map" ? childOf(entry.value, "name") : entry.value);
  return name === undefined ? null : { value: name, line: entry.line };
}

function secretsOf(entry: TreeEntry | undefined): HandedSecrets | null {
  if (entry === undefined) return null;
  if (textOf(entry.value) === "inherit") return { kind: "inherit", line: entry.line };
  return { kind: "named", names: entriesOf(entry.value).map(({ key }) => key) };
}

/** Parallel steps are steps too (facts 1.29). */
function stepsOf(tree: Tree | undefined): Step[] {
  if (tree?.kind !== "list") return [];
  return tree.items.flatMap((item) => {
    const parallel = childOf(item, "parallel");
    return parallel === undefined ? [stepOf(item)] : stepsOf(parallel);
  });
}

function stepOf(item: Tree): Step {
  return {
    line: item.line,
    uses: locatedText(item, "uses"),
    run: locatedText(item, "run"),
    inputs: variablesOf(childOf(item, "with")),
    environment: variablesOf(childOf(item, "env")),
    condition: locatedText(item, "if"),
    continueOnError: locatedText(item, "continue-on-error"),
    shell: textOf(childOf(item, "shell")) ?? null,
  };
}
