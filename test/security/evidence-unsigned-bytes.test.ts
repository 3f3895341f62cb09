import { ASN1Obj } from "@sigstore/core";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Sigstore } from "../../sandbox/sigstore/server.ts";
import { readTrustedRoot } from "../../src/adapters/sigstore/trusted-root.ts";
import { type EvidenceScene, evidenceScene, verdictOn } from "../support/evidence-scene.ts";
import { bundleJson, forged } from "../support/forged-bundle.ts";

/** Bytes that no signature covers and the library reads over: a bundle must not come in a thousand forms. */
const places = {
  stamp: {
    read: ({ good }: EvidenceScene): string =>
      bundleJson(good).verificationMaterial.timestampVerificationData?.rfc3161Timestamps[0]
        ?.signedTimestamp ?? "",
    write: ({ good }: EvidenceScene, signedTimestamp: string): Uint8Array =>
      forged(good, ({ verificationMaterial }) => {
        verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp }] };
      }),
  },
  certificate: {
    read: ({ good }: EvidenceScene): string =>
      bundleJson(good).verificationMaterial.certificate?.rawBytes ?? "",
    write: ({ good }: EvidenceScene, rawBytes: string): Uint8Array =>
      forged(good, ({ verificationMaterial }) => {
        verificationMaterial.certificate = { rawBytes };
      }),
  },
};

/** Each bit by itself, and all of them. */
const flips = [1, 2, 4, 8, 16, 32, 64, 128, 255];

/** Verdicts on the bundle with other values of one byte. */
async function verdictsAt(
  scene: EvidenceScene,
  { read, write }: (typeof places)["stamp"],
  place: (bytes: Buffer) => number,
): Promise<readonly string[]> {
  const bytes = Buffer.from(read(scene), "base64");
  const at = place(bytes);
  const verdicts = new Set<string>();
  for (const value of flips) {
    const changed = Buffer.from(bytes);
    changed[at] = (bytes[at] ?? 0) ^ value;
    verdicts.add(await verdictOn(scene, write(scene, changed.toString("base64"))));
  }
  return [...verdicts];
}

async function scene(): Promise<EvidenceScene> {
  const made = await evidenceScene("github");
  onTestFinished(made.close);
  return made;
}

/** Where the stamp names the certificate that signed it: the last place in which the issuer of it stands. */
function issuerIn(stamp: Buffer, { at }: EvidenceScene): { readonly tag: number; readonly end: number } {
  const [root] = readTrustedRoot(JSON.stringify(at.trustedRoot), "root.json");
  const issuer = root?.material.timestampAuthorities[0]?.certChain[0]?.issuer ?? Buffer.alloc(0);
  const start = stamp.lastIndexOf(issuer);
  return { tag: start - 2, end: start + issuer.length };
}

/** The stamp with this certificate beside its content, as authorities do that are asked for it. */
function withCertificate(scene: EvidenceScene, certificate: Buffer): Uint8Array {
  const stamp = ASN1Obj.parseBuffer(Buffer.from(places.stamp.read(scene), "base64"));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(certificate.length);
  const list = ASN1Obj.parseBuffer(Buffer.concat([Buffer.of(0xa0, 0x82), length, certificate]));
  // TimeStampResp: status, ContentInfo [type, [0] SignedData]: version, digests, content, certificates, signers.
  const parts = stamp.subs[1]?.subs[1]?.subs[0]?.subs ?? [];
  parts.splice(3, parts.length - 4, list);
  return places.stamp.write(scene, stamp.toDER().toString("base64"));
}

const authorityOf = ({ trustedRoot }: Sigstore): Buffer => {
  const [root] = readTrustedRoot(JSON.stringify(trustedRoot), "root.json");
  return Buffer.from(root?.timeAuthorities[0] ?? []);
};

describe("what no signature covers", () => {
  it("accepts no other tag around the issuer that a time stamp names", async () => {
    const made = await scene();

    expect(await verdictOn(made, made.good)).toBe("verified");
    expect(await verdictsAt(made, places.stamp, (stamp) => issuerIn(stamp, made).tag)).toEqual(["timestamp"]);
  });

  it("accepts no other tag at the serial number that a time stamp names", async () => {
    const made = await scene();

    expect(await verdictsAt(made, places.stamp, (stamp) => issuerIn(stamp, made).end)).toEqual(["timestamp"]);
  });

  it("accepts no certificate in a time stamp but one that the verifier holds", async () => {
    const made = await scene();

    expect(await verdictOn(made, withCertificate(made, authorityOf(made.at)))).toBe("verified");
    expect(await verdictOn(made, withCertificate(made, authorityOf(made.elsewhere)))).toBe("timestamp");
  });

  it("accepts no certificate whose authority signed with bits to spare", async () => {
    const made = await scene();
    // BIT STRING at the end: tag, length, unused bits, and a signature as a SEQUENCE.
    const unused = (der: Buffer): number => der.lastIndexOf(Buffer.of(0x00, 0x30));

    expect(await verdictsAt(made, places.certificate, unused)).toEqual(["certificate"]);
  });
});
