import { X509Certificate as NodeCertificate } from "node:crypto";
import { ASN1Obj, X509Certificate } from "@sigstore/core";
import type { SignerIdentity } from "../../domain/evidence/signer-identity.ts";

const fulcio = "1.3.6.1.4.1.57264.1";
/** Those below are of an older form, which nobody needs. */
const numbers = [8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 20, 21];
const subjectAlternativeName = "2.5.29.17";
const codeSigning = "1.3.6.1.5.5.7.3.3";
const [uriTag, utf8StringTag] = [0x86, 0x0c];
/** What a URI in a certificate is made of (RFC 5280: IA5String). The library drops the highest bit of other bytes. */
const printable = /^[\x21-\x7e]+$/;

/**
 * Reads who a certificate of Fulcio names; null where it is not exactly one workflow file: an address that is no URI, a second
 * name, an extension twice or not as Fulcio writes it, or a certificate that is not for signing.
 */
export function readIdentity(der: Uint8Array): SignerIdentity | null {
  const bytes = Buffer.from(der);
  return identityOf(new NodeCertificate(bytes), X509Certificate.parse(bytes));
}

/** The same of a certificate that both libraries have read. */
export function identityOf(node: NodeCertificate, certificate: X509Certificate): SignerIdentity | null {
  if (node.ca || !(node.keyUsage ?? []).includes(codeSigning)) return null;
  if (!isWholeBytes(certificate)) return null;
  const extensions = extensionsOf(certificate);
  const san = extensions === null ? null : soleUri(extensions.get(subjectAlternativeName));
  if (extensions === null || san === null) return null;
  const texts = new Map(numbers.map((number) => [number, utf8Of(extensions.get(`${fulcio}.${number}`))]));
  const text = (number: number): string | null => texts.get(number) ?? null;
  const issuer = text(8);
  if (issuer === null || [...texts.values()].includes(undefined)) return null;
  return {
    subjectAlternativeName: san,
    issuer,
    signerUri: text(9),
    signerDigest: text(10),
    runnerEnvironment: text(11),
    sourceRepository: text(12),
    sourceDigest: text(13),
    sourceRef: text(14),
    sourceRepositoryId: text(15),
    sourceOwnerId: text(17),
    buildConfigUri: text(18),
    trigger: text(20),
    invocation: text(21),
  };
}

/** The authority's signature is a string of whole bytes (RFC 5280 §4.1.1.3); Node and the library read over how many bits it has. */
function isWholeBytes({ root }: X509Certificate): boolean {
  return root.subs[2]?.value[0] === 0;
}

/** Values by the dotted number of the extension; null: one is there twice. */
function extensionsOf(certificate: X509Certificate): ReadonlyMap<string, Buffer> | null {
  const values = new Map<string, Buffer>();
  for (const { subs } of certificate.extensions) {
    const [name, value] = [subs[0]?.toOID(), subs.at(-1)?.value];
    if (name === undefined || value === undefined || values.has(name)) return null;
    values.set(name, value);
  }
  return values;
}

/** The URI of a list of names with nothing else in it. */
function soleUri(names: Buffer | undefined): string | null {
  if (names === undefined) return null;
  const list = ASN1Obj.parseBuffer(Buffer.from(names));
  const [name] = list.subs;
  if (name === undefined || list.subs.length !== 1 || name.toDER()[0] !== uriTag) return null;
  const uri = name.value.toString("latin1");
  return printable.test(uri) ? uri : null;
}

/** A DER UTF8String and nothing after it; null: there is no extension, undefined: it is written otherwise. */
function utf8Of(value: Buffer | undefined): string | null | undefined {
  if (value === undefined) return null;
  const text = ASN1Obj.parseBuffer(Buffer.from(value));
  const der = text.toDER();
  return der[0] === utf8StringTag && der.equals(value) ? text.value.toString("utf8") : undefined;
}
