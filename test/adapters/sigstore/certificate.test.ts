import { generateKeyPairSync } from "node:crypto";
import { X509Certificate } from "@sigstore/core";
import { initializeCA } from "@sigstore/mock/dist/fulcio/index.js";
import { beforeAll, describe, expect, it } from "vitest";
import { readIdentity } from "../../../src/adapters/sigstore/certificate.ts";

type Extension = { readonly oid: string; readonly value: string; readonly legacy?: boolean };

const san = "https://github.com/acme/platform/.github/workflows/judge-release.yml@refs/heads/stable";
const fulcio = (number: number, value: string, legacy = false): Extension => ({
  oid: `1.3.6.1.4.1.57264.1.${number}`,
  value,
  legacy,
});
const authority: Awaited<ReturnType<typeof initializeCA>>[] = [];

beforeAll(async () => {
  authority.push(await initializeCA(generateKeyPairSync("ec", { namedCurve: "P-384" })));
});

/** A certificate for signing, as Fulcio gives them, with these extensions. */
async function certificate(extensions: readonly Extension[], subjectAltName = san): Promise<Buffer> {
  const { publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ format: "der", type: "spki" });
  const made = await authority[0]!.issueCertificate({
    publicKey: spki,
    subjectAltName,
    extensions: [...extensions],
  });
  return Buffer.from(made.buffer, made.byteOffset, made.byteLength);
}

/** The certificate with some of its bytes replaced by as many others; its signature does not matter here. */
function patched(der: Buffer, from: Buffer, to: Buffer): Buffer {
  const copy = Buffer.from(der);
  to.copy(copy, copy.indexOf(from));
  return copy;
}

describe("who a certificate names", () => {
  it("is one file, with null for what it does not say", async () => {
    const der = await certificate([fulcio(8, "https://issuer.example"), fulcio(9, san)]);

    expect(readIdentity(der)).toMatchObject({
      ...{ subjectAlternativeName: san, issuer: "https://issuer.example", signerUri: san },
      ...{ signerDigest: null, runnerEnvironment: null, sourceRepositoryId: null, trigger: null },
    });
  });

  it("may say a thing in other letters than ASCII where it is no name", async () => {
    const der = await certificate([fulcio(8, "x"), fulcio(14, "refs/heads/größe")]);

    expect(readIdentity(der)?.sourceRef).toBe("refs/heads/größe");
  });

  it("is nobody where the highest bit of a byte is set, which the library drops", async () => {
    const der = await certificate([fulcio(8, "x")]);
    const forged = patched(der, Buffer.from("acme"), Buffer.from([0x61 | 0x80, 0x63, 0x6d, 0x65]));

    expect(X509Certificate.parse(Buffer.from(forged)).subjectAltName).toBe(san);
    expect(readIdentity(forged)).toBeNull();
  });

  it.each<readonly [string, readonly Extension[]]>([
    ["without an issuer", [fulcio(9, san)]],
    ["with the issuer in the old form only", [fulcio(1, "x", true)]],
    ["with an issuer that is no text of DER", [fulcio(8, "\u0004\u0001x", true)]],
    ["with something after the issuer", [fulcio(8, "\u000c\u0001xy", true)]],
    ["with two issuers", [fulcio(8, "x"), fulcio(8, "y")]],
    ["with two commits", [fulcio(8, "x"), fulcio(10, "a"), fulcio(10, "b")]],
  ])("is nobody %s", async (_, extensions) => {
    const der = await certificate(extensions);
    const read = (): unknown => readIdentity(der);

    expect(orNull(read)).toBeNull();
  });

  it.each(["", "https://github.com/a b", "https://github.com/a\u0000b"])(
    "is nobody with the name %j",
    async (name) => {
      const der = await certificate([fulcio(8, "x")], name);

      expect(orNull(() => readIdentity(der))).toBeNull();
    },
  );

  it("is nobody where it names a mail address", async () => {
    const der = await certificate([fulcio(8, "x")]);
    // The tag of a URI among the names, and that of a mail address.
    const forged = patched(der, Buffer.from([0x86, san.length]), Buffer.from([0x81, san.length]));

    expect(X509Certificate.parse(Buffer.from(forged)).subjectAltName).toBe(san);
    expect(readIdentity(forged)).toBeNull();
  });

  it("is nobody where it is for another use than signing code", async () => {
    const der = await certificate([fulcio(8, "x")]);
    const [codeSigning, serverAuthentication] = [3, 1].map((use) =>
      Buffer.from([0x2b, 6, 1, 5, 5, 7, 3, use]),
    );

    expect(readIdentity(patched(der, codeSigning!, serverAuthentication!))).toBeNull();
  });

  it("is nobody where it is an authority itself", () => {
    const { buffer, byteOffset, byteLength } = authority[0]!.rootCertificate;

    expect(readIdentity(new Uint8Array(buffer, byteOffset, byteLength))).toBeNull();
  });
});

/** What cannot be read at all is thrown, and refused by whoever opens the bundle. */
function orNull(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
