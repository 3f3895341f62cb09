import { beforeAll, describe, expect, it } from "vitest";
import { asking, deskWith, releaseFiles } from "../../support/dossier.ts";
import { artefact } from "../../support/evidence-predicates.ts";
import { releaseEvidence, signAs } from "../../support/release-evidence.ts";
import { realVerdict } from "../../support/tiny-policy.ts";

const digest = `sha256:${artefact.digest.sha256}`;

let whole: Record<string, string>;
beforeAll(async () => {
  whole = await releaseFiles(await releaseEvidence(signAs(), { real: realVerdict() }));
});

const why = (to: string, words: readonly string[] = []) =>
  deskWith(whole).run("why", [digest, "--to", to, "--evidence", "release", ...asking, ...words]);

describe("assaygate why", () => {
  it("has nothing against the first environment where the chain is whole", async () => {
    expect(await why("dev")).toMatchObject({
      code: 0,
      out: expect.stringContaining(`nothing is missing: ${digest} may go to dev`),
    });
  });

  it("names what production asks for, who can give it, and how", async () => {
    const { code, out } = await why("prod");

    expect(out).toContain("may not go to prod: 3 of 9 things are missing");
    expect(out).toContain("✗ observed in dev: found no passing summary of stage 8");
    expect(out).toContain("✗ rollback certificate: no rehearsed way back counts");
    expect(out).toContain("✗ approval by 1 release-manager: 0 of 1 approved");
    expect(out).toContain("who: release-manager (@acme/release)");
    expect(code).toBe(1);
  });

  it("names a broken link with what would mend it", async () => {
    const { out } = await why("dev", ["--ref", "refs/heads/release"]);

    expect(out).toContain("✗ provenance: provenance of the artefact: expected a run of refs/heads/release");
    expect(out).toContain("do:  release by a push to a protected release branch");
  });

  it("says the same for machines", async () => {
    const { out } = await why("prod", ["--format", "json"]);
    const answer = JSON.parse(out);

    expect(answer).toMatchObject({ schemaVersion: 1, allowed: false, environment: "prod" });
    expect(answer.missing.map(({ what }: { what: string }) => what)).toEqual([
      "observed in dev",
      "rollback certificate",
      "approval by 1 release-manager",
    ]);
    expect(answer.met).toHaveLength(6);
  });

  it.each([["staging"], [""]])("knows the environments of the policy only: %j", async (to) => {
    await expect(why(to)).rejects.toMatchObject({ message: expect.stringContaining("expected dev, prod") });
  });
});
