import * as z from "zod";
import { UserError, type UserErrorCode } from "../../errors.ts";
import type { Checked } from "./checked.ts";
import type { DocumentPath, PolicyDocument } from "./document.ts";
import { suggest } from "./nearest.ts";

/** What kind of file a document is. */
interface Kind {
  readonly code: UserErrorCode;
  /** Section of docs/reference/policy.md that lists its keys. */
  readonly keys: string;
}

/** Holds a document to a schema and says of each mistake where it is and what was probably meant. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  document: PolicyDocument,
  { code, keys }: Kind,
): Checked<z.infer<Schema>> {
  if (document.problems.length > 0) return { ok: false, problems: document.problems };
  const result = schema.safeParse(document.data);
  if (result.success) return { ok: true, value: result.data };
  const context = { document, code, keys, known: knownKeys(schema) };
  // A mistyped key is an absent one too; what was typed says more about it.
  const isAbsent = ({ path }: Issue): boolean => path.length > 0 && isNothingAt(document.data, path);
  const issues = result.error.issues.toSorted((a, b) => Number(isAbsent(a)) - Number(isAbsent(b)));
  return { ok: false, problems: issues.flatMap((issue) => problemsOf(issue, [], context)) };
}

type Issue = z.core.$ZodIssue;

interface Context extends Kind {
  readonly document: PolicyDocument;
  readonly known: (path: DocumentPath) => readonly string[];
}

function problemsOf(issue: Issue, parent: DocumentPath, context: Context): UserError[] {
  const path = [...parent, ...issue.path.filter((step) => typeof step !== "symbol")];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(path, key, context));
    case "invalid_union": {
      const meant = branchMeant(issue.errors);
      if (meant !== undefined) return meant.flatMap((inner) => problemsOf(inner, path, context));
      return [mistake(path, issue.message, "", context)];
    }
    case "invalid_key":
      return [badKey(path, issue.issues[0]?.message ?? issue.message, context)];
    case "invalid_value":
      return [mistake(path, issue.message, correction(path, issue.values, context), context)];
    default:
      return [mistake(path, issue.message, "", context)];
  }
}

/** The branch of a union that got past the type of the value itself, if only one did. */
function branchMeant(branches: readonly Issue[][]): Issue[] | undefined {
  const meant = branches.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 || isUnknownKey(issue)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function isUnknownKey(issue: Issue): boolean {
  return issue.code === "unrecognized_keys";
}

function unknownKey(path: DocumentPath, key: string, context: Context): UserError {
  const inside = path.length === 0 ? "" : ` in ${path.join(".")}`;
  return new UserError(context.code, `expected a known key${inside}, got ${JSON.stringify(key)}.`, {
    hint: suggest(key, context.known(path)),
    at: context.document.locateKey(path, key),
  });
}

function badKey(path: DocumentPath, message: string, context: Context): UserError {
  const key = String(path.at(-1));
  const hint = suggest(key, context.known(path.slice(0, -1)));
  return new UserError(context.code, `key of ${path.join(".")}: ${message}.`, {
    hint,
    at: context.document.locateKey(path.slice(0, -1), key),
  });
}

function mistake(path: DocumentPath, message: string, hint: string, context: Context): UserError {
  const subject = path.length === 0 ? "" : `${path.join(".")}: `;
  return new UserError(context.code, `${subject}${message}.`, {
    hint: hint === "" ? `Correct the value; docs/reference/policy.md#${context.keys} lists all keys.` : hint,
    at: context.document.locate(path),
  });
}

/** For a word outside a closed list: the word that was probably meant. */
function correction(path: DocumentPath, values: readonly unknown[], context: Context): string {
  const found = valueAt(context.document.data, path);
  const words = values.filter((value) => typeof value === "string");
  return typeof found === "string" && words.length > 1 ? suggest(found, words) : "";
}

function valueAt(data: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>((value, step) => (isObject(value) ? value[String(step)] : undefined), data);
}

function isNothingAt(data: unknown, path: Issue["path"]): boolean {
  return (
    valueAt(
      data,
      path.filter((step) => typeof step !== "symbol"),
    ) === undefined
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Lists the keys that a schema knows at a path; read from its JSON Schema, so that there is no second list. */
function knownKeys(schema: z.ZodType): (path: DocumentPath) => readonly string[] {
  return (path) => {
    let level: unknown[] = [z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })];
    for (const step of path) level = level.flatMap((node) => descend(node, step)).flatMap(alternatives);
    return level.flatMap(keysOf);
  };
}

/** Named properties, or the closed list of names that a record takes. */
function keysOf(node: unknown): string[] {
  const names = member(member(node, "propertyNames"), "enum");
  return Array.isArray(names) ? names.map(String) : Object.keys(member(node, "properties") ?? {});
}

function descend(node: unknown, step: string | number): unknown[] {
  if (typeof step === "number") return [member(node, "items")];
  const properties = member(node, "properties");
  const own = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
  return [own ?? member(node, "additionalProperties")];
}

function alternatives(node: unknown): unknown[] {
  const branches = member(node, "anyOf");
  return Array.isArray(branches) ? branches : [node];
}

function member(node: unknown, name: string): unknown {
  return isObject(node) ? node[name] : undefined;
}
