import type { ASN1Obj, RFC3161Timestamp } from "@sigstore/core";

const tag = { integer: 0x02, octets: 0x04, name: 0x06, sequence: 0x30, set: 0x31, own: 0xa0 } as const;

/** Of CMS: a message with signed attributes around a content that is no plain data has version 3, its signer version 1. */
const [signedDataVersion, signerVersion] = [3n, 1n];
const granted = 0n;

/**
 * Tells whether what a time stamp's signature leaves out is as an authority writes it: PKIStatusInfo `granted` and no more
 * (RFC 3161 §2.4.2); of SignedData the version, one digest algorithm that is the signer's, and no certificate but the
 * authority's own; of SignerInfo the version, `sid` as IssuerAndSerialNumber, algorithms without parameters and no unsigned
 * attribute (RFC 5652 §5.1, §5.3). The library reads over all this, so that these bytes could be anything, and one stamp could
 * be a thousand different ones. What `sid` names it compares with the authority's certificate itself.
 */
export function isPlainStamp(
  { root, signatureAlgorithm, signerDigestAlgorithm }: RFC3161Timestamp,
  authorities: readonly Uint8Array[],
): boolean {
  const [status, contentInfo] = partsOf(root, tag.sequence, [tag.sequence, tag.sequence]);
  const [result] = partsOf(status, tag.sequence, [tag.integer]);
  const [, wrapped] = partsOf(contentInfo, tag.sequence, [tag.name, tag.own]);
  const [signedData] = partsOf(wrapped, tag.own, [tag.sequence]);
  return (
    isInteger(result, granted) &&
    isPlainMessage(signedData, authorities) &&
    isKnown(signatureAlgorithm) &&
    isKnown(signerDigestAlgorithm)
  );
}

/** Certificates may be added, and are the verifier's own: nobody signs them here. */
function isPlainMessage(message: ASN1Obj | undefined, authorities: readonly Uint8Array[]): boolean {
  const kept = { start: [tag.integer, tag.set, tag.sequence], end: [tag.set] };
  const hasCertificates = message?.subs.length === 5;
  const tags = hasCertificates ? [...kept.start, tag.own, ...kept.end] : [...kept.start, ...kept.end];
  const parts = partsOf(message, tag.sequence, tags);
  const [version, digests, content] = parts;
  const [, wrapped] = partsOf(content, tag.sequence, [tag.name, tag.own]);
  const [signer] = partsOf(parts.at(-1), tag.set, [tag.sequence]);
  const ofSigner = [tag.integer, tag.sequence, tag.sequence, tag.own, tag.sequence, tag.octets];
  const [signedBy, sid, digest, , signature] = partsOf(signer, tag.sequence, ofSigner);
  const [listed] = partsOf(digests, tag.set, [tag.sequence]);
  return (
    isInteger(version, signedDataVersion) &&
    isInteger(signedBy, signerVersion) &&
    partsOf(sid, tag.sequence, [tag.sequence, tag.integer]).length === 2 &&
    (!hasCertificates || areOf(parts[3], authorities)) &&
    partsOf(wrapped, tag.own, [tag.octets]).length === 1 &&
    hasNoParameters(signature) &&
    isSame(listed, digest)
  );
}

function areOf(certificates: ASN1Obj | undefined, authorities: readonly Uint8Array[]): boolean {
  const given = certificates?.subs.map((certificate) => certificate.toDER()) ?? [];
  return given.every((der) => authorities.some((known) => der.equals(known)));
}

/** What is in it, if it and its parts are of these kinds and there are no more of them. */
function partsOf(object: ASN1Obj | undefined, kind: number, tags: readonly number[]): readonly ASN1Obj[] {
  if (object === undefined || object.tag.toDER() !== kind || object.subs.length !== tags.length) return [];
  return object.subs.every((part, index) => part.tag.toDER() === tags[index]) ? object.subs : [];
}

function isInteger(object: ASN1Obj | undefined, value: bigint): boolean {
  return object?.value.length === 1 && object.toInteger() === value;
}

function isSame(one: ASN1Obj | undefined, other: ASN1Obj | undefined): boolean {
  const names = [one, other].map((algorithm) => algorithm?.subs[0]?.toOID());
  return hasNoParameters(one) && hasNoParameters(other) && names[0] === names[1];
}

/** Absent, or the NULL that some authorities write. */
function hasNoParameters(algorithm: ASN1Obj | undefined): boolean {
  const [, parameters, ...more] = algorithm?.subs ?? [];
  const isNull = parameters === undefined || parameters.toDER().equals(Buffer.of(5, 0));
  return algorithm !== undefined && more.length === 0 && isNull;
}

/** The library's types leave out that a name may be in none of its tables. */
function isKnown(algorithm: string | undefined): boolean {
  return algorithm !== undefined;
}
