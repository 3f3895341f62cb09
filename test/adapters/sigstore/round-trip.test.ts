import { describe, expect, it } from "vitest";
import type { SigstoreKind } from "../../../sandbox/sigstore/authorities.ts";
import type { Sigstore } from "../../../sandbox/sigstore/server.ts";
import type { SigningEndpoints } from "../../../src/domain/evidence/signing-endpoints.ts";
import { verifyEvidence } from "../../../src/domain/evidence/verify.ts";
import {
  claimsOfJudge,
  commit,
  expectation,
  signAs,
  sigstore,
  summary,
  trustIn,
} from "../../support/judge.ts";

const ways: readonly (readonly [string, SigstoreKind, (at: Sigstore) => Partial<SigningEndpoints>])[] = [
  ["Fulcio and time stamps, as for private repositories", "github", () => ({})],
  ["Fulcio and Rekor v1", "public-good", ({ rekorUrl }) => ({ timestamp: null, rekor: rekorUrl })],
  ["Fulcio, Rekor v1 and time stamps", "public-good", ({ rekorUrl }) => ({ rekor: rekorUrl })],
  [
    "Fulcio, Rekor v2 and time stamps",
    "public-good",
    ({ rekorUrl }) => ({ rekor: rekorUrl, rekorVersion: 2 }),
  ],
];

describe("evidence that a judging file signed", () => {
  it.each(ways)("is verified offline: %s", async (_, kind, differing) => {
    const at = await sigstore({ kind });
    const endpoints = {
      fulcio: at.fulcioUrl,
      timestamp: at.timestampUrl,
      rekor: null,
      rekorVersion: 1,
    } as const;
    const sign = signAs(at, claimsOfJudge(), { ...endpoints, ...differing(at) });
    const bundles = [await sign(), await sign(), await sign()];
    await at.close();

    for (const bundle of bundles) {
      const verified = await verifyEvidence(bundle, expectation(), trustIn(at));

      expect(verified).toMatchObject({ state: "verified", statement: summary() });
    }
  });

  it("says whose run it was by every claim that Fulcio certifies", async () => {
    const at = await sigstore();
    const opened = await trustIn(at).open(await signAs(at)());

    expect(opened).toMatchObject({
      state: "opened",
      identity: {
        subjectAlternativeName:
          "https://github.com/acme/platform/.github/workflows/judge-release.yml@refs/heads/stable",
        issuer: at.issuer,
        signerUri: "https://github.com/acme/platform/.github/workflows/judge-release.yml@refs/heads/stable",
        signerDigest: "a".repeat(40),
        runnerEnvironment: "github-hosted",
        sourceRepository: "https://github.com/acme/payments",
        sourceDigest: commit,
        sourceRef: "refs/heads/main",
        sourceRepositoryId: "2",
        sourceOwnerId: "1",
        buildConfigUri: "https://github.com/acme/payments/.github/workflows/release.yml@refs/heads/main",
        trigger: "push",
        invocation: "https://github.com/acme/payments/actions/runs/42/attempts/1",
      },
    });
  });
});
