import { UserError } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { enforcements, type RulesetBody, rulesetBodyOf } from "./ruleset.ts";

/** A file of the instance's `organization/`. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

/** An environment that repositories of some profiles have. */
export interface DesiredEnvironment {
  readonly name: string;
  readonly profiles: readonly string[];
  readonly body: JsonObject;
}

/** Reads a ruleset as code. @throws {UserError} invalid-config */
export function parseRuleset({ path, text }: CodeFile): RulesetBody {
  const body = rulesetBodyOf(parse({ path, text }));
  const words: readonly string[] = enforcements;
  if (body === null || !words.includes(body.enforcement))
    throw misshapen(path, "a ruleset with name, enforcement, conditions and rules");
  return body;
}

/** Reads definitions of custom properties. @throws {UserError} invalid-config */
export function parseProperties(file: CodeFile): readonly JsonObject[] {
  return list(file, "definitions with property_name and value_type", (entry) =>
    isObject(entry) && typeof entry["property_name"] === "string" && typeof entry["value_type"] === "string"
      ? entry
      : null,
  );
}

/** Reads environments. @throws {UserError} invalid-config */
export function parseEnvironments(file: CodeFile): readonly DesiredEnvironment[] {
  return list(file, "environments with name, profiles and body", (entry) => {
    if (!isObject(entry)) return null;
    const { name, profiles, body } = entry;
    if (typeof name !== "string" || !/^[\w.-]{1,100}$/.test(name) || !isObject(body)) return null;
    const words = Array.isArray(profiles) ? profiles.filter((one) => typeof one === "string") : [];
    return words.length === 0 ? null : { name, profiles: words, body };
  });
}

function list<T>(file: CodeFile, what: string, read: (entry: Json) => T | null): readonly T[] {
  const value = parse(file);
  if (!Array.isArray(value)) throw misshapen(file.path, `a list of ${what}`);
  return value.map((entry: Json) => {
    const found = read(entry);
    if (found === null) throw misshapen(file.path, `a list of ${what}`);
    return found;
  });
}

function parse({ path, text }: CodeFile): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch (cause) {
    throw new UserError("invalid-config", "expected JSON, found something else.", { at: path, cause });
  }
}

function misshapen(path: string, expected: string): UserError {
  return new UserError("invalid-config", `expected ${expected}, found something else.`, {
    at: path,
    hint: "`assaygate init` wrote the file; its history has it as it was.",
  });
}
