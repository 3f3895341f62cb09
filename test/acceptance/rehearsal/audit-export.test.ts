import { describe, expect, it } from "vitest";
import type { RunStory } from "../../../sandbox/rehearsal/journal.ts";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { readManifest } from "../../../src/domain/audit-export/manifest.ts";
import { auditExportTriggers, auditExportWorkflow } from "../../../src/domain/audit-export/statement.ts";
import { operationKind } from "../../../src/domain/evidence/predicates/operation.ts";
import { verifyEvidence } from "../../../src/domain/evidence/verify.ts";
import { sourceOf, trustIn } from "../../support/signed-release.ts";
import { instance, type TinyOrganization, tinyOrganization } from "../../support/tiny-organization.ts";
import { exportCaller, packagingFiles, releaseCaller } from "../../support/tiny-package.ts";

const releasePath = ".github/workflows/release.yml";
const exportPath = ".github/workflows/audit-export.yml";

const products = {
  /** As the starters say. */
  kept: { ...packagingFiles(), [exportPath]: exportCaller() },
  /** Its export is not started by the end of a run. */
  late: {
    ...packagingFiles(),
    [exportPath]: exportCaller().replace(/ {2}workflow_run:\n(?: {4}.*\n)*/, ""),
  },
  /** Calls the release at a commit, where no channel leads; it is the channel's own. */
  pinned: packagingFiles(),
};

const runs = new Map<string, RunStory[]>();

const runsOf = (acme: TinyOrganization, path: string): readonly RunStory[] =>
  acme.stage.journal.runs.filter((run) => run.repository === acme.product && run.path === path);

async function land(acme: TinyOrganization, branch: string, files?: Record<string, string>): Promise<void> {
  const number = await acme.propose({ branch, ...(files === undefined ? {} : { files }) });
  await acme.settle();
  await acme.approve(number);
  const merged = await acme.merge(number);
  if (merged.status !== 200) throw new Error(await acme.log(number));
  await acme.settle();
  const story = runsOf(acme, releasePath).at(-1);
  runs.set(acme.product, [...(runs.get(acme.product) ?? []), ...(story === undefined ? [] : [story])]);
}

const organization = tinyOrganization({ signs: true, products }, async (acme) => {
  for (const name of Object.keys(products))
    await acme.taken(people.admin, "PUT", `/repos/acme/${name}/immutable-releases`);
  await land(acme.with("kept"), "first");
  await land(acme.with("kept"), "second");
  await land(acme.with("late"), "first");
  await land(acme.with("late"), "second");
  const stable = (await acme.taken(people.admin, "GET", `/repos/${instance}/branches/stable`)) as {
    readonly commit: { readonly sha: string };
  };
  const caller = releaseCaller().replace("@stable", `@${stable.commit.sha}`);
  await land(acme.with("pinned"), "pinned", { [releasePath]: caller });
});

const log = (name: string, index: number): string =>
  runs.get(`acme/${name}`)?.[index]?.lines.join("\n") ?? "no run";

interface Released {
  readonly tag_name: string;
  readonly immutable: boolean;
  readonly prerelease: boolean;
  readonly assets: readonly { readonly id: number; readonly name: string }[];
}

const releasesOf = async (name: string): Promise<readonly Released[]> =>
  (await organization().taken(people.admin, "GET", `/repos/acme/${name}/releases`)) as Released[];

async function assetOf(name: string, { assets }: Released, ending: string): Promise<Uint8Array> {
  const { stage } = organization();
  const asset = assets.find((one) => one.name.endsWith(ending));
  const headers = { accept: "application/octet-stream" };
  const token = stage.platform.tokens[people.admin] ?? "";
  const answer = await fetch(`${stage.platform.url}/repos/acme/${name}/releases/assets/${asset?.id}`, {
    headers: { ...headers, authorization: `Bearer ${token}` },
  });
  return new Uint8Array(await answer.arrayBuffer());
}

