import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signerAt } from "../support/evidence-scene.ts";
import { claimsOfJudge, commit, judgeSha, signAs, summary } from "../support/judge.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { filesOf, identity, paymentz } from "./evidence/files.ts";
import { type Answer, ask, isThere } from "./evidence/programs.ts";

const content = "what the product packaged";
const subject = [
  { name: "payments.tar", digest: { sha256: createHash("sha256").update(content).digest("hex") } },
];
const summaryType = "https://slsa.dev/verification_summary/v1";

/** Asks it as somebody who never logged in. */
function askGh(args: readonly string[]): Promise<Answer> {
  const home = temporaryFolder();
  const nobody = { HOME: home, GH_CONFIG_DIR: home, GH_TOKEN: "", GITHUB_TOKEN: "" };
  const offline = { HTTPS_PROXY: "http://127.0.0.1:1" };
  return ask("gh", ["attestation", "verify", ...args], { ...nobody, ...offline });
}

/** An artefact, its bundle, and who asks for what must be true of it. */
async function signedArtefact(kind: "github" | "public-good") {
  const files = await filesOf(kind);
  const { scene, write } = files;
  const bundle = await signerAt(scene.at, kind)(summary({ subject }));
  const said = {
    "--bundle": write("payments.sigstore.json", bundle),
    // One root a line, and the last line ends as well.
    "--custom-trusted-root": write("roots.jsonl", `${JSON.stringify(scene.at.trustedRoot)}\n`),
    "--cert-identity": identity,
    "--cert-oidc-issuer": scene.at.issuer,
    "--predicate-type": summaryType,
    "--repo": "acme/payments",
    "--source-digest": commit,
    "--source-ref": "refs/heads/main",
    "--signer-digest": judgeSha,
  };
  const verify = (other: Partial<typeof said> = {}, artefact = write("payments.tar", content)) =>
    askGh([artefact, "--deny-self-hosted-runners", ...Object.entries({ ...said, ...other }).flat()]);
  return { ...files, bundle, said, verify };
}

describe.skipIf(!isThere("gh", "--version"))("gh attestation verify", () => {
  it.each(["github", "public-good"] as const)(
    "verifies what we sign with a Sigstore of the kind %s without a login, and nothing that is otherwise",
    async (kind) => {
      const { scene, write, bundle, said, verify } = await signedArtefact(kind);

      expect(await verify()).toMatchObject({ code: 0 });
      const refused: Partial<typeof said>[] = [
        { "--bundle": write("changed.sigstore.json", paymentz(bundle)) },
        { "--custom-trusted-root": write("other.jsonl", `${JSON.stringify(scene.elsewhere.trustedRoot)}\n`) },
        { "--cert-identity": `${identity}x` },
        { "--cert-oidc-issuer": `${scene.at.issuer}x` },
        { "--predicate-type": "https://slsa.dev/provenance/v1" },
        { "--repo": "acme/platform" },
        { "--source-digest": "b".repeat(40) },
        { "--source-ref": "refs/heads/other" },
        { "--signer-digest": "b".repeat(40) },
      ];
      for (const other of refused)
        expect(await verify(other), JSON.stringify(other)).toMatchObject({ code: 1 });
      expect(await verify({}, write("other.tar", "something else"))).toMatchObject({ code: 1 });
    },
  );

  it("refuses what a runner of the product's own signed, where it is asked to", async () => {
    const { scene, write, said, verify } = await signedArtefact("github");
    const claims = claimsOfJudge({ runner_environment: "self-hosted" });
    const bundle = await signAs(scene.at, claims)(summary({ subject }));
    const own = { "--bundle": write("own.sigstore.json", bundle) };
    const unasked = [write("payments.tar", content), ...Object.entries({ ...said, ...own }).flat()];

    expect(await askGh(unasked)).toMatchObject({ code: 0 });
    expect(await verify(own)).toMatchObject({ code: 1 });
  });
});
