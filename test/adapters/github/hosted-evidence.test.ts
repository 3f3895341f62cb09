import { describe, expect, it } from "vitest";
import { GitHubClient } from "../../../src/adapters/github/client.ts";
import { evidenceOf, githubEvidence } from "../../../src/adapters/github/hosted-evidence.ts";
import { targetOf } from "../../../src/adapters/github/target.ts";
import type { HostedEvidence, StoredBundle } from "../../../src/ports/hosted-evidence.ts";
import { type EmulatedGitHub, emulatedGitHub, type Seed } from "./emulated.ts";

const artefact = "d".repeat(64);
const other = "e".repeat(64);

/** As much of a bundle as a store looks at. */
function bundleAbout(sha256: string, predicateType = "https://slsa.dev/provenance/v1") {
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "payments", digest: { sha256 } }],
    predicateType,
    predicate: {},
  };
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  return { mediaType: "m", verificationMaterial: {}, dsseEnvelope: { payload, signatures: [] } };
}

const line = (sha256: string): string => `${JSON.stringify(bundleAbout(sha256))}\n`;

const seed: Seed = {
  users: { ana: {} },
  organizations: { acme: {} },
  repositories: {
    "acme/shop": {
      files: { "a.txt": "1\n" },
      attestations: [
        { bundle: bundleAbout(artefact) },
        { bundle: bundleAbout(artefact, "https://cyclonedx.org/bom") },
        { bundle: bundleAbout(other) },
      ],
      releases: [
        { tag: "v1.0.0", assets: { "shop.intoto.jsonl": `${line(artefact)}\n${line(artefact)}` } },
        { tag: "v1.1.0", assets: { "shop.intoto.jsonl": line(other), "notes.txt": artefact } },
        { tag: "v1.2.0", draft: true, assets: { "shop.intoto.jsonl": line("f".repeat(64)) } },
      ],
    },
  },
  tokens: {
    job: { repository: "acme/shop", permissions: { contents: "read", attestations: "read" } },
    blind: { repository: "acme/shop", permissions: { contents: "read" } },
  },
};

function openedWith(github: EmulatedGitHub, token = "job", name = "acme/shop"): HostedEvidence {
  const hosts = {
    server: "https://github.com",
    api: github.url,
    graphql: github.graphqlUrl,
    uploads: github.url,
  };
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  const client = new GitHubClient({ token: github.tokens[token] ?? "", hosts, version: "0", waits });
  return evidenceOf(targetOf(client, name));
}

const pathsOf = (bundles: readonly StoredBundle[]): readonly string[] => bundles.map(({ path }) => path);

describe("what GitHub keeps about an artefact", () => {
  it("is read by its digest, each bundle as it was stored", async () => {
    const hosted = openedWith(await emulatedGitHub(seed));
    const found = await hosted.attestations(artefact);

    expect(found.state === "known" && pathsOf(found.value)).toEqual([
      "attestation 1 of acme/shop",
      "attestation 2 of acme/shop",
    ]);
    const [, first] = found.state === "known" ? found.value : [];
    expect(JSON.parse(new TextDecoder().decode(first?.bundle))).toMatchObject(bundleAbout(artefact));
  });

  it("is found in the release that speaks of it, never in a draft", async () => {
    const hosted = openedWith(await emulatedGitHub(seed));
    const found = await hosted.released(artefact);

    expect(found.state === "known" && pathsOf(found.value)).toEqual([
      'shop.intoto.jsonl of release "v1.0.0", line 1',
      'shop.intoto.jsonl of release "v1.0.0", line 3',
    ]);
    expect(await hosted.released("f".repeat(64))).toEqual({ state: "known", value: [] });
  });

  it("is nothing where there is none, and not known where it may not be read", async () => {
    const github = await emulatedGitHub(seed);

    expect(await openedWith(github).attestations("f".repeat(64))).toEqual({ state: "known", value: [] });
    expect(await openedWith(github, "blind").attestations(artefact)).toMatchObject({
      state: "unknown",
      cause: "permission",
      needs: "attestations: read",
    });
    expect(await openedWith(github, "job", "acme/gone").ids()).toMatchObject({ state: "unknown" });
  });

  it("names the repository and its owner by number", async () => {
    const github = await emulatedGitHub(seed);
    const environment = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl };
    const hosted = await githubEvidence(github.tokens["job"] ?? "", "acme/shop", environment);
    const { body } = await github.get("/repos/acme/shop");
    const { id, owner } = body as { readonly id: number; readonly owner: { readonly id: number } };

    expect(await hosted.ids()).toEqual({
      state: "known",
      value: { repositoryId: String(id), ownerId: String(owner.id) },
    });
  });
});
