import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { Doorkeeper, type RegistryAuth } from "./auth.ts";
import { closeUpload, getBlob, openUpload } from "./blobs.ts";
import { type RegistryReply, type RegistryRequest, readRequest, refuse } from "./exchange.ts";
import { getManifest, putManifest, referrersOf } from "./manifests.ts";
import { type Repository, Storage } from "./storage.ts";

/** What goes wrong with the requests that it is asked about; null: nothing. */
export type RegistryFault =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly code?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: "drop" }
  /** It is done, and the answer never arrives. */
  | { readonly kind: "lost" }
  /** One byte of the answer is another. */
  | { readonly kind: "corrupt" }
  | { readonly kind: "slow"; readonly ms: number };

export interface RegistryOptions {
  /** Whether it keeps the list of referrers itself (OCI distribution 1.1); else it answers 404. */
  readonly referrers: boolean;
  readonly auth?: RegistryAuth;
  /** Entries of one page of a list. */
  readonly pageSize?: number;
  /** Asked before each request is answered. */
  readonly fault?: (request: Pick<RegistryRequest, "method" | "url">) => RegistryFault | null;
}

/** An OCI registry on loopback (distribution 1.1), in memory. */
export interface SandboxRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** What a repository holds, to look at and to spoil. */
  readonly repository: (name: string) => Repository;
  /** Forgets every token that it gave. */
  readonly expireTokens: () => void;
  readonly close: () => Promise<void>;
}

interface World extends RegistryOptions {
  readonly storage: Storage;
  readonly door: Doorkeeper;
}

/** Starts it on a free port of this machine. */
export async function startRegistry(options: RegistryOptions): Promise<SandboxRegistry> {
  const world: World = {
    ...options,
    storage: new Storage(),
    door: new Doorkeeper(options.auth ?? { kind: "none" }),
  };
  const server = createServer(async (message, response) => {
    const request = await readRequest(message);
    const fault = world.fault?.(request) ?? null;
    if (fault?.kind === "lost") answer(request, world);
    if (fault?.kind === "drop" || fault?.kind === "lost") response.destroy();
    else write(response, await faulty(fault, () => answer(request, world)), request.method);
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    repository: (name) => world.storage.make(name),
    expireTokens: () => world.door.expire(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function faulty(fault: RegistryFault | null, reply: () => RegistryReply): Promise<RegistryReply> {
  switch (fault?.kind) {
    case undefined:
    case "drop":
    case "lost":
      return reply();
    case "status":
      return { ...refuse(fault.status, fault.code ?? "UNAVAILABLE"), headers: fault.headers ?? {} };
    case "slow":
      await setTimeout(fault.ms);
      return reply();
    case "corrupt": {
      const { status, headers, body } = reply();
      const bytes = Buffer.from(Buffer.isBuffer(body) ? body : JSON.stringify(body ?? {}));
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      return { status, headers: headers ?? {}, body: bytes };
    }
  }
}

function write(
  response: ServerResponse,
  { status, headers = {}, body }: RegistryReply,
  method: string,
): void {
  const bytes =
    body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const type = Buffer.isBuffer(body) || body === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(status, { ...type, "content-length": bytes.length, ...headers });
  response.end(method === "HEAD" ? undefined : bytes);
}

const route =
  /^\/v2\/([a-z0-9._/-]{1,255})\/(blobs\/uploads|blobs|manifests|referrers|tags)\/([\w.:-]{0,200})$/;

function answer(request: RegistryRequest, world: World): RegistryReply {
  const { pathname } = request.url;
  if (pathname === "/token") return world.door.token(request);
  const [, name = "", kind = "", last = ""] = route.exec(pathname) ?? [];
  const refusal = world.door.refusal(request, name);
  if (refusal !== null) return refusal;
  if (pathname === "/v2/") return { status: 200, body: {} };
  const isRead = request.method === "GET" || request.method === "HEAD";
  if (isRead) return read({ kind, last, request, repository: world.storage.find(name) }, world);
  return change({ kind, last, request, name }, world);
}

interface Reading {
  readonly kind: string;
  readonly last: string;
  readonly request: RegistryRequest;
  readonly repository: Repository | undefined;
}

function read({ kind, last, request, repository }: Reading, world: World): RegistryReply {
  switch (kind) {
    case "blobs":
      return getBlob(repository, last);
    case "manifests":
      return repository === undefined ? refuse(404, "NAME_UNKNOWN") : getManifest(repository, last);
    case "tags": {
      if (repository === undefined) return refuse(404, "NAME_UNKNOWN");
      return paged([...repository.tags.keys()].sort(), request, world, (tags) => ({ tags }));
    }
    case "referrers": {
      if (!world.referrers) return refuse(404, "NOT_FOUND");
      const referrers = repository === undefined ? [] : referrersOf(repository, last);
      return paged(referrers, request, world, (manifests) => ({
        schemaVersion: 2,
        mediaType: indexType,
        manifests,
      }));
    }
    default:
      return refuse(404, "UNSUPPORTED");
  }
}

const indexType = "application/vnd.oci.image.index.v1+json";

function paged<T>(
  all: readonly T[],
  { url }: RegistryRequest,
  { pageSize = 1000 }: World,
  bodyOf: (page: readonly T[]) => object,
): RegistryReply {
  const start = Number(url.searchParams.get("from") ?? 0);
  const end = start + Math.min(pageSize, Number(url.searchParams.get("n") ?? pageSize));
  const link = `<${url.pathname}?from=${end}>; rel="next"`;
  const headers = { "content-type": indexType, ...(end < all.length ? { link } : {}) };
  return { status: 200, headers, body: bodyOf(all.slice(start, end)) };
}

interface Change {
  readonly kind: string;
  readonly last: string;
  readonly request: RegistryRequest;
  readonly name: string;
}

function change({ kind, last, request, name }: Change, { storage, referrers }: World): RegistryReply {
  const repository = storage.make(name);
  if (kind === "blobs/uploads" && request.method === "POST") return openUpload(name, repository);
  if (kind === "blobs/uploads" && request.method === "PUT") return closeUpload(request, repository, last);
  if (kind === "manifests" && request.method === "PUT")
    return putManifest(request, { repository, reference: last, referrers });
  return refuse(405, "UNSUPPORTED");
}
