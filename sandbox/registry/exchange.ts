import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** A request to the registry, read to its end. */
export interface RegistryRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export interface RegistryReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | object;
}

/** An error as the specification writes it (OCI distribution 1.1, error codes). */
export function refuse(
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): RegistryReply {
  return { status, headers, body: { errors: [{ code, message: code.toLowerCase().replaceAll("_", " ") }] } };
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

const largestBody = 512 * 1024 * 1024;

export async function readRequest(message: IncomingMessage): Promise<RegistryRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > largestBody) throw new Error(`a request of more than ${largestBody} bytes`);
    chunks.push(chunk);
  }
  const { method = "GET", url = "/", headers } = message;
  return { method, url: new URL(url, `http://${headers.host}`), headers, body: Buffer.concat(chunks) };
}
