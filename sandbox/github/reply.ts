import { createHash } from "node:crypto";
import { describeFaults, type Fault, loadDescription, type Operation } from "./description.ts";
import type { FaultRule } from "./faults.ts";
import type { Answer } from "./handler.ts";
import { pageOf } from "./paging.ts";
import { Refusal } from "./refusal.ts";
import type { Request } from "./request.ts";

/** What goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
  /** The answer broke GitHub's description. */
  readonly bug?: string;
}

const json = { "content-type": "application/json; charset=utf-8" };
const empty = Buffer.alloc(0);

interface Given {
  readonly request: Request;
  readonly operation: Operation;
  readonly query: Readonly<Record<string, unknown>>;
  readonly faults: readonly FaultRule[];
}

/** Makes a reply of a handler's answer: a page of it, held to the description, with its tag. */
export function replyTo(answer: Answer, given: Given): Reply {
  const headers = answer.headers ?? {};
  if (answer.location !== undefined)
    return { status: answer.status, headers: { ...headers, location: answer.location }, bytes: empty };
  if (answer.bytes !== undefined) {
    return {
      status: answer.status,
      headers: { ...headers, "content-type": answer.type ?? "application/octet-stream" },
      bytes: answer.bytes,
    };
  }
  const { body, links } = pageOf(answer.body, answer.total, { ...given, url: given.request.url });
  // What the client gets is what is held to the description: undefined members are gone.
  const bytes = body === undefined ? empty : Buffer.from(JSON.stringify(body));
  const faults = loadDescription().faultsOfAnswer(
    given.operation,
    answer.status,
    body === undefined ? undefined : JSON.parse(bytes.toString("utf8")),
  );
  if (faults.length > 0) return bugReply(given.operation.id, faults);
  const link = links.length === 0 ? {} : { link: links.join(", ") };
  return tagged({ status: answer.status, headers: { ...headers, ...json, ...link }, bytes }, given.request);
}

/** Reads carry a tag; one that is repeated is answered 304, free of charge (github-facts 8.11). */
function tagged(reply: Reply, { method, headers }: Request): Reply {
  if (method !== "GET" || reply.status !== 200) return reply;
  const hash = createHash("sha256")
    .update(reply.headers["link"] ?? "")
    .update(reply.bytes)
    .digest("hex");
  const etag = `W/"${hash}"`;
  const tags = (headers["if-none-match"] ?? "").split(/, */);
  if (!tags.includes(etag)) return { ...reply, headers: { ...reply.headers, etag } };
  return { status: 304, headers: { etag }, bytes: empty };
}

function bugReply(operation: string, faults: readonly Fault[]): Reply {
  const message = `emulator bug: the answer of ${operation} is not as GitHub describes it: ${describeFaults(faults)}`;
  return { status: 500, headers: json, bytes: Buffer.from(JSON.stringify({ message })), bug: message };
}

export function refusalReply({ status, body, headers }: Refusal): Reply {
  const isPage = headers["content-type"]?.startsWith("text/html") === true;
  const bytes = Buffer.from(isPage ? body.message : JSON.stringify(body));
  return { status, headers: { ...json, ...headers }, bytes };
}

/** Makes a reply of whatever was thrown; what is no refusal is a bug of the emulator. */
export function failureReply(error: unknown): Reply {
  if (error instanceof Refusal) return refusalReply(error);
  const message = `emulator bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return { status: 500, headers: json, bytes: Buffer.from(JSON.stringify({ message })), bug: message };
}
