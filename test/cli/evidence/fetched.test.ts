import { beforeAll, describe, expect, it } from "vitest";
import type { Exhibit } from "../../../src/domain/evidence/lineage/lineage.ts";
import type { Known } from "../../../src/domain/facts/known.ts";
import type { HostedEvidence } from "../../../src/ports/hosted-evidence.ts";
import { asking, deskWith } from "../../support/dossier.ts";
import { artefact } from "../../support/evidence-predicates.ts";
import { releaseEvidence, signAs } from "../../support/release-evidence.ts";
import { realVerdict } from "../../support/tiny-policy.ts";

const digest = `sha256:${artefact.digest.sha256}`;
const known = <T>(value: T): Known<T> => ({ state: "known", value });
const outage: Known<never> = { state: "unknown", why: "503", cause: "outage" };
/** What the verifier holds, without the ids. */
const trusted = asking.slice(4);

let exhibits: readonly Exhibit[];
beforeAll(async () => {
  ({ exhibits } = await releaseEvidence(signAs(), { real: realVerdict() }));
});

function hosting(some: Partial<HostedEvidence> = {}): HostedEvidence {
  return {
    ids: async () => known({ repositoryId: "9001", ownerId: "42" }),
    attestations: async () => known(exhibits.slice(0, 2)),
    released: async () => known(exhibits),
    ...some,
  };
}

const ask = (words: readonly string[], hosted?: HostedEvidence, files = {}) =>
  deskWith(files, hosted === undefined ? {} : { hosted }).run("verify", words);

describe("evidence that nobody brought", () => {
  it("is fetched for a digest of a repository, whose ids GitHub says", async () => {
    const { code, out, log } = await ask([digest, "--repo", "acme/payments-api", ...trusted], hosting());

    expect(out).toContain(`proved: ${digest}`);
    expect(code).toBe(0);
    expect(log).toContain(
      "fetched from acme/payments-api (repository 9001 of owner 42): 2 attestations of the artefact",
    );
  });

  it("does not prove the ids that the asker names", async () => {
    const { code, out } = await ask(
      [digest, "--repo", "acme/payments-api", "--repository", "7", ...trusted],
      hosting(),
    );

    expect(code).toBe(1);
    expect(out).toContain("[repository]");
  });

  it("is not the release of another repository that has the name now", async () => {
    const ids = async () => known({ repositoryId: "9002", ownerId: "42" });
    const { code, out } = await ask([digest, "--repo", "acme/payments-api", ...trusted], hosting({ ids }));

    expect(code).toBe(1);
    expect(out).toContain("[repository]");
  });

  it("is what why asks for, too", async () => {
    const desk = deskWith({}, { hosted: hosting() });
    const { code, out } = await desk.run("why", [digest, "--to", "dev", "--repo", "acme/api", ...trusted]);

    expect(out).toContain(digest);
    expect(code).toBe(0);
  });

  it.each<readonly [string, Partial<HostedEvidence>]>([
    ["whose it is", { ids: async () => outage }],
    ["what was attested", { attestations: async () => outage }],
    ["what was released", { released: async () => outage }],
  ])("is undecided where GitHub cannot say %s", async (_, some) => {
    await expect(ask([digest, "--repo", "acme/api", ...trusted], hosting(some))).rejects.toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("could not be read"),
      hint: expect.stringContaining("network"),
    });
  });

  it("is said to be nowhere, and what to do", async () => {
    const nothing = { attestations: async () => known([]), released: async () => known([]) };

    await expect(ask([digest, "--repo", "acme/api", ...trusted], hosting(nothing))).rejects.toMatchObject({
      message: "expected evidence about it, found none.",
      hint: expect.stringContaining("has the release been published"),
    });
    await expect(ask([digest, ...asking])).rejects.toMatchObject({
      hint: expect.stringContaining("--repo OWNER/NAME"),
    });
  });

  it.each<readonly [readonly string[], string]>([
    [["--repo", "acme/api", "--offline"], "got both"],
    [["--repo", "https://github.com/acme/api"], "expected OWNER/REPO"],
    [["--repo", "acme/api", "--token-env", "MINE"], "expected a token in MINE"],
  ])("is not asked for with %j", async (words, message) => {
    await expect(ask([digest, ...words, ...trusted])).rejects.toMatchObject({
      message: expect.stringContaining(message),
    });
  });
});

describe("an artefact in a folder for downloads", () => {
  it("is verified by the bundles of any release that lie there", async () => {
    const lines = exhibits.map(({ bundle }) => new TextDecoder().decode(bundle)).join("\n");
    const files = {
      "downloads/app.zip": "not what was released",
      "downloads/payments-api.intoto.jsonl": lines,
    };
    const desk = deskWith({});
    for (const [path, text] of Object.entries(files)) desk.write(path, text);
    const { code, out } = await desk.run("verify", ["downloads/app.zip", ...asking]);

    // Read, and about something else.
    expect(out).toContain("[subject]");
    expect(code).toBe(1);
  });
});
