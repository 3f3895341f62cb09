import { beforeAll, describe, expect, it } from "vitest";
import { sha256Hex } from "../../../src/domain/digest/sha256.ts";
import { asking, deskWith, releaseFiles } from "../../support/dossier.ts";
import { artefact } from "../../support/evidence-predicates.ts";
import { releaseEvidence, signAs } from "../../support/release-evidence.ts";
import { realVerdict, tinyPolicy } from "../../support/tiny-policy.ts";

type Texts = Record<string, string>;

const digest = `sha256:${artefact.digest.sha256}`;

let whole: Texts;
beforeAll(async () => {
  whole = await releaseFiles(await releaseEvidence(signAs(), { real: realVerdict() }));
});

const without = (name: string): Texts =>
  Object.fromEntries(Object.entries(whole).filter(([path]) => !path.includes(name)));

/** The folder as somebody would leave it who wants nobody to see what is gone. */
function reindexed(files: Texts): Texts {
  const index = JSON.parse(files["index.json"] ?? "");
  const bundles = index.bundles.filter(({ path }: { path: string }) => path in files);
  for (const bundle of bundles) bundle.sha256 = sha256Hex(files[bundle.path] ?? "");
  return { ...files, "index.json": JSON.stringify({ ...index, bundles }) };
}

