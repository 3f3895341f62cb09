import { describe, expect, it } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { GitHubClient } from "../../../src/adapters/github/client.ts";
import { hostsOf } from "../../../src/adapters/github/hosts.ts";
import { ledgerDesk } from "../../../src/adapters/ledger/desk.ts";
import { jitteredPauses } from "../../../src/adapters/ledger/pauses.ts";
import { placesFrom } from "../../../src/adapters/places.ts";
import { ledger } from "../../../src/cli/ledger/ledger.ts";
import { recordEntry, requireHonestLedger } from "../../../src/cli/ledger/recording.ts";
import { sha256HexOfBytes } from "../../../src/domain/digest/sha256.ts";
import { originOf, readCheckpoint } from "../../../src/domain/ledger/checkpoint.ts";
import { formatWitnessed, witnessedProperty } from "../../../src/domain/ledger/witnessed.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { memoryPorts } from "../../support/memory-ports.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { tinyEntries, tinyEntry, tinyLedger } from "../../support/tiny-ledger.ts";

const repository = "acme/shop";
const now = "2026-11-22T01:00:00Z";

function shop(more: object = {}): Promise<EmulatedGitHub> {
  return emulatedGitHub({
    now,
    organizations: {
      acme: { properties: [{ property_name: witnessedProperty, value_type: "string" }] },
    },
    repositories: { [repository]: { files: { "README.md": "# Shop\n" }, ...more } },
    tokens: {
      job: { repository, permissions: { contents: "write", actions: "read" } },
      blind: { repository, permissions: { contents: "read" } },
    },
  } as Omit<Seed, "schema">);
}

function portsFor(gh: EmulatedGitHub, token = "job") {
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  const client = new GitHubClient({ token: gh.tokens[token] ?? "", hosts, version: "0.0.0", waits });
  const desk = ledgerDesk(client, jitteredPauses(10, 1));
  const folder = () => {
    throw new Error("expected a repository");
  };
  const places = placesFrom(temporaryFolder());
  return memoryPorts({ ledgers: { repositories: async () => desk, folder }, now, places });
}

async function run(gh: EmulatedGitHub, words: readonly string[], token = "job") {
  const { ports, told } = portsFor(gh, token);
  return { code: await ledger(words, ports), text: told.printed.join("") };
}

async function filled(gh: EmulatedGitHub, count: number): Promise<void> {
  const { ports } = portsFor(gh);
  for (const entry of tinyEntries(count)) await recordEntry({ ports, variables: [], repository }, entry);
}

/** What the witness wrote about a ledger that had so many entries. */
function witness(gh: EmulatedGitHub, count: number): void {
  const { id, properties } = gh.github.repository(repository);
  const bytes = tinyLedger(tinyEntries(count), originOf(id)).get("checkpoint") ?? new Uint8Array();
  const head = readCheckpoint(bytes);
  if (head === null) throw new Error("expected a head");
  properties.set(witnessedProperty, formatWitnessed({ at: now, head }));
}

describe("the ledger of a repository, looked at", () => {
  it("is whole, signed, and goes on from what the witness saw", async () => {
    const gh = await shop();
    await filled(gh, 3);
    witness(gh, 2);

    const { code, text } = await run(gh, ["verify", repository]);

    expect(code).toBe(0);
    expect(text).toMatch(
      /^ledger acme\/shop: whole, 3 entries\n {2}head: 3 leaves, root [0-9a-f]{64}\n {2}commit: [0-9a-f]{40}, signed by GitHub\n {2}witnessed at 2026-11-22T01:00:00Z: 2 leaves/,
    );
  });

  it("that was made anew with a leaf less is behind, for whoever looks and whoever is to sign", async () => {
    const gh = await shop();
    await filled(gh, 2);
    witness(gh, 3);

    expect(await run(gh, ["verify", repository])).toMatchObject({
      ...{ code: 1, text: expect.stringContaining("✗ behind: checkpoint: it was seen with 3 leaves") },
    });
    const { ports } = portsFor(gh);
    await expect(requireHonestLedger({ ports, variables: [], repository })).rejects.toThrow(
      "the ledger is not what it was: behind",
    );
  });

  it("that was deleted after somebody saw it is behind", async () => {
    const gh = await shop();
    witness(gh, 1);

    expect(await run(gh, ["verify", repository])).toMatchObject({
      ...{ code: 1, text: expect.stringContaining("it was seen with 1 leaves and has 0") },
    });
  });

  it("that nobody has begun or seen keeps no first release from being signed", async () => {
    const gh = await shop();
    const { ports } = portsFor(gh);

    await expect(requireHonestLedger({ ports, variables: [], repository })).resolves.toEqual({
      ...{ entries: [], witnessed: null },
    });
    await expect(run(gh, ["verify", repository])).rejects.toThrow("expected a ledger, found none");
  });

  it("is not decided where the witness wrote what nobody understands", async () => {
    const gh = await shop();
    await filled(gh, 1);
    gh.github.repository(repository).properties.set(witnessedProperty, "v2 whatever");
    const { ports } = portsFor(gh);

    await expect(run(gh, ["verify", repository])).rejects.toThrow("what the witness saw could not be read");
    await expect(requireHonestLedger({ ports, variables: [], repository })).rejects.toThrow(
      "expected what the witness saw",
    );
  });
});

