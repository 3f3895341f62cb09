import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { type Description, loadDescription, type Operation, type Parameter } from "./description.ts";
import { Refusal, refuse, unprocessable } from "./refusal.ts";

const largestBodyBytes = 32 * 1024 * 1024;

/** A request as it came in. */
export interface Request {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export async function readRequest(message: IncomingMessage, base: string): Promise<Request> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > largestBodyBytes) throw refuse(413, "Payload Too Large");
    chunks.push(chunk);
  }
  const whole = Buffer.concat(chunks);
  return {
    method: message.method ?? "GET",
    url: new URL(message.url ?? "/", base),
    headers: message.headers,
    bytes: message.headers["content-encoding"] === "gzip" ? gunzipSync(whole) : whole,
  };
}

/** What a request says, held to what its operation takes. */
export interface Understood {
  readonly path: object;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** @throws {Refusal} 400, 404, 422 */
export function understand(request: Request, operation: Operation, path: Record<string, string>): Understood {
  const description = loadDescription();
  // GitHub has no page for a number that is none.
  if (description.coerce(operation, "path", path).length > 0) throw refuse(404, "Not Found");
  const query = queryOf(request.url, operation.parameters);
  const faults = description.coerce(operation, "query", query);
  if (faults.length > 0) throw invalid(faults);
  return { path, query, body: bodyOf(request, operation, description) };
}

/** Parameters that GitHub does not know are ignored. */
function queryOf({ searchParams }: URL, parameters: readonly Parameter[]): Record<string, unknown> {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const given = known.flatMap(({ name, schema }) => {
    const values = [...searchParams.getAll(name), ...searchParams.getAll(`${name}[]`)];
    if (values.length === 0) return [];
    return [[name, schema["type"] === "array" ? values : values[0]] as const];
  });
  return Object.fromEntries(given);
}

function bodyOf({ bytes }: Request, operation: Operation, description: Description): unknown {
  if (operation.bodySchema === undefined) return undefined;
  if (bytes.length === 0 && !operation.isBodyRequired) return {};
  const body = parseJson(bytes);
  const faults = description.faultsOfBody(operation, body);
  if (faults.length > 0) throw invalid(faults);
  return body;
}

/** @throws {Refusal} 400 */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refusal(400, {
      message: "Problems parsing JSON",
      documentation_url: "https://docs.github.com/rest",
    });
  }
}

const mostReported = 5;

function invalid(faults: readonly { readonly path: string; readonly message: string }[]): Refusal {
  const said = faults
    .slice(0, mostReported)
    .map(({ path, message }) => `${path.slice(1) || "body"}: ${message}.`);
  return unprocessable(`Invalid request.\n\n${said.join("\n")}`);
}
