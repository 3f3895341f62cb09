import { faultKinds } from "../faults.ts";
import { levels } from "../permissions.ts";
import type { Section } from "./section.ts";
import { organizationSections, repositorySections } from "./sections.ts";

const text = { type: "string" };
const flag = { type: "boolean" };
const count = { type: "integer", minimum: 1 };
const time = { type: "string", format: "date-time" };
const texts = { type: "array", items: text };

/** An object with these members and no others. */
function object(properties: Readonly<Record<string, object>>, required: readonly string[] = []): object {
  return { type: "object", additionalProperties: false, properties, required };
}

function mapOf(values: object, names?: object): object {
  return {
    type: "object",
    additionalProperties: values,
    ...(names === undefined ? {} : { propertyNames: names }),
  };
}

const login = { type: "string", pattern: "^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?(?:\\[bot\\])?$" };
const fullName = { type: "string", pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" };
const role = { enum: ["none", "read", "pull", "triage", "write", "push", "maintain", "admin"] };
const person = { anyOf: [login, object({ name: text, email: text }, ["name", "email"])] };
const files = mapOf({ type: ["string", "null"] });

const commit = object({
  message: text,
  author: person,
  committer: person,
  co_authors: { type: "array", items: person },
  date: time,
  files,
  verified: { type: ["boolean", "string"] },
});
const commits = { type: "array", items: commit };

const review = object(
  {
    user: login,
    state: { enum: ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"] },
    body: text,
    commit: { type: "integer" },
    submitted_at: time,
    on_behalf_of: texts,
  },
  ["user", "state"],
);

const pull = object({
  number: count,
  title: text,
  body: { type: ["string", "null"] },
  author: login,
  base: text,
  head: text,
  commits,
  pushed_by: login,
  state: { enum: ["open", "closed"] },
  draft: flag,
  labels: texts,
  requested_reviewers: texts,
  requested_teams: texts,
  reviews: { type: "array", items: review },
  merged: object({ by: login, method: { enum: ["merge", "squash", "rebase"] } }, ["by"]),
});

/** As the body of the POST; the API holds it to GitHub's description. */
const ruleset = {
  type: "object",
  required: ["name", "enforcement"],
  properties: {
    name: text,
    enforcement: { enum: ["disabled", "active", "evaluate"] },
    rules: { type: "array" },
  },
};
const rulesets = { type: "array", items: ruleset };

function repository(): object {
  return object({
    id: count,
    visibility: { enum: ["public", "private", "internal"] },
    default_branch: text,
    description: text,
    archived: flag,
    language: text,
    fork_of: fullName,
    source: text,
    files,
    commits,
    branches: mapOf(object({ from: text, commits })),
    tags: mapOf(text),
    collaborators: mapOf(role),
    properties: mapOf({ anyOf: [text, texts, { type: "null" }] }),
    rulesets,
    protection: mapOf({ type: "object" }),
    pulls: { type: "array", items: pull },
    ...schemasOf(repositorySections),
  });
}

const team = object({
  id: count,
  name: text,
  privacy: { enum: ["closed", "secret"] },
  parent: text,
  members: texts,
  maintainers: texts,
  repositories: mapOf(role),
});

function organization(): object {
  return object({
    id: count,
    members: mapOf({ enum: ["admin", "member"] }),
    base_role: role,
    teams: mapOf(team),
    rulesets,
    properties: { type: "array", items: { type: "object", required: ["property_name", "value_type"] } },
    ...schemasOf(organizationSections),
  });
}

function schemasOf(
  sections: Readonly<Record<string, Pick<Section<never>, "schema">>>,
): Record<string, object> {
  return Object.fromEntries(Object.entries(sections).map(([key, { schema }]) => [key, schema]));
}

const token = object({
  repository: fullName,
  app: { type: ["boolean", "string"] },
  owner: login,
  user: login,
  permissions: mapOf({ enum: ["none", ...levels] }),
  limit: count,
  claims: mapOf(text),
});

/** A fault, in a seed and in `/_sandbox/faults`. */
export const faultSchema = object(
  {
    kind: { enum: [...faultKinds] },
    operation: text,
    method: { enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] },
    nth: count,
    times: count,
    status: { type: "integer", minimum: 400, maximum: 599 },
    isHtml: flag,
    retryAfter: { type: "number", minimum: 0 },
    delayMs: { type: "number", minimum: 0 },
    writes: count,
    page: count,
  },
  ["kind"],
);

let made: object | undefined;

/** What a seed must be, as JSON Schema 2020-12. */
export function seedSchema(): object {
  made ??= makeSchema();
  return made;
}

function makeSchema(): object {
  const properties = {
    schema: { const: "assaygate/sandbox-seed/v1" },
    now: time,
    frozen: flag,
    users: mapOf(object({ id: count, type: { enum: ["User", "Bot"] }, name: text, email: text }), login),
    apps: mapOf(object({ id: count, name: text })),
    organizations: mapOf(organization(), login),
    repositories: mapOf(repository(), fullName),
    tokens: mapOf(token),
    faults: { type: "array", items: faultSchema },
  };
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...object(properties, ["schema"]) };
}
