import { UserError } from "../../errors.ts";
import {
  type TrustField,
  type TrustFieldName,
  type TrustListName,
  trustFields,
  trustLists,
} from "./fields.ts";

/** What was given on the command line. */
export interface TrustGiven {
  value(option: string): string | undefined;
  values(option: string): readonly string[];
}

/**
 * The customised subject, key by key as `github/subject.json` orders it. Ids come first and the one free text comes last, so
 * that whoever administers the product and writes a template of their own cannot make a value speak for the keys behind it.
 */
const subjectOrder = [
  ["repository_owner_id", "owner_id"],
  ["repository_id", "repository_id"],
  ["job_workflow_ref", "workflow"],
  ["ref", "ref"],
  ["event_name", "event"],
  ["runner_environment", "runner"],
  ["environment", "environment"],
] as const satisfies readonly (readonly [string, TrustFieldName])[];

const placeholder = /\{\{([a-z_]+)\}\}/g;

type Take = (name: TrustFieldName) => string;

/** Values that follow from others. */
const derived: Readonly<Record<string, (take: Take) => string>> = {
  subject: (take) => subjectOrder.map(([claim, name]) => `${claim}:${take(name)}`).join(":"),
  default_subject: (take) => {
    const [owner = "", name = ""] = take("repository").split("/");
    return `repo:${owner}@${take("owner_id")}/${name}@${take("repository_id")}:environment:${take("environment")}`;
  },
  credential: (take) => `assaygate-${take("repository_id")}-${take("environment").replaceAll(".", "-")}`,
  // One name for each product: a policy that takes another's name takes its place.
  name: (take) => take("repository").toLowerCase().replace("/", ".").replaceAll("_", "-5f-"),
};

/** Fills a template of the trust kit with checked values only. @throws {UserError} usage */
export function renderTrust(template: string, given: TrustGiven): string {
  const take: Take = (name) => taken(trustFields[name], given);
  return template.replaceAll(placeholder, (_, name: string) => placed(name, take, given));
}

function placed(name: string, take: Take, given: TrustGiven): string {
  const make = Object.hasOwn(derived, name) ? derived[name] : undefined;
  if (make !== undefined) return make(take);
  if (isList(name)) return listed(name, given);
  if (isField(name)) return take(name);
  throw new UserError("invalid-config", `template: nothing is known of {{${name}}}.`);
}

function isField(name: string): name is TrustFieldName {
  return Object.hasOwn(trustFields, name);
}

function isList(name: string): name is TrustListName {
  return Object.hasOwn(trustLists, name);
}

function taken(field: TrustField, given: TrustGiven): string {
  return checked(given.value(field.option) ?? field.fallback, field);
}

/** Digests and commits are hex, so either kind of quotes holds them. */
function listed(name: TrustListName, given: TrustGiven): string {
  const field = trustLists[name];
  const values = given.values(field.option);
  const all =
    values.length === 0 ? [checked(undefined, field)] : values.map((value) => checked(value, field));
  const mark = name === "policies" ? '"' : "'";
  return all.map((value) => `${mark}${value.replace("sha256:", "")}${mark}`).join(", ");
}

function checked(value: string | undefined, { option, pattern, expected }: TrustField): string {
  if (value !== undefined && pattern.test(value)) return value;
  const got = value === undefined ? "got none" : `got ${JSON.stringify(value.slice(0, 200))}`;
  throw new UserError("usage", `option "--${option}": expected ${expected}, ${got}.`);
}
