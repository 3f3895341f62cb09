import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import * as formats from "ajv-formats";
import { readAsset } from "../assets.ts";
import { type JsonObject, toJsonSchema } from "./json-schema.ts";
import { type Route, routerOf } from "./router.ts";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: JsonObject;
  readonly "x-multi-segment"?: boolean;
}

/** One operation of GitHub's description, with what is needed to hold a request and its answer to it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly bodySchema: JsonObject | undefined;
  readonly isBodyRequired: boolean;
  /** Status to the schema of its JSON body; null where the answer has none. */
  readonly answers: ReadonlyMap<number, JsonObject | null>;
}

export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** GitHub's description: finds the operation of a request and says what is wrong with a value. */
export interface Description {
  readonly operations: ReadonlyMap<string, Operation>;
  find(method: string, path: string): Route<Operation> | undefined;
  /** Turns the text of parameters into what the description says they are. */
  coerce(operation: Operation, place: "path" | "query", given: Record<string, unknown>): readonly Fault[];
  faultsOfBody(operation: Operation, body: unknown): readonly Fault[];
  faultsOfAnswer(operation: Operation, status: number, body: unknown): readonly Fault[];
  /** Whether a value is of a component's schema; for tests of factories. */
  faultsOfComponent(name: string, value: unknown): readonly Fault[];
}

const mostDescribed = 5;

/** The first few of what is wrong, for a person. */
export function describeFaults(faults: readonly Fault[]): string {
  const first = faults.slice(0, mostDescribed).map(({ path, message }) => `${path || "/"} ${message}`);
  return first.join("; ");
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
}

let loaded: Description | undefined;

/** The committed description; read and indexed once a process. */
export function loadDescription(): Description {
  loaded ??= describe(JSON.parse(readAsset("api.github.com.trimmed.json")));
  return loaded;
}

/** Makes a description of an OpenAPI document. */
export function describe(document: Document): Description {
  const operations = operationsOf(document);
  const find = routerOf(operations);
  const compiled = compilerOf(document);
  return {
    operations: new Map(operations.map((operation) => [operation.id, operation])),
    find,
    coerce(operation, place, given) {
      const schema = parametersSchema(operation.parameters, place);
      return compiled.coercing(`${operation.id} ${place}`, schema)(given);
    },
    faultsOfBody: (operation, body) =>
      operation.bodySchema === undefined
        ? []
        : compiled.strict(`${operation.id} body`, operation.bodySchema)(body),
    faultsOfAnswer: (operation, status, body) => faultsOfAnswer(operation, { status, body }, compiled.strict),
    faultsOfComponent: (name, value) =>
      compiled.strict(`component ${name}`, { $ref: `gh#/components/schemas/${name}` })(value),
  };
}

type Check = (value: unknown) => readonly Fault[];
type Compile = (key: string, schema: JsonObject) => Check;

/** Schemas are compiled when they are first needed: all of them would take a second (sandbox.md 1.3). */
function compilerOf({ components }: Document): { strict: Compile; coercing: Compile } {
  const shared = { $id: "gh", components: { schemas: toJsonSchema(components["schemas"] ?? {}, "names") } };
  return { strict: compilerWith(shared, false), coercing: compilerWith(shared, true) };
}

const addFormats = formats.default as unknown as FormatsPlugin;

function compilerWith(shared: JsonObject, coerces: boolean): Compile {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    inlineRefs: false,
    allErrors: true,
    logger: false,
    ...(coerces ? { coerceTypes: "array" as const } : {}),
  });
  addFormats(ajv);
  // Addresses of bots have brackets, which GitHub's own answers show and the format forbids.
  ajv.addFormat("email", /^[^@\s]+@[^@\s]+$/);
  for (const name of ["repo.nwo", "timestamp", "binary"]) ajv.addFormat(name, true);
  ajv.addSchema(shared);
  const checks = new Map<string, ValidateFunction>();
  return (key, schema) => (value) => {
    const check = checks.get(key) ?? ajv.compile(toJsonSchema(schema));
    checks.set(key, check);
    return check(value) ? [] : (check.errors ?? []).map(faultOf);
  };
}

function faultOf({ instancePath, message, params, keyword }: ErrorObject): Fault {
  const lacking = keyword === "required" ? `/${params["missingProperty"]}` : "";
  return { path: `${instancePath}${lacking}`, message: message ?? keyword };
}

function faultsOfAnswer(
  operation: Operation,
  answer: { status: number; body: unknown },
  strict: Compile,
): readonly Fault[] {
  const schema = operation.answers.get(answer.status);
  if (schema === undefined) return [{ path: "", message: `the operation has no answer ${answer.status}` }];
  if (schema !== null) return strict(`${operation.id} ${answer.status}`, schema)(answer.body);
  return answer.body === undefined ? [] : [{ path: "", message: `the answer ${answer.status} has no body` }];
}

function operationsOf({ paths, components }: Document): Operation[] {
  const resolve = (value: JsonObject): JsonObject => {
    const [, , kind = "", name = ""] = String(value["$ref"] ?? "").split("/");
    return components[kind]?.[name] ?? value;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf({ path, method, operation, resolve })),
  );
}

interface Source {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
  readonly resolve: (value: JsonObject) => JsonObject;
}

function operationOf({ path, method, operation, resolve }: Source): Operation {
  const requestBody = resolve((operation["requestBody"] ?? {}) as JsonObject);
  const parameters = (operation["parameters"] ?? []) as readonly JsonObject[];
  const answers = Object.entries(operation["responses"] as Record<string, JsonObject>);
  return {
    id: String(operation["operationId"]),
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((parameter) => resolve(parameter) as unknown as Parameter),
    bodySchema: jsonSchemaOf(requestBody) ?? undefined,
    isBodyRequired: requestBody["required"] === true,
    answers: new Map(answers.map(([status, answer]) => [Number(status), jsonSchemaOf(resolve(answer))])),
  };
}

function jsonSchemaOf({ content = {} }: JsonObject): JsonObject | null {
  const json = (content as Record<string, { schema?: JsonObject }>)["application/json"];
  return json?.schema ?? null;
}

/** GitHub's description calls `created` a time, and GitHub takes a range there: `2026-01-01..2026-02-01`. */
const rangeOrSame = (name: string, schema: JsonObject): JsonObject =>
  name === "created" ? { type: "string" } : schema;

function parametersSchema(parameters: readonly Parameter[], place: Parameter["in"]): JsonObject {
  const here = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, rangeOrSame(name, schema)])),
    required: here.filter(({ required }) => required).map(({ name }) => name),
  };
}
