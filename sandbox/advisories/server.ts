import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import * as z from "zod";
import { type AdvisoryRequest, advisoriesFor, packumentOf } from "./feed.ts";

/** The loopback advisory endpoint; `url` goes to `npm audit --registry`. */
export type Advisories = { readonly url: string; readonly close: () => Promise<void> };

type Answer = { readonly status: number; readonly body: unknown };

const bulkPath = "/-/npm/v1/security/advisories/bulk";
const largestRequestBytes = 1024 * 1024;
const largestBodyBytes = 8 * 1024 * 1024;

const Versions = z.record(z.string().max(214), z.array(z.string().max(256)));

/** Starts the endpoint on a free port of this machine. Nothing outside of it is ever asked. */
export async function startAdvisories(): Promise<Advisories> {
  const server = createServer((request, response) => {
    answer(request).then(
      (given) => write(response, given),
      () => response.destroy(),
    );
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error === undefined ? done() : fail(error)));
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage): Promise<Answer> {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (pathname === bulkPath && request.method === "POST") return answerBulk(request);
  if (request.method === "GET") return answerPackument(pathname.slice(1));
  return { status: 404, body: { error: "not found" } };
}

async function answerBulk(request: IncomingMessage): Promise<Answer> {
  const bytes = await readBounded(request);
  if (bytes === undefined) return { status: 413, body: { error: `more than ${largestRequestBytes} bytes` } };
  const versions = parseVersions(bytes, request.headers["content-encoding"] === "gzip");
  if (versions === undefined) {
    return { status: 400, body: { error: 'expected a JSON object {"name": ["version"]}' } };
  }
  return { status: 200, body: advisoriesFor(versions) };
}

/** npm asks for a package's versions to tell which of them would mend it and which dependants are affected. */
function answerPackument(path: string): Answer {
  const packument = packumentOf(path);
  if (packument === undefined) return { status: 404, body: { error: "not found" } };
  return { status: 200, body: packument };
}

async function readBounded(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Without destroyOnReturn the early return would close the socket before the refusal is written.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > largestRequestBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseVersions(bytes: Buffer, isGzip: boolean): AdvisoryRequest | undefined {
  try {
    // The limit stops a small request from unpacking into gigabytes.
    const text = isGzip ? gunzipSync(bytes, { maxOutputLength: largestBodyBytes }) : bytes;
    return Versions.safeParse(JSON.parse(text.toString("utf8"))).data;
  } catch {
    return undefined;
  }
}

function write(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
