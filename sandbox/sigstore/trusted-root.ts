import type { Authorities } from "./authorities.ts";

/** What a verifier needs to know of these authorities: a TrustedRoot, version 0.1, as JSON. */
export function trustedRootOf({ ca, tsa, log, certificateLog }: Authorities, url: string): object {
  // Time stamps are whole seconds: a root that is valid from this very moment would lose to them.
  const validFor = { start: "2000-01-01T00:00:00.000Z" };
  const logOf = (publicKey: Uint8Array, keyId: Uint8Array) => ({
    baseUrl: url,
    hashAlgorithm: "SHA2_256",
    publicKey: { rawBytes: base64(publicKey), keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor },
    logId: { keyId: base64(keyId) },
  });
  const authorityOf = (commonName: string, certificates: readonly Uint8Array[]) => ({
    subject: { organization: "sigstore.mock", commonName },
    uri: url,
    certChain: { certificates: certificates.map((bytes) => ({ rawBytes: base64(bytes) })) },
    validFor,
  });
  const logs = certificateLog === null ? [] : [logOf(log.publicKey, log.id)];
  const certificateLogs =
    certificateLog === null ? [] : [logOf(certificateLog.publicKey, bytesOf(certificateLog.logID))];
  return {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: logs,
    certificateAuthorities: [authorityOf("sigstore", [bytesOf(ca.rootCertificate)])],
    ctlogs: certificateLogs,
    timestampAuthorities: [authorityOf("tsa", [bytesOf(tsa.intCertificate), bytesOf(tsa.rootCertificate)])],
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView<ArrayBuffer>): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