const judged = {
  workflow: ".github/workflows/release.yml",
  referenced: [
    { path: "acme/platform/.github/workflows/judge-release.yml@refs/heads/stable", sha: "a".repeat(40) },
  ],
  created_at: "2026-11-20T10:00:00Z",
};
const signJob = (name: string, conclusion: "success" | "failure") => ({ name, conclusion });

describe("what the API lists beside a ledger", () => {
  it("is named where it has no entry: signed runs and releases, and nothing else", async () => {
    const asset = "statements\n";
    const gh = await shop({
      runs: [
        { ...judged, id: 1000, conclusion: "success" },
        { ...judged, id: 2000, conclusion: "success" },
        {
          ...judged,
          id: 3000,
          conclusion: "failure",
          jobs: [signJob("release / release / sign", "success")],
        },
        {
          ...judged,
          id: 4000,
          conclusion: "failure",
          jobs: [signJob("release / release / gate", "failure")],
        },
        {
          ...{ ...judged, id: 5000, conclusion: "failure" },
          jobs: [signJob("release / release / source / sign", "success")],
        },
        { workflow: ".github/workflows/ci.yml", id: 6000, conclusion: "success" },
      ],
      releases: [
        { tag: "v1.0.0", assets: { "app.intoto.jsonl": asset } },
        { tag: "v1.1.0", assets: { "app.tgz": "made by hand" } },
        { tag: "v1.2.0", assets: {} },
      ],
    });
    const entry = { ...tinyEntry(0), evidence: sha256HexOfBytes(Buffer.from(asset)) };
    const { ports } = portsFor(gh);
    await recordEntry({ ports, variables: [], repository }, entry);

    const { code, text } = await run(gh, ["reconcile", repository, "--format", "json"]);

    expect(code).toBe(1);
    const found = JSON.parse(text) as {
      runs: { id: number }[];
      releases: { tag: string }[];
      orphans: unknown[];
      unexported: { run: number }[];
    };
    expect(found.runs.map(({ id }) => id).sort()).toEqual([2000, 3000]);
    expect(found.releases.map(({ tag }) => tag).sort()).toEqual(["v1.1.0", "v1.2.0"]);
    expect(found.orphans).toEqual([]);
    expect(found.unexported.length).toBeGreaterThan(0);
  });

  it("is nothing to name where everything has its entry", async () => {
    const gh = await shop({ runs: [{ ...judged, id: 1000, conclusion: "success" }] });
    await filled(gh, 1);

    const { code, text } = await run(gh, ["reconcile", repository]);

    expect({ code, text }).toEqual({
      code: 0,
      text: "ledger acme/shop: 0 runs and 0 releases without an entry (runs since 2026-08-24)\n  run 1000 released and was not exported\n",
    });
  });

  it("is not decided by a token that may not see the runs", async () => {
    const gh = await shop();
    await filled(gh, 1);

    await expect(run(gh, ["reconcile", repository], "blind")).rejects.toThrow("the runs of the repository");
  });

  it("is read to the last page", async () => {
    const gh = await shop({
      runs: Array.from({ length: 101 }, (_, number) => ({
        ...{ ...judged, id: 1000 + number, conclusion: "success" },
      })),
    });
    await filled(gh, 1);

    expect((await run(gh, ["reconcile", repository])).text).toContain("100 runs and 0 releases");
  });
});
