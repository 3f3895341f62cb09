import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { asking, type Desk, deskWith, releaseFiles } from "../../support/dossier.ts";
import { artefact } from "../../support/evidence-predicates.ts";
import { releaseEvidence, signAs } from "../../support/release-evidence.ts";
import { realVerdict } from "../../support/tiny-policy.ts";

const digest = `sha256:${artefact.digest.sha256}`;

let whole: Record<string, string>;
beforeAll(async () => {
  whole = await releaseFiles(await releaseEvidence(signAs(), { real: realVerdict() }));
});

const exportTo = (desk: Desk, output: string, words: readonly string[] = []) =>
  desk.run("evidence", ["export", digest, "--evidence", "release", "--output", output, ...asking, ...words]);

describe("assaygate evidence export", () => {
  it("writes a dossier that verifies by the verifier's own files", async () => {
    const desk = deskWith(whole);
    const written = await exportTo(desk, "dossier");
    const verified = await desk.run("verify", ["dossier", "--offline", ...asking]);

    expect(written).toMatchObject({ code: 0, out: expect.stringContaining(`proved: ${digest}`) });
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining("judged again:") });
    expect(readdirSync(join(desk.folder, "dossier")).sort()).toEqual([
      "bundles",
      "dossier.html",
      "facts",
      "index.json",
      "payments-api.intoto.jsonl",
      "policy.yml",
      "signers.yml",
      "trusted-root.jsonl",
    ]);
  });

  it("draws the lineage on a page without script, on which every link leads to its evidence", async () => {
    const desk = deskWith(whole);
    await exportTo(desk, "dossier");
    const page = readFileSync(join(desk.folder, "dossier/dossier.html"), "utf8");

    expect(page).toContain('<svg class="lineage"');
    expect(page).not.toMatch(/<script|javascript:|onload=|src=/i);
    const targets = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, id = ""]) => id);
    expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    expect(targets).toContain("link-provenance");
    const bundles = [...page.matchAll(/href="(bundles\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(bundles).toContain("bundles/00-provenance.sigstore.json");
    expect(bundles.filter((path) => !existsSync(join(desk.folder, "dossier", path)))).toEqual([]);
  });

  it("tells on the page how to prove it without the page", async () => {
    const desk = deskWith(whole);
    await exportTo(desk, "dossier", ["--ref", "refs/heads/main", "--ref", "refs/heads/release"]);
    const page = readFileSync(join(desk.folder, "dossier/dossier.html"), "utf8");

    expect(page).toContain(
      "assaygate verify FOLDER --offline --repository 9001 --owner 42 --ref refs/heads/main --ref refs/heads/release --trusted-root",
    );
  });

  it("writes a dossier that says what is not proved, and ends with 1", async () => {
    const desk = deskWith(whole);
    const { code, out } = await exportTo(desk, "dossier", ["--ref", "refs/heads/release"]);
    const page = readFileSync(join(desk.folder, "dossier/dossier.html"), "utf8");

    expect(out).toContain("not proved");
    expect(page).toContain("Not proved");
    expect(page).toContain("Who can mend it");
    expect(code).toBe(1);
  });

  it("collects evidence of several places, each bundle once", async () => {
    const desk = deskWith(whole);
    const twice = ["--evidence", "release/payments-api.intoto.jsonl"];
    await exportTo(desk, "dossier", twice);

    expect(readdirSync(join(desk.folder, "dossier/bundles"))).toHaveLength(10);
  });

  it("leaves behind what nobody can open", async () => {
    const desk = deskWith(whole);
    desk.write("more.jsonl", '{"junk": true}\n');
    await exportTo(desk, "dossier", ["--evidence", "more.jsonl"]);

    expect(readdirSync(join(desk.folder, "dossier/bundles"))).toHaveLength(10);
  });

  it("writes into no folder that holds something", async () => {
    const desk = deskWith(whole);
    desk.write("dossier/notes.txt", "mine");

    await expect(exportTo(desk, "dossier")).rejects.toMatchObject({ code: "invalid-input" });
  });

  it.each([[["show", digest]], [["export"]], [["export", digest, digest]]])(
    "refuses the words %j",
    async (words) => {
      await expect(deskWith(whole).run("evidence", [...words, ...asking])).rejects.toMatchObject({
        code: "usage",
      });
    },
  );
});
