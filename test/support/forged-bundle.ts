/** A bundle as JSON, to be changed by a test. */
export interface BundleJson {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries?: Record<string, unknown>[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
}

/** The bundle as data. */
export function bundleJson(bytes: Uint8Array): BundleJson {
  return JSON.parse(Buffer.from(bytes).toString("utf8")) as BundleJson;
}

/** The bundle with something done to it. */
export function forged(bytes: Uint8Array, change: (bundle: BundleJson) => unknown): Uint8Array {
  const bundle = bundleJson(bytes);
  change(bundle);
  return Buffer.from(JSON.stringify(bundle));
}

/** The statement of a bundle with something done to it, its signature left as it was. */
export function restated(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return forged(bytes, ({ dsseEnvelope }) => {
    const text = Buffer.from(dsseEnvelope.payload, "base64").toString("utf8");
    dsseEnvelope.payload = Buffer.from(change(text)).toString("base64");
  });
}
