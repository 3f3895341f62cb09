import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Seed } from "../../sandbox/github/seed/seed.ts";
import type { Claims } from "../../sandbox/sigstore/jwt.ts";
import type { Sigstore } from "../../sandbox/sigstore/server.ts";
import { GitHubClient } from "../../src/adapters/github/client.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { ledgerDesk } from "../../src/adapters/ledger/desk.ts";
import { jitteredPauses } from "../../src/adapters/ledger/pauses.ts";
import { placesFrom } from "../../src/adapters/places.ts";
import { keylessSigner } from "../../src/adapters/sigstore/keyless-signer.ts";
import { bundleOpener } from "../../src/adapters/sigstore/open-bundle.ts";
import { ledger } from "../../src/cli/ledger/ledger.ts";
import { recordEntry } from "../../src/cli/ledger/recording.ts";
import { witness } from "../../src/cli/witness/witness.ts";
import type { Relation } from "../../src/domain/instance/channel.ts";
import { JobIdentity } from "../../src/domain/judging/job-identity.ts";
import { ledgerBranch } from "../../src/domain/ledger/layout.ts";
import { witnessedProperty } from "../../src/domain/ledger/witnessed.ts";
import type { ExitCode } from "../../src/ports/ports.ts";
import type { SigningJob } from "../../src/ports/signing-job.ts";
import { type EmulatedGitHub, emulatedGitHub } from "./emulated-github.ts";
import { claimsOfJudge, judgeSha, privateEndpoints, sigstore } from "./judge.ts";
import { MemoryFiles, memoryPorts, memoryStep } from "./memory-ports.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { tinyEntries } from "./tiny-ledger.ts";

/** The policy that we hand out. */
const packagedPolicy = readFileSync(resolve(import.meta.dirname, "../../policy/platform.yml"), "utf8");

const seed = {
  organizations: {
    acme: { properties: [{ property_name: witnessedProperty, value_type: "string" }] },
  },
  repositories: {
    "acme/platform": { files: { "README.md": "# Platform\n" } },
    "acme/shop": { files: { "README.md": "# Shop\n" } },
    "acme/desk": { files: { "README.md": "# Desk\n" } },
  },
  tokens: {
    app: {
      app: true,
      permissions: { contents: "write", metadata: "read", organization_custom_properties: "write" },
    },
  },
} as Omit<Seed, "schema">;

export interface WitnessWorld {
  readonly gh: EmulatedGitHub;
  readonly at: Sigstore;
  readonly cwd: string;
  /** Files of the artifact that each job left. */
  readonly artifacts: Map<number, string>;
}

/** An organisation with an instance, two products and a Sigstore. */
export async function witnessWorld(): Promise<WitnessWorld> {
  return {
    gh: await emulatedGitHub(seed),
    at: await sigstore(),
    cwd: temporaryFolder(),
    artifacts: new Map(),
  };
}

const witnessFile = "acme/platform/.github/workflows/witness.yml@refs/heads/main";

/** A job of the instance's own schedule. */
export const claimsOfWitness = (changed: Claims = {}): Claims =>
  claimsOfJudge({
    ...{ repository: "acme/platform", repository_id: "9", job_workflow_ref: witnessFile },
    ...{ workflow_ref: witnessFile, event_name: "schedule", sha: judgeSha, ...changed },
  });

interface Job {
  readonly claims?: Claims;
  readonly relation?: Relation;
}

function jobIn(
  { at, cwd, artifacts }: WitnessWorld,
  { claims = claimsOfWitness(), relation = "same" }: Job,
): SigningJob {
  const known = <T>(value: T) => ({ state: "known", value }) as const;
  const identity = JobIdentity.parse({ iss: at.issuer, ...claims });
  const files = (folder: string) => placesFrom(cwd).folder(folder);
  return {
    version: "0.0.0",
    identity: async () => known(identity),
    defaultBranch: async () => known("main"),
    relation: async () => known(relation),
    machines: async () => known([]),
    begunAt: async () => known("2026-11-22T00:00:00Z"),
    store: async () => known(null),
    releaseFile: async () => known(null),
    tray: (folder) => ({
      write: (path, bytes) => placesFrom(cwd).make(folder).write(path, Buffer.from(bytes).toString("utf8")),
    }),
    signer: async () => keylessSigner(privateEndpoints(at), async () => at.token(claims)),
    opener: async (root, path) => bundleOpener(root, path),
    artifacts: {
      ofOwnCi: () => Promise.reject(new Error("expected an artifact of this run")),
      ofJob: async ({ id, sha256 }) => {
        const folder = artifacts.get(id) ?? "nowhere";
        return { state: "read", artifact: id, sha256, files: files(folder), paths: [], close: () => {} };
      },
    },
  };
}

