import { X509Certificate } from "node:crypto";
import type { Bundle } from "@sigstore/bundle";
import { type SignedEntity, toSignedEntity, VerificationError } from "@sigstore/verify";
import { type OpenBundle, type Opened, type Rejected, rejected } from "../../domain/evidence/open.ts";
import type { RejectionCode } from "../../domain/evidence/rejection.ts";
import type { SignerIdentity } from "../../domain/evidence/signer-identity.ts";
import { readBundle } from "./bundle-json.ts";
import { identityOf, readIdentity } from "./certificate.ts";
import { isConsistent } from "./log-entries.ts";
import { isPlainStamp } from "./stamp-form.ts";
import { readTrustedRoot, type TrustedInstance } from "./trusted-root.ts";

interface Signed {
  readonly entity: SignedEntity;
  readonly identity: SignerIdentity;
  readonly der: Buffer;
  readonly payload: Uint8Array;
}

/** Opens bundles against the root in this text, whose path is only for messages. @throws {UserError} invalid-config */
export function bundleOpener(root: string, path: string): OpenBundle {
  const instances = readTrustedRoot(root, path);
  const authorities = instances.flatMap(({ timeAuthorities }) => timeAuthorities);
  return async (bytes) => {
    const read = readBundle(bytes);
    if (read.state === "rejected") return read;
    const signed = signedOf(read.bundle, authorities);
    return "state" in signed ? signed : open(signed, instances);
  };
}

/** What the signer says; whether anybody vouches for it is not yet known. */
function signedOf(bundle: Bundle, authorities: TrustedInstance["timeAuthorities"]): Signed | Rejected {
  const { content, verificationMaterial } = bundle;
  if (content.$case !== "dsseEnvelope")
    return rejected("not-a-bundle", "expected a DSSE envelope, found none");
  const der = certificateOf(verificationMaterial.content);
  const entity = attempt(() => toSignedEntity(bundle));
  const identity = der === null ? null : attempt(() => identityIn(der, entity));
  if (der === null || identity === null)
    return rejected(
      "certificate",
      "expected a certificate for signing that names one workflow file, found none",
    );
  if (
    entity === null ||
    attempt(() => entity.timestamps.every((stamp) => isPlain(stamp, authorities))) !== true
  )
    return rejected("timestamp", "expected time stamps as an authority writes them, found others");
  if (!verificationMaterial.tlogEntries.every(isConsistent))
    return rejected("transparency-log", "an entry of the log says other things than its signed checkpoint");
  return { entity, identity, der, payload: content.dsseEnvelope.payload };
}

/** Of the certificate as the library has read it, if it has. */
function identityIn(der: Buffer, entity: SignedEntity | null): SignerIdentity | null {
  const key = entity?.key;
  return key?.$case === "certificate"
    ? identityOf(new X509Certificate(der), key.certificate)
    : readIdentity(der);
}

function certificateOf(content: Bundle["verificationMaterial"]["content"]): Buffer | null {
  switch (content.$case) {
    case "certificate":
      return content.certificate.rawBytes;
    case "x509CertificateChain":
      return content.x509CertificateChain.certificates[0]?.rawBytes ?? null;
    case "publicKey":
      return null;
  }
}

function isPlain(
  stamp: SignedEntity["timestamps"][number],
  authorities: TrustedInstance["timeAuthorities"],
): boolean {
  return stamp.$case === "transparency-log" || isPlainStamp(stamp.timestamp, authorities);
}

/** Opened by the first instance that vouches for it; else the refusal that came furthest. */
function open(signed: Signed, instances: readonly TrustedInstance[]): Opened | Rejected {
  const { entity, identity, payload } = signed;
  const refusals: Rejected[] = [];
  for (const { verifier } of instances) {
    const refusal = refusalBy(verifier, entity);
    if (refusal === null) return { state: "opened", identity, payload, signedAt: earliest(entity) };
    refusals.push(refusal);
  }
  if (!isSigned(signed))
    return rejected("signature", "the signature does not fit the statement and the certificate");
  const [furthest] = refusals.toSorted((a, b) => stages.indexOf(b.code) - stages.indexOf(a.code));
  return furthest ?? rejected("certificate", "no Sigstore is trusted");
}

/** The library looks at it last, so that a changed statement would be called a fault of whatever else does not fit. */
function isSigned({ entity, der }: Signed): boolean {
  return attempt(() => entity.signature.verifySignature(new X509Certificate(der).publicKey)) === true;
}

/** In the order in which the library looks. */
const stages: readonly RejectionCode[] = ["timestamp", "certificate", "transparency-log", "signature"];

/** The library throws for a refusal, and other things where a bundle surprises it: both count as no. */
function refusalBy(verifier: TrustedInstance["verifier"], entity: SignedEntity): Rejected | null {
  try {
    verifier.verify(entity);
    return null;
  } catch (error) {
    const code = error instanceof VerificationError ? error.code : "CERTIFICATE_ERROR";
    const reason = error instanceof Error ? error.message : String(error);
    return rejected(codeOf(code), `the signature is not vouched for: ${reason.slice(0, 200)}`);
  }
}

function codeOf(code: string): RejectionCode {
  if (code.startsWith("TLOG_")) return "transparency-log";
  if (code === "TIMESTAMP_ERROR") return "timestamp";
  return code === "SIGNATURE_ERROR" ? "signature" : "certificate";
}

/** All times were checked; the earliest says the most about what was known when it was signed. */
function earliest({ timestamps }: SignedEntity): string {
  const times = timestamps.flatMap((stamp) => {
    if (stamp.$case === "timestamp-authority") return [stamp.timestamp.signingTime.getTime()];
    // Without a promise nobody signed the time (Rekor v2).
    const { inclusionPromise, integratedTime } = stamp.tlogEntry;
    return inclusionPromise === undefined ? [] : [Number(integratedTime) * 1000];
  });
  return new Date(Math.min(...times)).toISOString();
}

/** What a library throws at bytes that it cannot read is a refusal here. */
function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
