import { bundleFromJSON } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyEvidence } from "../../src/domain/evidence/verify.ts";
import { type EvidenceScene, evidenceScene, verdictOn } from "../support/evidence-scene.ts";
import { bundleJson, forged } from "../support/forged-bundle.ts";
import { claimsOfJudge, expectation, signAs } from "../support/judge.ts";

const scenes: EvidenceScene[] = [];
const stamped = (): EvidenceScene => scenes[0]!;
const logged = (): EvidenceScene => scenes[1]!;

beforeAll(async () => {
  scenes.push(await evidenceScene("github"), await evidenceScene("public-good"));
});
afterAll(async () => {
  await Promise.all(scenes.map(({ close }) => close()));
});

describe("an entry of the log", () => {
  const withEntry = (change: (entry: Record<string, unknown>) => unknown): Uint8Array =>
    forged(logged().good, ({ verificationMaterial }) => change(verificationMaterial.tlogEntries![0]!));
  const checkpointOf = (entry: Record<string, unknown>) =>
    proofOf(entry)["checkpoint"] as Record<string, unknown>;
  const proofOf = (entry: Record<string, unknown>) => entry["inclusionProof"] as Record<string, unknown>;

  it.each<readonly [string, string, (entry: Record<string, unknown>) => unknown]>([
    [
      "of another bundle",
      "transparency-log",
      (entry) => Object.assign(entry, bundleJson(logged().another).verificationMaterial.tlogEntries![0]),
    ],
    [
      "with another time",
      "transparency-log",
      (entry) => (entry["integratedTime"] = String(Number(entry["integratedTime"]) + 1)),
    ],
    [
      "with another size beside the checkpoint",
      "transparency-log",
      (entry) => (proofOf(entry)["treeSize"] = "999"),
    ],
    [
      "with another root beside the checkpoint",
      "transparency-log",
      (entry) => (proofOf(entry)["rootHash"] = Buffer.alloc(32).toString("base64")),
    ],
    [
      "whose checkpoint has something after its signature",
      "transparency-log",
      (entry) => (checkpointOf(entry)["envelope"] = `${checkpointOf(entry)["envelope"]}x`),
    ],
    [
      "whose checkpoint has base64 of another form",
      "transparency-log",
      (entry) =>
        (checkpointOf(entry)["envelope"] = String(checkpointOf(entry)["envelope"]).replace(/\n$/, "*\n")),
    ],
    ["at another place", "transparency-log", (entry) => (proofOf(entry)["logIndex"] = "7")],
    ["without its promise", "verified", (entry) => delete entry["inclusionPromise"]],
    ["without its proof", "not-a-bundle", (entry) => delete entry["inclusionProof"]],
  ])("%s is refused, or not needed: %s", async (_, code, change) => {
    expect(await verdictOn(logged(), withEntry(change))).toBe(code);
  });

  it("that is left out is missed", async () => {
    const unlogged = forged(
      logged().good,
      ({ verificationMaterial }) => (verificationMaterial.tlogEntries = []),
    );

    expect(await verdictOn(logged(), unlogged)).toBe("transparency-log");
  });

  it("that the verifier knows no log for is no plus", async () => {
    const { trust, good } = stamped();
    const withLog = forged(good, ({ verificationMaterial }) => {
      verificationMaterial.tlogEntries = bundleJson(logged().good).verificationMaterial.tlogEntries!;
    });

    expect(await verifyEvidence(withLog, expectation(), trust)).toMatchObject({ code: "transparency-log" });
  });
});

describe("a verifier that leaves the rest to the library", () => {
  /** What many do: the library's defaults, and the name of the file as they know it. */
  const naive = ({ at }: EvidenceScene, bundle: Uint8Array): string => {
    const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(at.trustedRoot)), {
      ctlogThreshold: 0,
      tlogThreshold: 0,
    });
    try {
      const json: unknown = JSON.parse(Buffer.from(bundle).toString("utf8"));
      verifier.verify(toSignedEntity(bundleFromJSON(json)), { subjectAlternativeName: "judge-release.yml" });
      return "verified";
    } catch (error) {
      return error instanceof Error ? error.name : "?";
    }
  };

  it("takes a second signature, fields and base64 of any kind for the real thing", () => {
    const scene = stamped();
    const spaced = forged(
      scene.good,
      ({ dsseEnvelope }) => (dsseEnvelope.payload = `*${dsseEnvelope.payload}`),
    );
    const extra = forged(scene.good, (bundle) => Object.assign(bundle, { verified: true }));

    expect([naive(scene, spaced), naive(scene, extra)]).toEqual(["verified", "verified"]);
  });

  it("takes the same file name in a repository of anybody for the judge", async () => {
    const scene = stamped();
    const claims = claimsOfJudge({
      job_workflow_ref: "eve/evil/.github/workflows/judge-release.yml@refs/heads/main",
    });
    const bundle = await signAs(scene.at, claims)();

    expect(naive(scene, bundle)).toBe("verified");
    expect(await verdictOn(scene, bundle)).toBe("signer-workflow");
  });
});
