import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { bundleJson } from "../support/forged-bundle.ts";
import { artefact, judgeFile, judgeSha } from "../support/judge.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { filesOf, paymentz } from "./evidence/files.ts";
import { ask, exitCodeOf, isThere } from "./evidence/programs.ts";

/** The envelope alone, and the key that it was signed with: it reads no certificate of a verification summary. */
function envelopeOf(bundle: Uint8Array): { readonly envelope: string; readonly key: string } {
  const { dsseEnvelope, verificationMaterial } = bundleJson(bundle);
  const der = Buffer.from(verificationMaterial.certificate?.rawBytes ?? "", "base64");
  const key = new X509Certificate(der).publicKey.export({ type: "spki", format: "pem" });
  return { envelope: JSON.stringify(dsseEnvelope), key: key.toString() };
}

describe.skipIf(!isThere("slsa-verifier", "version"))("slsa-verifier", () => {
  it("reads our verification summary as the specification has it, and nothing else out of it", async () => {
    const { scene, write } = await filesOf("github");
    const { envelope, key } = envelopeOf(scene.good);
    const said = {
      "--attestation-path": write("summary.intoto.json", envelope),
      "--public-key-path": write("key.pem", key),
      "--subject-digest": `sha256:${artefact}`,
      "--verifier-id": `https://github.com/${judgeFile}@${judgeSha}`,
      "--resource-uri": "pkg:oci/payments",
      "--verified-level": "ASSAYGATE_STAGE_4",
    };
    const verify = (other: Partial<typeof said> = {}) =>
      exitCodeOf("slsa-verifier", ["verify-vsa", ...Object.entries({ ...said, ...other }).flat()]);

    expect(await verify()).toBe(0);
    const changed = envelopeOf(paymentz(scene.good)).envelope;
    const refused: Partial<typeof said>[] = [
      { "--attestation-path": write("changed.intoto.json", changed) },
      { "--public-key-path": write("another.pem", envelopeOf(scene.another).key) },
      { "--subject-digest": `sha256:${"1".repeat(64)}` },
      { "--verifier-id": `https://github.com/${judgeFile}@${"b".repeat(40)}` },
      { "--resource-uri": "pkg:oci/paymentz" },
      { "--verified-level": "ASSAYGATE_STAGE_3" },
    ];
    for (const other of refused) expect([other, await verify(other)]).not.toEqual([other, 0]);
  });

  // Its root is fixed: the public Sigstore's, by TUF (test/interop/README.md tells what else is).
  it("takes no other root, so it cannot verify provenance of a private Sigstore", async () => {
    const { good, write } = await filesOf("public-good");
    const offline = { HOME: temporaryFolder(), HTTPS_PROXY: "http://127.0.0.1:1" };

    const { code, output } = await ask(
      "slsa-verifier",
      [
        ...["verify-github-attestation", write("payments.tar", "payments"), "--attestation-path", good],
        ...["--source-uri", "github.com/acme/payments", "--builder-id", `https://github.com/${judgeFile}`],
      ],
      offline,
    );
    const help = await ask("slsa-verifier", ["verify-github-attestation", "--help"]);

    expect(code).not.toBe(0);
    expect(output).toMatch(/tuf/i);
    expect(help.output).toContain("--attestation-path");
    expect(help.output).not.toMatch(/root/);
  });
});
