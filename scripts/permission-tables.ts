/**
 * What callers of the workflows must grant. A reusable workflow that asks for more than it was given fails at its start
 * (facts 1.20), so that a permission more is a breaking change: within a minor version none grows.
 */
import { globSync } from "node:fs";
import * as z from "zod";
import type { Access, Job, Workflow } from "../src/domain/workflow/model.ts";
import { effectivePermissions } from "../src/domain/workflow/permissions.ts";
import { readWorkflow } from "../src/domain/workflow/read-workflow.ts";

const page = "docs/reference/permissions.md";
const tablePath = "workflows/permissions.json";

/** Most access by scope, by the file's name. */
export type Grants = Readonly<Record<string, Readonly<Record<string, "read" | "write">>>>;

const Table = z.strictObject({
  minor: z.string().regex(/^\d+\.\d+$/),
  workflows: z.record(z.string(), z.record(z.string(), z.enum(["read", "write"]))),
});
export type Table = z.infer<typeof Table>;

type Read = (path: string) => string;

/** The table that a release was made with. */
export function readTable(read: Read): Table {
  return Table.parse(JSON.parse(read(tablePath)));
}

/** Workflows as they are, in the order of their names. */
export function shippedWorkflows(read: Read): readonly Workflow[] {
  return globSync("workflows/*.yml")
    .sort()
    .map((path) => {
      const workflow = readWorkflow({ path, text: read(path) });
      if ("why" in workflow) throw new Error(`${path}: ${workflow.why}`);
      return workflow;
    });
}

/** What somebody who calls each workflow must grant it. */
export function grantsOf(workflows: readonly Workflow[]): Grants {
  return Object.fromEntries(
    workflows.map((workflow) => [
      nameOf(workflow),
      most(workflow.jobs.flatMap((job) => scopesOf(workflow, job))),
    ]),
  );
}

interface Scope {
  readonly name: string;
  readonly access: Access;
  readonly line: number;
}

function scopesOf({ permissions }: Workflow, job: Job): readonly Scope[] {
  const held = effectivePermissions(permissions, job.permissions);
  switch (held.kind) {
    case "unset":
      throw new Error(`job ${job.id}: expected permissions, found none`);
    case "all":
      throw new Error(`job ${job.id}: expected single permissions, found all of them`);
    case "scopes":
      return held.scopes.filter(({ access }) => access !== "none");
  }
}

function most(scopes: readonly Scope[]): Grants[string] {
  const names = [...new Set(scopes.map(({ name }) => name))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const isWritten = scopes.some((scope) => scope.name === name && scope.access === "write");
      return [name, isWritten ? "write" : "read"];
    }),
  );
}

const nameOf = ({ path }: Workflow): string => path.slice(path.lastIndexOf("/") + 1);

/** Permissions that callers of a release did not have to grant: `pull-request.yml: contents: write`. */
export function growth(before: Grants, after: Grants): readonly string[] {
  return Object.entries(after).flatMap(([workflow, scopes]) => {
    const held = before[workflow];
    // Nobody calls what was not there.
    if (held === undefined) return [];
    return Object.entries(scopes)
      .filter(([scope, access]) => held[scope] !== "write" && held[scope] !== access)
      .map(([scope, access]) => `${workflow}: ${scope}: ${access}`);
  });
}

/** Whether a table belongs to the version that is out, so that it holds until the next minor one. */
export function isFrozen({ minor }: Table, version: string): boolean {
  return version !== "0.0.0" && minor === minorOf(version);
}

/** `1.2` of `1.2.3`; before the first release, that of the first one. */
export function minorOf(version: string): string {
  return version === "0.0.0" ? "0.1" : version.split(".").slice(0, 2).join(".");
}

/** The page and the table as they should be, by path. */
export function renderedPermissions(read: Read): Map<string, string> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(read("package.json")));
  const workflows = shippedWorkflows(read);
  const table = readTable(read);
  const current = { minor: minorOf(version), workflows: grantsOf(workflows) };
  const json = isFrozen(table, version) ? table : current;
  return new Map([
    [page, between(read(page), workflows.flatMap(rowsOf))],
    [tablePath, `${JSON.stringify(json, null, 2)}\n`],
  ]);
}

function rowsOf(workflow: Workflow): readonly string[] {
  return workflow.jobs.flatMap((job) => {
    const scopes = scopesOf(workflow, job);
    const place = `| \`${nameOf(workflow)}\` | \`${job.id}\` |`;
    if (scopes.length === 0) return [`${place} none | |`];
    return scopes.map(
      ({ name, access, line }) => `${place} \`${name}: ${access}\` | ${reasonAt(workflow, line)} |`,
    );
  });
}

/** Each permission bears its reason as a comment in its line. */
function reasonAt({ source, path }: Workflow, line: number): string {
  const [, reason] = /#\s*(.+?)\s*$/.exec(source[line - 1] ?? "") ?? [];
  if (reason === undefined)
    throw new Error(`${path}:${line}: expected a reason behind the permission, found none`);
  return reason.replaceAll("|", "\\|");
}

function between(text: string, rows: readonly string[]): string {
  const [begin, end] = ["<!-- begin permissions: generated by npm run docs -->", "<!-- end permissions -->"];
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start === -1 || stop < start) throw new Error(`expected ${begin} and ${end} in ${page}`);
  const table = ["| Workflow | Job | Permission | Why |", "| --- | --- | --- | --- |", ...rows];
  return `${text.slice(0, start)}${begin}\n\n${table.join("\n")}\n\n${text.slice(stop)}`;
}
