import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { canonicalJson } from "../../src/domain/digest/canonical.ts";
import { type Hash, leafHash } from "../../src/domain/merkle/hashes.ts";
import { inclusionProof, rootOf } from "../../src/domain/merkle/tree.ts";

/** Where an entry stands in the log, with the proof of it. */
export interface LogEntry {
  readonly index: number;
  readonly treeSize: number;
  readonly rootHash: Hash;
  readonly hashes: readonly Hash[];
  readonly checkpoint: string;
  readonly body: Buffer;
}

/** A transparency log as Rekor keeps one: an RFC 6962 tree over canonical entries, with signed checkpoints. */
export class TransparencyLog {
  readonly publicKey: Buffer;
  readonly id: Buffer;
  readonly #key = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly #host: string;
  readonly #leaves: Hash[] = [];

  constructor(host: string) {
    this.#host = host;
    this.publicKey = this.#key.publicKey.export({ format: "der", type: "spki" });
    this.id = createHash("sha256").update(this.publicKey).digest();
    // No log that is in use is empty, and an index of 0, which JSON leaves out, is refused by other people's verifiers.
    this.#append({ kind: "start", apiVersion: "0.0.1", spec: {} }, this.#host);
  }

  /** As the first generation of Rekor, whose logs consist of several trees: the checkpoint names the tree. */
  appendV1(entry: object): LogEntry {
    return this.#append(entry, `${this.#host} - 1`);
  }

  /** As the second generation. */
  appendV2(entry: object): LogEntry {
    return this.#append(entry, this.#host);
  }

  #append(entry: object, origin: string): LogEntry {
    const body = Buffer.from(canonicalJson(entry));
    const index = this.#leaves.push(leafHash(body)) - 1;
    const [treeSize, rootHash] = [this.#leaves.length, rootOf(this.#leaves)];
    const hashes = inclusionProof(this.#leaves, index) ?? [];
    return {
      index,
      treeSize,
      rootHash,
      hashes,
      body,
      checkpoint: this.#checkpoint(origin, treeSize, rootHash),
    };
  }

  /** What Rekor v1 promises: that the entry is in the log since this time. */
  promise({ index, body }: LogEntry, integratedTime: number): Buffer {
    const promised = {
      body: body.toString("base64"),
      integratedTime,
      logID: this.id.toString("hex"),
      logIndex: index,
    };
    return this.#sign(canonicalJson(promised));
  }

  /** A signed note (https://c2sp.org/tlog-checkpoint). */
  #checkpoint(origin: string, size: number, root: Hash): string {
    const note = `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;
    const signature = Buffer.concat([this.id.subarray(0, 4), this.#sign(note)]);
    return `${note}\n— ${this.#host} ${signature.toString("base64")}\n`;
  }

  #sign(text: string): Buffer {
    return sign("sha256", Buffer.from(text), this.#key.privateKey);
  }
}
