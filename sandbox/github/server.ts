import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerBlob } from "./blobs.ts";
import { answerControl } from "./control.ts";
import { type Exchange, exchange } from "./exchange.ts";
import type { GitHub } from "./github.ts";
import { exchangeQuery } from "./graphql/exchange.ts";
import { answerOidc } from "./oidc.ts";
import { failureReply, type Reply } from "./reply.ts";
import { type Request, readRequest } from "./request.ts";

/** An emulated GitHub that answers on this machine only. */
export interface RunningGitHub {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly oidcUrl: string;
  /** Name in the seed to the token. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly github: GitHub;
  close(): Promise<void>;
}

/** Starts to listen; port 0 takes any that is free. */
export async function serve(github: GitHub, port = 0): Promise<RunningGitHub> {
  const state = { inFlight: 0 };
  const server = createServer((message, response) => {
    state.inFlight += 1;
    response.once("close", () => {
      state.inFlight -= 1;
    });
    converse(message, response, { github, inFlight: state.inFlight }).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  github.address.url = url;
  const tokens = [...github.state.tokens.values()].map(({ name, secret }) => [name, secret] as const);
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    oidcUrl: `${url}/_oidc/token?api-version=2.0`,
    tokens: Object.fromEntries(tokens),
    github,
    close: () => close(server, github),
  };
}

async function close(server: Server, github: GitHub): Promise<void> {
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
  await github.gitStore.close();
}

interface Conversation {
  readonly github: GitHub;
  readonly inFlight: number;
}

async function converse(
  message: IncomingMessage,
  response: ServerResponse,
  { github, inFlight }: Conversation,
): Promise<void> {
  const start = performance.now();
  const at = github.clock.stamp();
  const request = await readRequest(message, github.address.url);
  const control = await answerAside(request, github);
  if (control !== undefined) return write(response, control, github);
  const done =
    request.url.pathname === "/graphql"
      ? await exchangeQuery(request, github)
      : await exchange(request, github);
  const ms = Math.round((performance.now() - start) * 10) / 10;
  github.log.add({
    at,
    method: request.method,
    path: request.url.pathname,
    query: request.url.search.slice(1),
    operation: done.operation,
    status: done.reply.status,
    token: done.caller?.name ?? "anonymous",
    permissions: done.permissions,
    cost: done.cost,
    ms,
    inFlight,
    ...(done.faults.length === 0 ? {} : { fault: done.faults.map(({ kind }) => kind).join(" ") }),
    ...(done.isUnhandled ? { unhandled: true as const } : {}),
    ...(done.reply.bug === undefined ? {} : { bug: done.reply.bug }),
  });
  deliver(response, done, github);
}

/** What is not GitHub's API: the emulator's own controls, and the issuer of OIDC tokens. */
async function answerAside(request: Request, github: GitHub): Promise<Reply | undefined> {
  const { pathname } = request.url;
  try {
    if (pathname.startsWith("/_sandbox/")) return answerControl(request, github);
    if (pathname.startsWith("/_oidc/")) return await answerOidc(request, github);
    if (pathname.startsWith("/_blobs/")) return answerBlob(request, github);
    return undefined;
  } catch (error) {
    return failureReply(error);
  }
}

/** Faults of the wire come last: whatever the request did is done. */
function deliver(response: ServerResponse, { reply, faults }: Exchange, github: GitHub): void {
  const wire = faults.find(({ kind }) => kind === "reset" || kind === "reset-after-commit");
  if (wire !== undefined) {
    response.socket?.resetAndDestroy();
    return;
  }
  const truncated = faults.some(({ kind }) => kind === "truncate");
  write(
    response,
    truncated ? { ...reply, bytes: reply.bytes.subarray(0, reply.bytes.length / 2) } : reply,
    github,
  );
}

let requests = 0;

function write(response: ServerResponse, { status, headers, bytes }: Reply, github: GitHub): void {
  requests += 1;
  response.writeHead(status, {
    date: github.clock.now.toUTCString(),
    server: "assaygate-sandbox",
    "x-github-request-id": requests.toString(16).toUpperCase().padStart(8, "0"),
    "x-github-api-version-selected": "2022-11-28",
    "x-github-media-type": "github.v3; format=json",
    "cache-control": "private, max-age=60, s-maxage=60",
    ...headers,
    ...(status === 204 || status === 304 ? {} : { "content-length": String(bytes.length) }),
  });
  response.end(bytes);
}