describe("assaygate verify", () => {
  it("proves a release folder, and judges its facts again", async () => {
    const { code, out } = await deskWith(whole).run("verify", ["release", "--offline", ...asking]);

    expect(out).toContain(`proved: ${digest} was built from commit`);
    expect(out).toContain("✓ stage 3: the recorded facts come to the signed result again: PASSED");
    expect(code).toBe(0);
  });

  it("says the same for machines", async () => {
    const { code, out } = await deskWith(whole).run("verify", ["release", "--format", "json", ...asking]);
    const answer = JSON.parse(out);

    expect(code).toBe(0);
    expect(answer).toMatchObject({ schemaVersion: 1, proved: true, artefact: digest });
    expect(answer.links.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`)).toEqual([
      "source proved",
      "build proved",
      "quality proved",
      "provenance proved",
      "packaging proved",
      "sbom proved",
    ]);
  });

  it.each([
    ["a bundle that its index lists is gone", () => without("03-verification"), "is gone"],
    [
      "a bundle is gone and the index was cleaned",
      () => reindexed(without("03-verification")),
      "no passing summary of stage 1",
    ],
    ["the bill of materials is gone", () => reindexed(without("cyclonedx")), "found no bill of materials"],
  ])("ends with 1 where %s", async (_, files, words) => {
    const { code, out } = await deskWith(files()).run("verify", ["release", ...asking]);

    expect(out).toContain(words);
    expect(code).toBe(1);
  });

  it("ends with 1 where facts were changed: they are not the signed ones any more", async () => {
    const path =
      Object.keys(whole).find((name) => name.startsWith("facts/") && !name.includes("record")) ?? "";
    const { code, out } = await deskWith({ ...whole, [path]: "{}" }).run("verify", ["release", ...asking]);

    expect(out).toContain("has other bytes than the index says");
    expect(code).toBe(1);
  });

  it("shows signed facts that do not come to the signed result, and ends with 1 where that is asked for", async () => {
    const { verdict, record } = realVerdict();
    const pattern = {
      ...{ rule: "debug-statement", path: "src/a.js", line: 1, column: 1 },
      ...{ fingerprint: "f".repeat(64), excerpt: "debugger" },
    };
    const { facts } = realVerdict(tinyPolicy(), { forbiddenPatterns: [pattern] });
    const { canonicalDigest } = await import("../../../src/domain/digest/canonical.ts");
    const lie = { verdict: { ...verdict, factsDigest: canonicalDigest(facts) }, facts, record };
    const files = await releaseFiles(await releaseEvidence(signAs(), { real: lie }));
    const desk = deskWith(files);
    const shown = await desk.run("verify", ["release", ...asking]);
    const demanded = await desk.run("verify", ["release", "--rejudge", ...asking]);

    expect(shown.out).toContain("✗ stage 3: the recorded facts come to FAILED, not to what was signed");
    expect(shown.code).toBe(0);
    expect(demanded.code).toBe(1);
  });

  it("gains nothing by facts that were left out, where they are to be judged again", async () => {
    const desk = deskWith(whole);
    const lines = ["release/payments-api.intoto.jsonl"];
    const { code, out } = await desk.run("verify", [digest, "--evidence", ...lines, "--rejudge", ...asking]);

    expect(out).toContain("- stage 3: its facts did not come along");
    expect(code).toBe(1);
  });

  it("takes an artefact with its bundles beside it", async () => {
    const built = "the bytes of the artefact";
    const own = { name: "app.zip", digest: { sha256: sha256Hex(built) } };
    const files = await releaseFiles(await releaseEvidence(signAs(), { artefact: own, real: realVerdict() }));
    const desk = deskWith({});
    desk.write("app.zip", built);
    desk.write("app.zip.intoto.jsonl", files["payments-api.intoto.jsonl"] ?? "");
    const { code, out } = await desk.run("verify", ["app.zip", ...asking]);

    expect(out).toContain(`proved: sha256:${sha256Hex(built)}`);
    expect(code).toBe(0);
  });

  it("takes a digest with a release folder, and another digest is another artefact", async () => {
    const desk = deskWith(whole);
    const ask = (name: string) => desk.run("verify", [name, "--evidence", "release", ...asking]);

    expect((await ask(digest)).code).toBe(0);
    expect((await ask(`sha256:${"e".repeat(64)}`)).code).toBe(1);
  });

  it.each([
    ["another repository", ["--repository", "9002"], "repository 9002 of owner 42"],
    ["another owner", ["--owner", "43"], "repository 9001 of owner 43"],
    ["another branch", ["--ref", "refs/heads/release"], "refs/heads/release"],
    ["another commit", ["--commit", "b".repeat(40)], "bbbb"],
    ["a time before it was signed", ["--at", "2026-11-20T00:00:00Z"], "signed at"],
  ])("ends with 1 for %s", async (_, words, found) => {
    const { code, out } = await deskWith(whole).run("verify", ["release", ...asking, ...words]);

    expect(out).toContain(found);
    expect(code).toBe(1);
  });

  it("ends with 1 under a policy that accepts no such verdicts", async () => {
    const { code, out } = await deskWith(whole, { policy: tinyPolicy("      lint.clean: {}") }).run(
      "verify",
      ["release", ...asking],
    );

    expect(out).toContain("is not accepted");
    expect(out).toContain("who: governance");
    expect(code).toBe(1);
  });

  it("never believes the trust that lies in a dossier", async () => {
    const desk = deskWith({ ...whole, "signers.yml": "x", "policy.yml": "x", "trusted-root.jsonl": "x" });
    const { code } = await desk.run("verify", ["release", ...asking]);
    const words = asking.slice(0, 4);

    expect(code).toBe(0);
    await expect(desk.run("verify", ["release", ...words])).rejects.toMatchObject({
      message: expect.stringContaining("that you hold yourself"),
    });
  });

  it("says of one bundle who says what about which subject", async () => {
    const desk = deskWith(whole);
    const one = "release/bundles/00-provenance.sigstore.json";
    const { code, out } = await desk.run("verify", [one, "--bundle", ...asking]);
    const other = await desk.run("verify", [one, "--bundle", ...asking, "--repository", "7"]);

    expect(out).toContain(
      "genuine: release/bundles/00-provenance.sigstore.json is a statement https://slsa.dev",
    );
    expect(code).toBe(0);
    expect(other).toMatchObject({ code: 1, out: expect.stringContaining("[repository]") });
  });

  it("says of one bundle for machines, too", async () => {
    const desk = deskWith(whole);
    const one = ["release/bundles/00-provenance.sigstore.json", "--bundle", "--format", "json", ...asking];
    const [genuine, refused] = [
      await desk.run("verify", one),
      await desk.run("verify", [...one, "--owner", "7"]),
    ];

    expect(JSON.parse(genuine.out)).toMatchObject({
      schemaVersion: 1,
      genuine: true,
      statement: { subject: [artefact] },
    });
    expect(JSON.parse(refused.out)).toMatchObject({ schemaVersion: 1, genuine: false, code: "repository" });
  });

  it("asks about an artefact where several bundles are named", async () => {
    const run = deskWith(whole).run("verify", ["release/payments-api.intoto.jsonl", "--bundle", ...asking]);

    await expect(run).rejects.toMatchObject({
      code: "usage",
      hint: expect.stringContaining("--evidence FILE"),
    });
  });
});
