import { beforeAll, describe, expect, it } from "vitest";
import { startSigstore } from "../../../sandbox/sigstore/server.ts";
import { keylessSigner } from "../../../src/adapters/sigstore/keyless-signer.ts";
import { bundleOpener } from "../../../src/adapters/sigstore/open-bundle.ts";
import { asking, type Desk, deskWith, releaseFiles, signersText } from "../../support/dossier.ts";
import { artefact, judgeCommit } from "../../support/evidence-predicates.ts";
import { claimsOfJudge, privateEndpoints } from "../../support/judge.ts";
import { releaseEvidence, type Sign } from "../../support/release-evidence.ts";
import { realVerdict } from "../../support/tiny-policy.ts";
import { commit } from "../../support/verdicts.ts";

const digest = `sha256:${artefact.digest.sha256}`;

interface SignedRelease {
  readonly files: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly root: string;
}

/** A release that a Sigstore on this machine really signed; that is switched off when anything is verified. */
async function signedRelease(): Promise<SignedRelease> {
  const sigstore = await startSigstore();
  const claims = (file: string) =>
    claimsOfJudge({
      ...{ repository: "acme/payments-api", repository_id: "9001", repository_owner_id: "42", sha: commit },
      job_workflow_ref: `acme/platform/.github/workflows/${file}.yml@refs/heads/stable`,
      job_workflow_sha: judgeCommit,
    });
  const sign: Sign = (statement, file) =>
    keylessSigner(privateEndpoints(sigstore), async () => sigstore.token(claims(file))).sign(statement);
  const root = JSON.stringify(sigstore.trustedRoot);
  const evidence = await releaseEvidence(sign, { real: realVerdict() });
  await sigstore.close();
  return { files: await releaseFiles(evidence, bundleOpener(root, "root")), root, issuer: sigstore.issuer };
}

let release: SignedRelease;
beforeAll(async () => {
  release = await signedRelease();
});

const deskBy = (root: string): Desk =>
  deskWith(release.files, {
    ...{ root, open: bundleOpener(root, "root"), signers: signersText(release.issuer) },
    now: new Date(Date.now() + 60_000).toISOString(),
  });

describe("a release that was really signed", () => {
  it("is exported and verified with the Sigstore switched off", async () => {
    const desk = deskBy(release.root);
    const words = ["export", digest, "--evidence", "release", "--output", "dossier", ...asking];

    expect(await desk.run("evidence", words)).toMatchObject({ code: 0 });
    expect(await desk.run("verify", ["dossier", "--offline", ...asking])).toMatchObject({
      code: 0,
      out: expect.stringContaining("stage 3: the recorded facts come to"),
    });
  });

  it("is not believed once a byte is another", async () => {
    const desk = deskBy(release.root);
    const name = Object.keys(release.files).find((path) => path.endsWith("provenance.sigstore.json")) ?? "";
    const bundle = release.files[name] ?? "";
    const { payload } = JSON.parse(bundle).dsseEnvelope;
    desk.write(`release/${name}`, bundle.replace(payload, payload.replace(/^./, "f")));
    const { code, out } = await desk.run("verify", ["release", "--offline", ...asking]);

    expect(code).toBe(1);
    expect(out).toContain("[signature]");
    expect(out).toContain("has other bytes than the index says");
  });

  it("counts for nothing by another root", async () => {
    const stranger = await startSigstore();
    await stranger.close();
    const { code, out } = await deskBy(JSON.stringify(stranger.trustedRoot)).run("verify", [
      "release",
      ...asking,
    ]);

    expect(code).toBe(1);
    expect(out).toContain("not read:");
  });
});
