import { afterAll, describe, expect, it } from "vitest";
import { startRegistry } from "../../../sandbox/registry/server.ts";
import type { RunStory } from "../../../sandbox/rehearsal/journal.ts";
import { people } from "../../../sandbox/rehearsal/organization.ts";
import { parsePlatformPolicy } from "../../../src/policy/platform/platform-file.ts";
import { parseRecord } from "../../../src/policy/replay/parse-record.ts";
import { rejudge } from "../../../src/policy/replay/rejudge.ts";
import {
  artifactsOf,
  evidenceOf,
  type ReleaseEvidence,
  trustIn,
  verdictsOn,
} from "../../support/signed-release.ts";
import { type TinyOrganization, tinyOrganization } from "../../support/tiny-organization.ts";
import { exportCaller, packagingFiles, releaseCaller } from "../../support/tiny-package.ts";

const releasePath = ".github/workflows/release.yml";
const exportPath = ".github/workflows/audit-export.yml";
const registry = await startRegistry({ referrers: true });
const caller = `${releaseCaller()}    with: { publish-to: "${registry.host}/acme/tiny" }\n`;
afterAll(() => registry.close());
const runs: (RunStory | undefined)[] = [];
let evidence: ReleaseEvidence | undefined;

/** Merges a change, and gives the run of the release that follows. */
async function land(acme: TinyOrganization, branch: string): Promise<RunStory | undefined> {
  const number = await acme.propose({ branch });
  await acme.settle();
  await acme.approve(number);
  const merged = await acme.merge(number);
  if (merged.status !== 200) throw new Error(await acme.log(number));
  await acme.settle();
  return acme.stage.journal.runs.findLast(({ path }) => path === releasePath);
}

const organization = tinyOrganization(
  {
    signs: true,
    products: { tiny: { ...packagingFiles(), [releasePath]: caller, [exportPath]: exportCaller() } },
  },
  async (acme) => {
    await acme.taken(people.admin, "PUT", `/repos/${acme.product}/immutable-releases`);
    runs.push(await land(acme, "first"));
    const [first] = runs;
    if (first?.conclusion === "success") evidence = await evidenceOf(acme, first);
    acme.stage.sigstore?.fail({ kind: "down" });
    runs.push(await land(acme, "second"));
    acme.stage.sigstore?.fail(null);
  },
);

interface Released {
  readonly tag_name: string;
  readonly assets: readonly { readonly name: string }[];
}

const releasesOf = async (acme: TinyOrganization): Promise<readonly Released[]> =>
  (await acme.taken(people.admin, "GET", `/repos/${acme.product}/releases`)) as Released[];

const log = (story: RunStory | undefined): string => story?.lines.join("\n") ?? "no run";
const signed = (): ReleaseEvidence => {
  if (evidence === undefined) throw new Error(log(runs[0]));
  return evidence;
};

describe("a release of what has landed", () => {
  it("runs to its end", () => {
    expect(organization().stage.platform.troubles).toEqual([]);
    expect(runs[0]?.conclusion, log(runs[0])).toBe("success");
  });

  it("is signed stage by stage, and every statement is verified by who holds root, signers and policy", async () => {
    const { index } = signed();
    const names = index.bundles.map(({ path }) => path.replace(/^bundles\/\d+-(.*)\.sigstore\.json$/, "$1"));

    expect(names.filter((name) => name === "gate-evaluation")).toHaveLength(4);
    expect(names.filter((name) => name === "verification-summary")).toHaveLength(4);
    expect(names).toEqual(expect.arrayContaining(["provenance", "test-result"]));
    expect(new Set(await verdictsOn(signed(), await trustIn(organization())))).toEqual(new Set(["verified"]));
  });

  it("is nobody's word where the commit that signed was revoked, or is not listed yet", async () => {
    const at = "2026-11-22T00:00:00Z";
    const revoked = await trustIn(organization(), { revoked: { at, keepsEarlier: false } });
    const another = await trustIn(organization(), { sha: "0".repeat(40) });

    expect(new Set(await verdictsOn(signed(), revoked))).toEqual(new Set(["signer-revoked"]));
    expect(new Set(await verdictsOn(signed(), another))).toEqual(new Set(["signer-revision"]));
  });

  it("is judged again bit for bit by what its folder holds", async () => {
    const { files, index } = signed();
    const text = await organization().instanceFile("policy/platform.yml");
    const platform = parsePlatformPolicy({ path: "policy/platform.yml", text });
    const read = (path: string): string => new TextDecoder().decode(files.get(path));
    const artifacts = await artifactsOf(organization(), runs[0] as RunStory);
    for (const what of ["source", "release"]) {
      const verdict = JSON.parse(
        new TextDecoder().decode(artifacts.get(`assaygate-verdict-${what}-1`)?.get("verdict.json")),
      ) as { factsDigest: string };
      const hex = verdict.factsDigest.replace("sha256:", "");
      const record = index.facts.find((file) => file.kind === "record" && "of" in file && file.of === hex);

      expect(
        rejudge(platform, parseRecord(read(record?.path ?? "")), JSON.parse(read(`facts/${hex}.json`))),
      ).toEqual(verdict);
    }
  });

  it("is published as an immutable release of its first version, with the package and all evidence", async () => {
    const found = (await releasesOf(organization())).find(({ tag_name }) => tag_name.startsWith("v"));

    expect(found).toMatchObject({ tag_name: "v0.1.0", immutable: true, draft: false });
    expect(found?.assets.map(({ name }) => name).sort()).toEqual([
      "dist-image.assaygate-release.tar",
      "dist-image.intoto.jsonl",
      "dist-image.oci.tar",
    ]);
  });

  it("is in the registry with its statements beside it", async () => {
    const { index } = signed();
    const where = `http://${registry.host}/v2/acme/tiny`;
    const image = await fetch(`${where}/manifests/v0.1.0`, { method: "HEAD" });
    const referrers = await fetch(`${where}/referrers/${index.artefact.digest}`);
    const { manifests } = (await referrers.json()) as { manifests: object[] };

    expect(image.headers.get("docker-content-digest")).toBe(index.artefact.digest);
    expect(manifests).toHaveLength(index.bundles.length);
  });

  it("is stored with GitHub, which finds it by the digest", async () => {
    const acme = organization();
    const { digest } = signed().index.artefact;
    const { attestations } = (await acme.taken(
      people.admin,
      "GET",
      `/repos/${acme.product}/attestations/${digest}`,
    )) as {
      attestations: object[];
    };

    expect(attestations.length).toBeGreaterThan(4);
  });
});

describe("a Sigstore that is out", () => {
  it("leaves the evidence pending: nothing is signed, nothing is published, and nothing passes", async () => {
    const acme = organization();
    const [, second] = runs;

    expect(log(second)).toContain("evidence pending");
    expect(
      [...(await artifactsOf(acme, second as RunStory)).keys()].filter((name) =>
        /evidence|release-/.test(name),
      ),
    ).toEqual(["assaygate-verdict-release-1"]);
    const versions = (await releasesOf(acme)).filter(({ tag_name }) => tag_name.startsWith("v"));
    expect(versions).toHaveLength(1);
  });
});