function portsIn(here: WitnessWorld, job: Job = {}) {
  const { gh, at, cwd } = here;
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  const client = new GitHubClient({ token: gh.tokens["app"] ?? "", hosts, version: "0.0.0", waits });
  const desk = ledgerDesk(client, jitteredPauses(10, 1));
  const folder = () => {
    throw new Error("expected a repository");
  };
  const suite = new MemoryFiles({
    "policy/platform.yml": packagedPolicy,
    "policy/instance.yml": instance,
    "policy/trusted-root.jsonl": JSON.stringify(at.trustedRoot),
    "signers.yml": `schema: assaygate/signers/v1\nissuer: ${at.issuer}\nsigners: []\n`,
  });
  const outputs = new Map<string, string>();
  const world = memoryPorts({
    ...{ suite, ledgers: { repositories: async () => desk, folder }, places: placesFrom(cwd) },
    ...{ step: memoryStep({ outputs }, { signingJob: async () => jobIn(here, job) }) },
    now: new Date().toISOString(),
  });
  return { ...world, outputs };
}

/** One command of the witness, or of a ledger. */
export async function runWitness(here: WitnessWorld, words: readonly string[], job: Job = {}) {
  const { ports, told, outputs } = portsIn(here, job);
  const command = words[0] === "ledger" ? ledger(words.slice(1), ports) : witness(words, ports);
  const code: ExitCode = await command;
  return { code, outputs, log: told.log.join("\n"), text: told.printed.join("") };
}

const instance = `schema: assaygate/instance/v1
organization: acme
repository: platform
repositoryId: 9
teams: {platform: p, governance: g, security-lead: s, release-manager: r, product-owner: o}
scanners: default
`;

/** What a job hands on, as `toJSON(needs)` has it. */
export const needs = (job: string, id: number) =>
  JSON.stringify({
    [job]: { result: "success", outputs: { "artifact-id": String(id), "artifact-digest": "a".repeat(64) } },
  });

/** Appends the entries from one number up to another. */
export async function fill(here: WitnessWorld, repository: string, from: number, to: number): Promise<void> {
  const { ports } = portsIn(here);
  for (const entry of tinyEntries(to).slice(from))
    await recordEntry({ ports, variables: [], repository }, entry);
}

/** The three jobs of the workflow, one after the other. */
export async function witnessed(here: WitnessWorld, job: Job = {}) {
  const number = here.artifacts.size;
  const [seen, signed] = [`seen-${number}`, `signed-${number}`];
  const [first, second] = [1_000 + number, 2_000 + number];
  here.artifacts.set(first, seen).set(second, signed);
  const looked = await runWitness(here, ["look", "acme", "--output", seen]);
  if (looked.outputs.get("heads") === "0") return { looked, cosigned: null, stored: null, signed };
  const cosigned = await runWitness(
    here,
    ["cosign", "--jobs", needs("look", first), "--output", signed],
    job,
  );
  const stored = await runWitness(here, ["store", "acme", "--jobs", needs("cosign", second)], job);
  return { looked, cosigned, stored, signed };
}

/** What the property of a repository says. */
export const propertyOf = ({ gh }: WitnessWorld, name: string) =>
  gh.github.repository(name).properties.get(witnessedProperty) ?? null;

/** Somebody with push rights makes the ledger anew, with fewer or other leaves. */
export async function cut(here: WitnessWorld, repository: string): Promise<void> {
  const git = await here.gh.github.git(here.gh.github.repository(repository));
  const first = (await git.run(["rev-parse", `refs/heads/${ledgerBranch}~1`])).trim();
  await git.setRef(`refs/heads/${ledgerBranch}`, first);
}
