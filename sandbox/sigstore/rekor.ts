import { createHash, verify, X509Certificate } from "node:crypto";
import * as z from "zod";
import type { Answer } from "./answer.ts";
import type { LogEntry, TransparencyLog } from "./transparency-log.ts";

const Envelope = z.object({
  payload: z.base64(),
  payloadType: z.string(),
  signatures: z.array(z.object({ sig: z.base64() })).length(1),
});
type Envelope = z.infer<typeof Envelope>;

const ProposedV1 = z.object({
  kind: z.literal("dsse"),
  apiVersion: z.literal("0.0.1"),
  spec: z.object({
    proposedContent: z.object({ envelope: z.string(), verifiers: z.array(z.base64()).length(1) }),
  }),
});

const ProposedV2 = z.object({
  dsseRequestV002: z.object({
    envelope: Envelope,
    verifiers: z
      .array(z.object({ keyDetails: z.string(), x509Certificate: z.object({ rawBytes: z.base64() }) }))
      .length(1),
  }),
});

/** Takes an entry as Rekor v1 does and promises at once that it will be in the log. */
export function logV1(log: TransparencyLog, body: unknown, now: Date): Answer {
  const { proposedContent } = ProposedV1.parse(body).spec;
  const envelope = Envelope.parse(JSON.parse(proposedContent.envelope));
  const [given = ""] = proposedContent.verifiers;
  // Rekor writes certificates anew, in lines of its own; verifiers compare them as texts.
  const certificate = new X509Certificate(Buffer.from(given, "base64")).toString();
  const verifier = Buffer.from(certificate).toString("base64");
  const signature = signatureOf(envelope, certificate);
  const entry = log.appendV1({
    apiVersion: "0.0.1",
    kind: "dsse",
    spec: {
      envelopeHash: { algorithm: "sha256", value: sha256(proposedContent.envelope).toString("hex") },
      payloadHash: { algorithm: "sha256", value: payloadHash(envelope).toString("hex") },
      signatures: [{ signature, verifier }],
    },
  });
  const uuid = sha256(entry.body).toString("hex");
  return { status: 201, body: { [uuid]: entryV1(log, entry, Math.floor(now.getTime() / 1000)) } };
}

function entryV1(log: TransparencyLog, entry: LogEntry, integratedTime: number) {
  const { index, treeSize, rootHash, hashes, checkpoint, body } = entry;
  return {
    body: body.toString("base64"),
    integratedTime,
    logID: log.id.toString("hex"),
    logIndex: index,
    verification: {
      inclusionProof: {
        logIndex: index,
        treeSize,
        rootHash: hex(rootHash),
        hashes: hashes.map(hex),
        checkpoint,
      },
      signedEntryTimestamp: log.promise(entry, integratedTime).toString("base64"),
    },
  };
}

/** Takes an entry as Rekor v2 does: it is in the log when the answer comes, and nobody says since when. */
export function logV2(log: TransparencyLog, body: unknown): Answer {
  const { envelope, verifiers } = ProposedV2.parse(body).dsseRequestV002;
  const [verifier] = verifiers;
  const der = Buffer.from(verifier?.x509Certificate.rawBytes ?? "", "base64");
  const content = signatureOf(envelope, new X509Certificate(der).toString());
  const entry = log.appendV2({
    apiVersion: "0.0.2",
    kind: "dsse",
    spec: {
      dsseV002: {
        payloadHash: { algorithm: "SHA2_256", digest: payloadHash(envelope).toString("base64") },
        signatures: [{ content, verifier }],
      },
    },
  });
  return { status: 201, body: entryV2(log, entry) };
}

function entryV2(log: TransparencyLog, { index, treeSize, rootHash, hashes, checkpoint, body }: LogEntry) {
  return {
    logIndex: String(index),
    logId: { keyId: log.id.toString("base64") },
    kindVersion: { kind: "dsse", version: "0.0.2" },
    integratedTime: "0",
    inclusionProof: {
      logIndex: String(index),
      treeSize: String(treeSize),
      rootHash: Buffer.from(rootHash).toString("base64"),
      hashes: hashes.map((hash) => Buffer.from(hash).toString("base64")),
      checkpoint: { envelope: checkpoint },
    },
    canonicalizedBody: body.toString("base64"),
  };
}

/** Rekor takes nothing whose signature it cannot check. */
function signatureOf({ payload, payloadType, signatures }: Envelope, certificate: string): string {
  const [{ sig } = { sig: "" }] = signatures;
  const bytes = Buffer.from(payload, "base64");
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${bytes.length} `;
  const key = new X509Certificate(certificate).publicKey;
  const signed = Buffer.concat([Buffer.from(head), bytes]);
  if (verify("sha256", signed, key, Buffer.from(sig, "base64"))) return sig;
  throw new Error("expected an envelope that its verifier signed");
}

function payloadHash({ payload }: Envelope): Buffer {
  return sha256(Buffer.from(payload, "base64"));
}

function sha256(data: string | Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
