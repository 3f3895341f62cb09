import type { IncomingMessage } from "node:http";

export type Body =
  | { readonly kind: "json"; readonly text: string; readonly value: unknown }
  | { readonly kind: "too-large" }
  | { readonly kind: "not-json" };

const largestBodyBytes = 16 * 1024;

/** Reads a request's body up to a limit: a client that sends more is refused, not stored. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Without destroyOnReturn the early return would close the socket before the refusal is written.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > largestBodyBytes) return { kind: "too-large" };
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  try {
    return { kind: "json", text, value: JSON.parse(text) };
  } catch {
    return { kind: "not-json" };
  }
}
