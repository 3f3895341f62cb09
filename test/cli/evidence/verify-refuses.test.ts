import { beforeAll, describe, expect, it } from "vitest";
import { asking, deskWith, releaseFiles } from "../../support/dossier.ts";
import { artefact } from "../../support/evidence-predicates.ts";
import { releaseEvidence, signAs } from "../../support/release-evidence.ts";
import { realVerdict } from "../../support/tiny-policy.ts";

type Texts = Record<string, string>;

const digest = `sha256:${artefact.digest.sha256}`;
const refused = (message: string) => expect.objectContaining({ message: expect.stringContaining(message) });

let whole: Texts;
beforeAll(async () => {
  whole = await releaseFiles(await releaseEvidence(signAs(), { real: realVerdict() }));
});

describe("what assaygate verify does not take", () => {
  const verify = (files: Texts, words: readonly string[]) =>
    deskWith(files).run("verify", [...words, ...asking]);

  it.each([
    ["nothing", {}, [], "expected one file, folder or digest"],
    ["two things", {}, ["a", "b"], "expected one file, folder or digest"],
    ["a file that is not there", {}, ["release/x"], "found nothing"],
    [
      "a foreign file",
      { "README.md": "# hi" },
      ["release/README.md"],
      "expected evidence about it, found none",
    ],
    ["a foreign folder", { "README.md": "# hi" }, ["release"], "expected a release folder"],
    [
      "an empty file of bundles",
      { "a.jsonl": "\n" },
      ["release/a.jsonl"],
      "expected evidence about it, found none",
    ],
    [
      "a file that only looks like a bundle",
      { "a.json": '{"dsseEnvelope":' },
      ["release/a.json", "--bundle"],
      "expected a bundle",
    ],
    [
      "evidence in the place of an artefact (attack: any genuine bundle is a yes)",
      { "app.zip": '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"' },
      ["release/app.zip"],
      "expected an artefact, found evidence",
    ],
    ["an artefact as a bundle", { "app.zip": "PK" }, ["release/app.zip", "--bundle"], "found another file"],
    ["a digest without evidence", {}, [digest], "expected evidence about it, found none"],
    ["a short digest", {}, ["sha256:abc"], "found nothing"],
  ])("%s", async (_, files, words, message) => {
    await expect(verify(files as Texts, words)).rejects.toEqual(refused(message));
  });

  it.each([
    "notes.txt",
    "bundles/98-extra.sigstore.json",
    ".hidden",
    "facts/more.json",
    "second.intoto.jsonl",
    "node_modules/x.js",
  ])("a dossier with the extra file %s", async (path) => {
    await expect(verify({ ...whole, [path]: "x" }, ["release"])).rejects.toEqual(refused("is not listed"));
  });

  it("a dossier that lists a file twice", async () => {
    const index = JSON.parse(whole["index.json"] ?? "");
    const twice = {
      ...whole,
      "index.json": JSON.stringify({ ...index, bundles: [...index.bundles, index.bundles[0]] }),
    };

    await expect(verify(twice, ["release"])).rejects.toEqual(refused("is listed twice"));
  });

  it("an index that leads out of the folder (G8)", async () => {
    const index = JSON.parse(whole["index.json"] ?? "");
    const bundles = [{ ...index.bundles[0], path: "../trust/platform.yml" }];
    const escaped = { "index.json": JSON.stringify({ ...index, bundles, facts: [] }) };

    const { code, out } = await verify(escaped, ["release"]);
    expect(code).toBe(1);
    expect(out).toContain("../trust/platform.yml is gone");
  });

  it.each([
    [["--repository", "acme/payments-api"], "numeric id"],
    [["--ref", "main"], "expected a whole ref"],
    [["--commit", "abc"], "expected a whole commit"],
    [["--at", "yesterday"], "expected a time"],
    [["--format", "html"], "expected text, json"],
    [["--trusted-root", "trust/none"], "expected a file, found none"],
  ])("the words %j", async (words, message) => {
    await expect(deskWith(whole).run("verify", ["release", ...asking, ...words])).rejects.toEqual(
      refused(message),
    );
  });

  it("a question without a repository: the evidence must not answer that itself", async () => {
    const run = deskWith(whole).run("verify", ["release", ...asking.slice(4)]);

    await expect(run).rejects.toMatchObject({
      code: "usage",
      hint: expect.stringContaining('The evidence claims 9001 of owner 42 ("acme/payments-api"): compare.'),
    });
  });
});
