import { unzipSync } from "fflate";
import type { RunStory } from "../../sandbox/rehearsal/journal.ts";
import { people } from "../../sandbox/rehearsal/organization.ts";
import { bundleOpener } from "../../src/adapters/sigstore/open-bundle.ts";
import type { Expectation } from "../../src/domain/evidence/expectation.ts";
import type { Signers } from "../../src/domain/evidence/signers.ts";
import { type Trust, verifyEvidence } from "../../src/domain/evidence/verify.ts";
import { judges } from "../../src/domain/judging/judges.ts";
import { parsePlatformPolicy } from "../../src/policy/platform/platform-file.ts";
import { instance, type TinyOrganization } from "./tiny-organization.ts";

/** A release folder as it left the run, and what somebody who asks about it knows beforehand. */
export interface ReleaseEvidence {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly index: ReleaseIndex;
  readonly expected: Pick<Expectation, "source">;
}

interface ReleaseIndex {
  readonly repository: { readonly id: string; readonly ownerId: string };
  readonly commit: string;
  readonly artefact: { readonly digest: string };
  readonly bundles: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly predicateType: string;
    readonly subject: string;
  }[];
  readonly facts: readonly { readonly path: string; readonly kind: string }[];
}

interface Artifact {
  readonly id: number;
  readonly name: string;
}

/** Every artifact of a run, by its name. */
export async function artifactsOf(
  acme: TinyOrganization,
  run: RunStory,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>> {
  const where = `/repos/${acme.product}/actions/runs/${run.run}/artifacts?per_page=100`;
  const { artifacts } = (await acme.taken(people.admin, "GET", where)) as { artifacts: Artifact[] };
  const unpacked = artifacts.map(async ({ id, name }) => {
    const zip = await acme.stage.ask(
      people.admin,
      "GET",
      `/repos/${acme.product}/actions/artifacts/${id}/zip`,
    );
    return [name, new Map(Object.entries(unzipSync(zip.bytes)))] as const;
  });
  return new Map(await Promise.all(unpacked));
}

/** The folder of a release that was signed. @throws {Error} where there is none */
export async function evidenceOf(acme: TinyOrganization, run: RunStory): Promise<ReleaseEvidence> {
  const files = (await artifactsOf(acme, run)).get(`assaygate-release-${run.attempt}`);
  if (files === undefined) throw new Error(`expected a release folder of run ${run.run}, found none`);
  const index = JSON.parse(new TextDecoder().decode(files.get("index.json"))) as ReleaseIndex;
  return { files, index, expected: { source: await sourceOf(acme, index.commit) } };
}

/** Where evidence of the product must come from, as GitHub says it and nobody else. */
export async function sourceOf(acme: TinyOrganization, commit: string): Promise<Expectation["source"]> {
  const { id, owner } = (await acme.taken(people.admin, "GET", `/repos/${acme.product}`)) as {
    id: number;
    owner: { id: number };
  };
  return { repositoryId: String(id), ownerId: String(owner.id), commit, refs: ["refs/heads/main"] };
}

/** The list of signers as it would stand at the head of the instance: the commit of its channel may sign, from then on. */
export async function signersOf(acme: TinyOrganization, some: Partial<Revision> = {}): Promise<Signers> {
  const branch = (await acme.taken(people.admin, "GET", `/repos/${instance}/branches/stable`)) as {
    commit: { sha: string };
  };
  const revision = {
    sha: branch.commit.sha,
    from: "2026-01-01T00:00:00Z",
    until: null,
    revoked: null,
    ...some,
  };
  return {
    issuer: acme.stage.platform.github.api("/_oidc"),
    signers: Object.values(judges).map(({ workflow, predicates }) => ({
      predicates,
      workflow: `https://github.com/${instance}/${workflow}`,
      refs: ["refs/heads/canary", "refs/heads/stable"],
      revisions: [revision],
      triggers: ["push"],
      runners: ["github-hosted"],
    })),
  };
}
type Revision = Signers["signers"][number]["revisions"][number];

/** What somebody outside holds to verify with. */
export async function trustIn(acme: TinyOrganization, some: Partial<Revision> = {}): Promise<Trust> {
  const text = await acme.instanceFile("policy/platform.yml");
  const { digest } = parsePlatformPolicy({ path: "policy/platform.yml", text });
  return {
    open: bundleOpener(JSON.stringify(acme.stage.sigstore?.trustedRoot), "trusted-root.json"),
    signers: await signersOf(acme, some),
    policies: { current: digest, accepted: [] },
  };
}

/** What becomes of every bundle of a folder, as `verified` or the code of its rejection. */
export async function verdictsOn(
  { files, index, expected }: ReleaseEvidence,
  trust: Trust,
): Promise<string[]> {
  const at = new Date().toISOString();
  const found = index.bundles.map(async ({ path, predicateType, subject }) => {
    const [algorithm = "", digest = ""] = subject.split(":");
    const bundle = files.get(path) ?? new Uint8Array();
    const asked = { predicateType, subject: { [algorithm]: digest }, at, ...expected };
    const result = await verifyEvidence(bundle, asked, trust);
    return result.state === "verified" ? result.state : result.code;
  });
  return Promise.all(found);
}
