import { generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { tsaHandler } from "@sigstore/mock/dist/timestamp/index.js";
import type { Answer } from "./answer.ts";
import { type Authorities, makeAuthorities, type SigstoreKind } from "./authorities.ts";
import { certify } from "./fulcio.ts";
import { Issuers } from "./issuers.ts";
import { type Claims, signToken } from "./jwt.ts";
import { logV1, logV2 } from "./rekor.ts";
import { trustedRootOf } from "./trusted-root.ts";

/** How the services fail: they answer 503, or after this time. */
export type SigstoreFault = { readonly kind: "down" } | { readonly kind: "slow"; readonly ms: number };

export interface SigstoreOptions {
  /** `github` where it is not said. */
  readonly kind?: SigstoreKind;
  /** Issuers of OIDC tokens, besides its own, whose tokens it believes: `https://…/_oidc`. */
  readonly issuers?: readonly string[];
  readonly now?: () => Date;
  /** Name of its own issuer, where it is to be another's: only whoever asks here believes it. */
  readonly issuer?: string;
}

/** A Sigstore on loopback: an issuer of tokens, Fulcio, a time stamp authority and Rekor v1 and v2, all at one address. */
export interface Sigstore {
  readonly fulcioUrl: string;
  readonly timestampUrl: string;
  readonly rekorUrl: string;
  /** The TrustedRoot as JSON: what a verifier holds. */
  readonly trustedRoot: object;
  /** Its own issuer, which gives a token for whatever is asked. */
  readonly issuer: string;
  readonly token: (claims: Claims) => string;
  /** Believes the tokens of one more issuer. */
  readonly believe: (issuer: string) => void;
  readonly fail: (fault: SigstoreFault | null) => void;
  readonly close: () => Promise<void>;
}

interface Services {
  readonly authorities: Authorities;
  readonly issuers: Issuers;
  readonly now: () => Date;
}

const largestRequestBytes = 32 * 1024 * 1024;
const tokenLifeSeconds = 300;

/** Starts it on a free port of this machine. */
export async function startSigstore(options: SigstoreOptions = {}): Promise<Sigstore> {
  const now = options.now ?? (() => new Date());
  const server = createServer();
  await new Promise<void>((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const own = {
    kid: randomUUID(),
    issuer: options.issuer ?? `${url}/oidc`,
    pair: generateKeyPairSync("ec", { namedCurve: "P-256" }),
  };
  const authorities = await makeAuthorities(options.kind ?? "github", { host: "127.0.0.1", now });
  const issuers = new Issuers(options.issuers ?? [], own);
  let fault: SigstoreFault | null = null;
  server.on("request", (request, response) => {
    serve({ authorities, issuers, now }, { request, fault }).then(
      (answer) => write(response, answer),
      () => response.destroy(),
    );
  });
  return {
    fulcioUrl: url,
    timestampUrl: url,
    rekorUrl: url,
    trustedRoot: trustedRootOf(authorities, url),
    issuer: own.issuer,
    token: (claims) =>
      signToken(
        { ...timesOf(now()), iss: own.issuer, aud: "sigstore", ...claims },
        { kid: own.kid, key: own.pair.privateKey },
      ),
    believe: (issuer) => issuers.believe(issuer),
    fail: (next) => {
      fault = next;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function timesOf(now: Date) {
  const iat = Math.floor(now.getTime() / 1000);
  return { iat, nbf: iat, exp: iat + tokenLifeSeconds };
}

async function serve(
  services: Services,
  { request, fault }: { readonly request: IncomingMessage; readonly fault: SigstoreFault | null },
): Promise<Answer> {
  if (fault?.kind === "slow") await setTimeout(fault.ms);
  if (fault?.kind === "down") return { status: 503, body: { message: "service unavailable" } };
  const text = await readText(request);
  try {
    return await answer(services, request.url ?? "/", text);
  } catch (error) {
    return {
      status: 400,
      body: { code: 400, message: error instanceof Error ? error.message : String(error) },
    };
  }
}

async function answer({ authorities, issuers, now }: Services, path: string, text: string): Promise<Answer> {
  switch (path) {
    case "/oidc/.well-known/jwks":
      return { status: 200, body: issuers.ownKeys() };
    case "/oidc/.well-known/openid-configuration":
      return { status: 200, body: issuers.ownConfiguration() };
    case "/api/v2/signingCert":
      return certify({ ...authorities, keysOf: (issuer) => issuers.keysOf(issuer), now }, JSON.parse(text));
    case "/api/v1/timestamp":
      return timestamp(authorities, text);
    case "/api/v1/log/entries":
      return logV1(authorities.log, JSON.parse(text), now());
    case "/api/v2/log/entries":
      return logV2(authorities.log, JSON.parse(text));
    default:
      return { status: 404, body: { message: "not found" } };
  }
}

async function timestamp({ tsa, clock }: Authorities, text: string): Promise<Answer> {
  const { statusCode, response } = await clock.during(() => tsaHandler(tsa).fn(text));
  return typeof response === "string"
    ? { status: statusCode, body: { message: response } }
    : { status: statusCode, body: new Uint8Array(response.buffer, response.byteOffset, response.byteLength) };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestRequestBytes) throw new Error(`expected at most ${largestRequestBytes} bytes`);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function write(response: ServerResponse, { status, body }: Answer): void {
  const isBytes = body instanceof Uint8Array;
  response.writeHead(status, {
    "content-type": isBytes ? "application/timestamp-reply" : "application/json",
  });
  response.end(isBytes ? body : JSON.stringify(body));
}