describe("a release run that has ended", () => {
  it("is exported by itself, and so the next one is released", async () => {
    expect(organization().stage.platform.troubles).toEqual([]);
    expect(
      runs.get("acme/kept")?.map(({ conclusion }) => conclusion),
      log("kept", 1),
    ).toEqual(["success", "success"]);
    const releases = await releasesOf("kept");

    expect(releases.map(({ tag_name }) => tag_name.replace(/\d+-\d+-\d+$/, "…")).toReversed()).toEqual([
      "v0.1.0",
      "assaygate-audit-…",
      "v0.2.0",
      "assaygate-audit-…",
    ]);
    expect(releases.every(({ immutable }) => immutable)).toBe(true);
    expect(releases.filter(({ prerelease }) => prerelease)).toHaveLength(2);
  });

  it("leaves a manifest that names its log, and whoever holds root and signers believes it", async () => {
    const acme = organization().with("kept");
    const release = (await releasesOf("kept")).findLast(({ prerelease }) => prerelease);
    if (release === undefined) throw new Error("expected a kept run");
    const manifest = readManifest(await assetOf("kept", release, ".manifest.json"));
    const bundle = await assetOf("kept", release, ".sigstore.json");
    const first = runs.get("acme/kept")?.[0];

    expect(manifest?.run).toMatchObject({ id: first?.run, attempts: 1, conclusion: "success" });
    expect(manifest?.files.map(({ path }) => path)).toContain("attempt-1/logs.zip");
    expect(manifest?.gone).toEqual([]);
    const trust = await trustIn(acme);
    const [listed] = trust.signers.signers;
    if (listed === undefined || manifest === null) throw new Error("expected signers and a manifest");
    const workflow = `https://github.com/${instance}/${auditExportWorkflow}`;
    const own = { ...listed, workflow, predicates: ["operation"], triggers: auditExportTriggers };
    const source = { ...(await sourceOf(acme, "")), commit: null };
    const bytes = await assetOf("kept", release, ".manifest.json");
    const sha256 = Buffer.from(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes))).toString("hex");
    const asked = {
      predicateType: operationKind.type,
      subject: { sha256 },
      source,
      at: new Date().toISOString(),
    };

    expect(
      await verifyEvidence(bundle, asked, { ...trust, signers: { ...trust.signers, signers: [own] } }),
    ).toMatchObject({ state: "verified" });
    expect(await verifyEvidence(bundle, asked, trust)).toMatchObject({ code: "signer-workflow" });
  });
});

describe("a release run that nobody exported", () => {
  it("keeps the next one pending, and nothing of it is signed", async () => {
    const [first] = runs.get("acme/late") ?? [];

    expect(log("late", 1)).toContain(`run ${first?.run}, which released before, was not exported yet`);
    expect((await releasesOf("late")).map(({ tag_name }) => tag_name)).toEqual(["v0.1.0"]);
  });

  it("is made up for by a person, and then the next one goes on", async () => {
    const acme = organization().with("late");
    const where = `/repos/${acme.product}/actions/workflows/audit-export.yml/dispatches`;
    await acme.taken(people.author, "POST", where, { ref: "main" });
    await acme.settle();
    const [, second] = runs.get("acme/late") ?? [];
    await acme.taken(people.author, "POST", `/repos/${acme.product}/actions/runs/${second?.run}/rerun`);
    await acme.settle();

    expect((await releasesOf("late")).map(({ tag_name }) => tag_name.slice(0, 15)).toReversed()).toEqual([
      "v0.1.0",
      "assaygate-audit",
      "v0.2.0",
    ]);
  }, 900_000);
});

describe("a release that is called at a commit, and at no channel", () => {
  it("is not signed, although all that was judged is good", async () => {
    expect(log("pinned", 0)).toContain("pass (passed)");
    expect(log("pinned", 0)).toMatch(
      /nothing is signed here: off-channel: expected the file to be called at/,
    );
    expect(await releasesOf("pinned")).toEqual([]);
  });
});
