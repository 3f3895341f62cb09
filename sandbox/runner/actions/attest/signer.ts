import { createHash, generateKeyPairSync, sign } from "node:crypto";

/** A statement that waits for its signature. */
export interface UnsignedStatement {
  readonly payload: Buffer;
  readonly payloadType: string;
  /** The job's own token for the audience `sigstore`: what a certificate would be issued for. */
  readonly idToken: string;
}

/** A Sigstore bundle of version 0.3. */
export interface SignedBundle {
  readonly mediaType: string;
  readonly verificationMaterial: object;
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

/** Signs in the name of a job; whoever brings a Sigstore of their own gives one to `attestWith`. */
export type StatementSigner = (statement: UnsignedStatement) => Promise<{
  readonly bundle: SignedBundle;
  /** PEM of what the signature is checked with. */
  readonly certificate: string;
  /** Who signed, for the log. */
  readonly signer: string;
}>;

/** Nobody who verifies a bundle knows a key by this name, so that a signature of the sandbox is trusted nowhere. */
export const sandboxHint = "assaygate-sandbox-not-sigstore";

/**
 * Signs with a key that is made for this one statement and then forgotten. It proves that a bundle was not changed since; it
 * does not prove who made it, as a certificate of Sigstore would.
 */
export const signWithNewKey: StatementSigner = async ({ payload, payloadType }) => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const fingerprint = createHash("sha256").update(publicKey.export({ type: "spki", format: "der" }));
  const signature = sign("sha256", preAuthenticated(payloadType, payload), privateKey);
  return {
    signer: "the emulated GitHub, with a key that nobody trusts",
    certificate: publicKey.export({ type: "spki", format: "pem" }).toString(),
    bundle: {
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: {
        publicKey: { hint: `${sandboxHint}:${fingerprint.digest("base64")}` },
        tlogEntries: [],
      },
      dsseEnvelope: {
        payload: payload.toString("base64"),
        payloadType,
        signatures: [{ sig: signature.toString("base64") }],
      },
    },
  };
};

/** What DSSE signs: type and payload, each with its length in bytes. */
export function preAuthenticated(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
