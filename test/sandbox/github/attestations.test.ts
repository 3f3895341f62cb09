import { expect, test } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";

const digest = `sha256:${"a".repeat(64)}`;
const other = `sha256:${"b".repeat(64)}`;

function bundleOf(predicateType: string, ...digests: string[]) {
  const subject = digests.map((one) => ({ name: "app", digest: { sha256: one.replace("sha256:", "") } }));
  const statement = { _type: "https://in-toto.io/Statement/v1", subject, predicateType, predicate: {} };
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  const mediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
  const dsseEnvelope = { payload, payloadType: "application/vnd.in-toto+json", signatures: [] };
  return { mediaType, verificationMaterial: {}, dsseEnvelope };
}

const provenance = "https://slsa.dev/provenance/v1";
const cyclonedx = "https://cyclonedx.org/bom";

const seed: Omit<Seed, "schema"> = {
  organizations: { org: {} },
  repositories: {
    "org/app": {
      visibility: "private",
      attestations: [{ bundle: bundleOf(provenance, digest) }, { bundle: bundleOf(cyclonedx, digest) }],
    },
    "org/secret": { visibility: "private", attestations: [{ bundle: bundleOf(provenance, digest, other) }] },
  },
  tokens: {
    job: { repository: "org/app", permissions: { attestations: "write", "artifact-metadata": "write" } },
    reader: { repository: "org/app", permissions: { attestations: "read", "artifact-metadata": "read" } },
    all: { app: true, permissions: { attestations: "read" } },
  },
};

const path = `/repos/org/app/attestations/${digest}`;

interface Listed {
  readonly attestations: readonly { repository_id: number }[];
}

test("attestations are found by digest and by kind, newest first, in pages by cursor", async () => {
  const gh = await emulatedGitHub(seed);
  const types = async (query: string) => {
    const { attestations } = (await gh.get(`${path}?${query}`)).body as {
      attestations: { bundle: { dsseEnvelope: { payload: string } } }[];
    };
    return attestations.map(
      ({ bundle }) => JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString()).predicateType,
    );
  };
  expect(await types("")).toEqual([cyclonedx, provenance]);
  expect(await types("predicate_type=sbom")).toEqual([cyclonedx]);
  expect(await types("predicate_type=provenance")).toEqual([provenance]);
  expect(await types(`predicate_type=${encodeURIComponent(cyclonedx)}`)).toEqual([cyclonedx]);
  const first = await gh.get(`${path}?per_page=1`);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  expect(await types(new URL(next).search.slice(1))).toEqual([provenance]);
  expect((await gh.get(`/repos/org/app/attestations/${other}`)).status).toBe(404);
});

test("an attestation is stored by who may write, and only if it holds a statement", async () => {
  const gh = await emulatedGitHub(seed);
  const store = (bundle: object, as = "job") =>
    gh.send("POST", "/repos/org/app/attestations", { bundle }, { as });
  const bundle = bundleOf(provenance, other);
  expect((await store(bundle, "reader")).status).toBe(403);
  expect(await store(bundle)).toMatchObject({ status: 201, body: { id: expect.any(Number) } });
  expect((await gh.get(`/repos/org/app/attestations/${other}`)).body).toMatchObject({
    attestations: [{ bundle }],
  });
  expect((await store({ ...bundle, dsseEnvelope: { payload: "bm90IGpzb24=" } })).status).toBe(422);
  const many = Array.from({ length: 1_025 }, (_, i) => `sha256:${i.toString(16).padStart(64, "0")}`);
  expect((await store(bundleOf(provenance, ...many))).status).toBe(422);
});

test("an organisation's attestations are those of the repositories that the caller may see", async () => {
  const gh = await emulatedGitHub(seed);
  const found = async (as: string) =>
    ((await gh.get(`/orgs/org/attestations/${digest}`, { as })).body as Listed).attestations.length;
  expect(await found("job")).toBe(2);
  expect(await found("all")).toBe(3);
  expect((await gh.get("/orgs/org/attestations/repositories", { as: "all" })).body).toMatchObject([
    { name: "app" },
    { name: "secret" },
  ]);
  const bulk = await gh.send(
    "POST",
    "/orgs/org/attestations/bulk-list",
    { subject_digests: [digest, other], predicate_type: "provenance" },
    { as: "all" },
  );
  const { attestations_subject_digests: by } = bulk.body as {
    attestations_subject_digests: Record<string, unknown[]>;
  };
  expect([by[digest]?.length, by[other]?.length]).toEqual([2, 1]);
});

const metadata = "/orgs/org/artifacts/metadata";

test("a storage record needs a provenance or the repository's name", async () => {
  const gh = await emulatedGitHub(seed);
  const store = (body: object, as = "job") =>
    gh.send(
      "POST",
      `${metadata}/storage-record`,
      { name: "app", registry_url: "https://registry.example", ...body },
      { as },
    );
  expect((await store({ digest }, "reader")).status).toBe(403);
  expect((await store({ digest })).body).toMatchObject({
    total_count: 1,
    storage_records: [{ status: "active" }],
  });
  expect((await store({ digest, status: "eol" })).body).toMatchObject({
    storage_records: [{ status: "eol" }],
  });
  expect((await gh.get(`/orgs/org/artifacts/${digest}/metadata/storage-records`)).body).toMatchObject({
    total_count: 1,
  });
  const unknown = `sha256:${"c".repeat(64)}`;
  expect((await store({ digest: unknown })).status).toBe(422);
  expect((await store({ digest: unknown, github_repository: "app" })).status).toBe(200);
  expect((await store({ digest: "sha256:short" })).status).toBe(422);
});

test("a deployment record says what runs now: the next of its name takes its place", async () => {
  const gh = await emulatedGitHub(seed);
  const deploy = (body: object) =>
    gh.send("POST", `${metadata}/deployment-record`, {
      name: "app",
      status: "deployed",
      logical_environment: "prod",
      deployment_name: "app-prod",
      ...body,
    });
  const count = async (of: string) =>
    ((await gh.get(`/orgs/org/artifacts/${of}/metadata/deployment-records`)).body as { total_count: number })
      .total_count;
  expect((await deploy({ digest, runtime_risks: ["internet-exposed"] })).body).toMatchObject({
    total_count: 1,
  });
  expect([await count(digest), await count(other)]).toEqual([1, 0]);
  await deploy({ digest: other });
  expect([await count(digest), await count(other)]).toEqual([0, 1]);
  await deploy({ digest: other, status: "decommissioned" });
  expect(await count(other)).toBe(0);
});
