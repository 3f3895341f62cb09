import type { Handlers } from "../handler.ts";
import { allIssues, type LabelRecord, labels as table } from "../issues/records.ts";
import { labelShape } from "../issues/shape.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound, unprocessable } from "../refusal.ts";

/** @throws {Refusal} 404 */
function labelOf(repository: RepositoryRecord, name: string): LabelRecord {
  const found = table.of(repository).find((label) => label.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw notFound();
  return found;
}

/** @throws {Refusal} 422 */
function requireNew(repository: RepositoryRecord, name: string, own?: LabelRecord): void {
  const isTaken = table
    .of(repository)
    .some((label) => label !== own && label.name.toLowerCase() === name.toLowerCase());
  if (isTaken)
    throw unprocessable("Validation Failed", [{ resource: "Label", field: "name", code: "already_exists" }]);
}

/** @throws {Refusal} 422 */
function requireColor(color: string): void {
  if (/^[0-9a-f]{6}$/i.test(color)) return;
  throw unprocessable("Validation Failed", [{ resource: "Label", field: "color", code: "invalid" }]);
}

/** Labels of a repository. */
export const labels = {
  "issues/list-labels-for-repo": ({ github, repository }) => ({
    status: 200,
    body: table.of(repository).map((label) => labelShape(github, repository, label)),
  }),

  "issues/create-label": ({ github, repository, body }) => {
    const { name, color = "ededed", description = null } = body;
    requireNew(repository, name);
    requireColor(color);
    const label: LabelRecord = { id: github.nextId(), name, color, description };
    table.of(repository).push(label);
    return { status: 201, body: labelShape(github, repository, label) };
  },

  "issues/get-label": ({ github, repository, path }) => ({
    status: 200,
    body: labelShape(github, repository, labelOf(repository, path.name)),
  }),

  "issues/update-label": ({ github, repository, path, body = {} }) => {
    const label = labelOf(repository, path.name);
    const { new_name: name = label.name, color = label.color } = body;
    requireNew(repository, name, label);
    requireColor(color);
    for (const { record } of allIssues(repository)) {
      const at = record.labels.indexOf(label.name);
      if (at >= 0) record.labels[at] = name;
    }
    Object.assign(label, { name, color, description: body.description ?? label.description });
    return { status: 200, body: labelShape(github, repository, label) };
  },

  "issues/delete-label": ({ repository, path }) => {
    const label = labelOf(repository, path.name);
    const all = table.of(repository);
    all.splice(all.indexOf(label), 1);
    for (const { record } of allIssues(repository)) {
      const at = record.labels.indexOf(label.name);
      if (at >= 0) record.labels.splice(at, 1);
    }
    return { status: 204 };
  },
} satisfies Handlers;
