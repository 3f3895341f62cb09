import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sigstore } from "../../sandbox/sigstore/server.ts";
import { type EvidenceScene, evidenceScene, signerAt, verdictOn } from "../support/evidence-scene.ts";
import { bundleJson, forged, restated } from "../support/forged-bundle.ts";
import { artefact, summary } from "../support/judge.ts";

let ahead = 0;
const scenes: EvidenceScene[] = [];

beforeAll(async () => {
  const clock = () => new Date(Date.now() + ahead);
  scenes.push(await evidenceScene("github", clock), await evidenceScene("public-good", clock));
});
afterAll(async () => {
  await Promise.all(scenes.map(({ close }) => close()));
});

const kinds = ["with time stamps only", "with logs"] as const;

type Attack = readonly [
  name: string,
  code: string,
  forge: (scene: EvidenceScene) => Uint8Array | Promise<Uint8Array>,
];

const attacks: readonly Attack[] = [
  [
    "a tampered payload",
    "signature",
    ({ good }) => restated(good, (text) => text.replace(artefact, "1".repeat(64))),
  ],
  ["a space more in the payload", "signature", ({ good }) => restated(good, (text) => `${text} `)],
  [
    "another payload type, which is signed too",
    "payload-type",
    ({ good }) =>
      forged(good, ({ dsseEnvelope }) => {
        dsseEnvelope.payloadType = "application/vnd.in-toto.x+json";
      }),
  ],
  [
    "the certificate of another signature of the same file",
    "signature",
    ({ good, another }) =>
      forged(good, (bundle) => {
        bundle.verificationMaterial.certificate = bundleJson(another).verificationMaterial.certificate!;
      }),
  ],
  [
    "the signature of another statement",
    "signature",
    ({ good, another }) =>
      forged(good, ({ dsseEnvelope }) => {
        dsseEnvelope.signatures = bundleJson(another).dsseEnvelope.signatures;
      }),
  ],
  [
    "two signatures, both good",
    "several-signatures",
    ({ good, another }) =>
      forged(good, ({ dsseEnvelope }) => {
        dsseEnvelope.signatures.push(...bundleJson(another).dsseEnvelope.signatures);
      }),
  ],
  [
    "no signature",
    "unsigned",
    ({ good }) => forged(good, ({ dsseEnvelope }) => (dsseEnvelope.signatures = [])),
  ],
  [
    "an empty signature",
    "unsigned",
    ({ good }) => forged(good, ({ dsseEnvelope }) => (dsseEnvelope.signatures = [{ sig: "" }])),
  ],
  ["a bare statement", "unsigned", () => Buffer.from(JSON.stringify(summary()))],
  [
    "a time stamp of another signature",
    "timestamp",
    ({ good, another }) =>
      forged(good, ({ verificationMaterial }) => {
        verificationMaterial.timestampVerificationData =
          bundleJson(another).verificationMaterial.timestampVerificationData!;
      }),
  ],
  ["everything from another Sigstore", "timestamp", ({ elsewhere, kind }) => signerAt(elsewhere, kind)()],
  [
    "a key instead of a certificate",
    "certificate",
    ({ good }) =>
      forged(good, ({ verificationMaterial }) => {
        delete verificationMaterial.certificate;
        verificationMaterial.publicKey = { hint: "mine" };
      }),
  ],
  [
    "a certificate that is none",
    "certificate",
    ({ good }) => forged(good, (bundle) => (bundle.verificationMaterial.certificate = { rawBytes: "AAAA" })),
  ],
  ["20 MB", "too-large", ({ good }) => Buffer.concat([good, Buffer.alloc(20 * 1024 * 1024, " ")])],
  ["brackets a million deep", "too-deep", () => Buffer.from(`{"a":${"[".repeat(1_000_000)}`)],
  [
    "a thousand time stamps",
    "not-a-bundle",
    ({ good }) =>
      forged(good, ({ verificationMaterial: { timestampVerificationData: data } }) => {
        data!.rfc3161Timestamps = Array.from({ length: 1000 }, () => data!.rfc3161Timestamps[0]!);
      }),
  ],
  [
    "a field that nobody knows",
    "not-a-bundle",
    ({ good }) => forged(good, (bundle) => Object.assign(bundle, { extra: 1 })),
  ],
  [
    "base64 with something in between",
    "not-a-bundle",
    ({ good }) => forged(good, ({ dsseEnvelope }) => (dsseEnvelope.payload = ` ${dsseEnvelope.payload}`)),
  ],
  [
    "another version",
    "not-a-bundle",
    ({ good }) => forged(good, (bundle) => (bundle.mediaType = bundle.mediaType.replace("v0.3", "v0.9"))),
  ],
  ["nothing", "not-a-bundle", () => new Uint8Array()],
  ["bytes that are no text", "not-a-bundle", () => Uint8Array.of(0xff, 0xfe)],
];

describe.each(kinds)("a forged bundle, against a Sigstore %s", (kind) => {
  const scene = (): EvidenceScene => scenes[kinds.indexOf(kind)]!;

  it("is told from the good one", async () => {
    expect(await verdictOn(scene(), scene().good)).toBe("verified");
  });

  it.each(attacks)("is refused for what it is: %s (%s)", async (_, code, forge) => {
    expect(await verdictOn(scene(), await forge(scene()))).toBe(code);
  });

  it("may say null where there is nothing, as other tools write it", async () => {
    const written = forged(scene().good, (bundle) =>
      Object.assign(bundle.verificationMaterial, { x509CertificateChain: null }),
    );

    expect(await verdictOn(scene(), written)).toBe("verified");
  });

  it("is refused without anybody who vouches for the time", async () => {
    const timeless = forged(scene().good, ({ verificationMaterial }) => {
      delete verificationMaterial.timestampVerificationData;
      verificationMaterial.tlogEntries = [];
    });

    expect(await verdictOn(scene(), timeless)).toBe("timestamp");
  });

  it("is refused when it is stamped an hour after its certificate", async () => {
    const late = forged(scene().good, () => {});
    const { signatures } = bundleJson(late).dsseEnvelope;
    ahead = 3_600_000;
    const stamped = await stamp(scene().at, signatures[0]!.sig);
    ahead = 0;
    const bundle = forged(scene().good, ({ verificationMaterial }) => {
      verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: stamped }] };
    });

    expect(await verdictOn(scene(), bundle)).toBe("certificate");
  });
});

/** A real time stamp for a signature, from the real authority. */
async function stamp({ timestampUrl }: Sigstore, signature: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Buffer.from(signature, "base64"));
  const response = await fetch(`${timestampUrl}/api/v1/timestamp`, {
    method: "POST",
    body: JSON.stringify({ artifactHash: Buffer.from(digest).toString("base64"), hashAlgorithm: "sha256" }),
  });
  return Buffer.from(await response.arrayBuffer()).toString("base64");
}

describe("one good bundle among bad ones", () => {
  it("passes, and takes none of them with it", async () => {
    const [scene] = scenes;
    const all = await Promise.all(attacks.map(([, , forge]) => forge(scene!)));
    const states = await Promise.all([...all, scene!.good].map((bundle) => verdictOn(scene!, bundle)));

    expect(states.filter((state) => state === "verified")).toHaveLength(1);
    expect(states.at(-1)).toBe("verified");
  });
});
