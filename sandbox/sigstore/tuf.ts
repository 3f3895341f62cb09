import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { canonicalJson } from "../../src/domain/digest/canonical.ts";

export type TufRole = "root" | "timestamp" | "snapshot" | "targets";

/** A key of a role, as TUF writes it. */
export interface TufKey {
  readonly id: string;
  readonly key: object;
  readonly secret: KeyObject;
}

/** What becomes of one file of the repository. */
interface Version {
  readonly version: number;
  /** RFC 3339, whole seconds. */
  readonly expires: string;
}

/** Makes a key of the kind that is written in hex: TUF's canonical JSON is not RFC 8785's where a text has line breaks. */
export function makeTufKey(): TufKey {
  const { publicKey, privateKey: secret } = generateKeyPairSync("ed25519");
  const { x = "" } = publicKey.export({ format: "jwk" });
  const key = {
    ...{ keytype: "ed25519", scheme: "ed25519" },
    keyval: { public: Buffer.from(x, "base64url").toString("hex") },
  };
  return { id: sha256(canonicalJson(key)), key, secret };
}

const roles: readonly TufRole[] = ["root", "timestamp", "snapshot", "targets"];
const nextYear = (): string => new Date(Date.now() + 365 * 86_400_000).toISOString().replace(/\.\d+Z$/, "Z");

/** A TUF repository with one key a role and one target, as signed files by name. */
export class TufRepository {
  readonly files = new Map<string, string>();
  readonly keys: Record<TufRole, TufKey> = {
    root: makeTufKey(),
    timestamp: makeTufKey(),
    snapshot: makeTufKey(),
    targets: makeTufKey(),
  };
  readonly #expires = new Map<TufRole, string>();
  #version = { root: 0, rest: 0 };

  /** Lets what is published from now on end at this time. */
  expire(role: TufRole, at: string): void {
    this.#expires.set(role, at);
  }

  /** Publishes the next root, signed by the keys of these owners: the last one's and its own. */
  publishRoot(signers: readonly TufKey[] = [this.keys.root]): string {
    const version = ++this.#version.root;
    const keys = Object.fromEntries(roles.map((role) => [this.keys[role].id, this.keys[role].key]));
    const signed = {
      ...this.#common("root", version),
      ...{ consistent_snapshot: true, keys },
      roles: Object.fromEntries(roles.map((role) => [role, { keyids: [this.keys[role].id], threshold: 1 }])),
    };
    const text = signedBy(signed, signers);
    this.files.set(`${version}.root.json`, text);
    return text;
  }

  /** Publishes a target, and everything that leads to it. */
  publish(name: string, text: string): void {
    const version = ++this.#version.rest;
    const hash = sha256(text);
    const targets = { [name]: { length: Buffer.byteLength(text), hashes: { sha256: hash } } };
    this.files.set(`targets/${hash}.${name}`, text);
    this.files.set(`${version}.targets.json`, this.#signed("targets", { targets }, version));
    const meta = { "targets.json": { version } };
    this.files.set(`${version}.snapshot.json`, this.#signed("snapshot", { meta }, version));
    this.files.set(
      "timestamp.json",
      this.#signed("timestamp", { meta: { "snapshot.json": { version } } }, version),
    );
  }

  #signed(role: TufRole, words: object, version: number): string {
    return signedBy({ ...this.#common(role, version), ...words }, [this.keys[role]]);
  }

  #common(
    role: TufRole,
    version: number,
  ): Version & { readonly _type: string; readonly spec_version: string } {
    const expires = this.#expires.get(role) ?? nextYear();
    return { _type: role, spec_version: "1.0.31", version, expires };
  }
}

function signedBy(signed: object, signers: readonly TufKey[]): string {
  const bytes = Buffer.from(canonicalJson(signed));
  const signatures = signers.map(({ id, secret }) => ({
    keyid: id,
    sig: sign(null, bytes, secret).toString("hex"),
  }));
  return JSON.stringify({ signatures, signed });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export interface TufMirror {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a repository on loopback, as they are at the time of the question. */
export async function serveTuf({ files }: Pick<TufRepository, "files">): Promise<TufMirror> {
  const server = createServer((request, response) => {
    const text = files.get(decodeURIComponent((request.url ?? "").slice(1)));
    response.writeHead(text === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(text ?? "");
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
