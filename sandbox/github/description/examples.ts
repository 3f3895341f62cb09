/** GitHub's own examples of requests and answers, for the test that holds the emulator's reading of the description to them. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

export interface Example {
  readonly operation: string;
  /** Status of an answer; 0 for a request. */
  readonly status: number;
  readonly name: string;
  readonly value: Json;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** Examples of the listed operations that are JSON. */
export function examplesIn(description: Description, ids: ReadonlySet<string>): Example[] {
  const resolve = (value: Json): JsonObject => {
    const object = (value ?? {}) as JsonObject;
    const [, , kind = "", name = ""] = String(object["$ref"] ?? "").split("/");
    return name === "" ? object : ((description.components[kind]?.[name] ?? {}) as JsonObject);
  };
  return Object.values(description.paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ operationId }) => ids.has(String(operationId)))
    .flatMap((operation) => examplesOf(operation, resolve));
}

type Resolve = (value: Json) => JsonObject;

function examplesOf(operation: JsonObject, resolve: Resolve): Example[] {
  const { operationId, requestBody = null, responses = {} } = operation;
  const id = String(operationId);
  const answers = Object.entries(responses as JsonObject).filter(([status]) => status.startsWith("2"));
  return [
    ...named(resolve(requestBody), resolve).map((found) => ({ operation: id, status: 0, ...found })),
    ...answers.flatMap(([status, answer]) =>
      named(resolve(answer), resolve).map((found) => ({ operation: id, status: Number(status), ...found })),
    ),
  ];
}

function named({ content = {} }: JsonObject, resolve: Resolve): { name: string; value: Json }[] {
  const json = (content as JsonObject)["application/json"] as JsonObject | undefined;
  return Object.entries((json?.["examples"] ?? {}) as JsonObject).flatMap(([name, example]) => {
    const { value } = resolve(example);
    return value === undefined ? [] : [{ name, value }];
  });
}

/** One line an example. */
export function printExamples(examples: readonly Example[]): string {
  return `[\n${examples.map((example) => JSON.stringify(example)).join(",\n")}\n]\n`;
}
