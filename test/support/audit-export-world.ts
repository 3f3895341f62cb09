import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Seed } from "../../sandbox/github/seed/seed.ts";
import type { Claims } from "../../sandbox/sigstore/jwt.ts";
import type { Sigstore } from "../../sandbox/sigstore/server.ts";
import { GitHubClient } from "../../src/adapters/github/client.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { publicationOf } from "../../src/adapters/github/publication.ts";
import { readReleaseFile } from "../../src/adapters/github/release-file.ts";
import { runArchiveOf } from "../../src/adapters/github/run-archive.ts";
import { targetOf } from "../../src/adapters/github/target.ts";
import { ledgerDesk } from "../../src/adapters/ledger/desk.ts";
import { jitteredPauses } from "../../src/adapters/ledger/pauses.ts";
import { placesFrom } from "../../src/adapters/places.ts";
import { openTray } from "../../src/adapters/release-tray.ts";
import { keylessSigner } from "../../src/adapters/sigstore/keyless-signer.ts";
import { bundleOpener } from "../../src/adapters/sigstore/open-bundle.ts";
import { auditExport } from "../../src/cli/audit-export/audit-export.ts";
import { exportLacking } from "../../src/cli/judge/exported.ts";
import { loadInstance } from "../../src/cli/judge/instance.ts";
import { recordEntry, requireHonestLedger } from "../../src/cli/ledger/recording.ts";
import { auditExportWorkflow } from "../../src/domain/audit-export/statement.ts";
import { JobIdentity } from "../../src/domain/judging/job-identity.ts";
import type { LedgerEntry } from "../../src/domain/ledger/entry.ts";
import { parsePlatformPolicy } from "../../src/policy/platform/platform-file.ts";
import type { ExitCode } from "../../src/ports/ports.ts";
import type { SigningJob } from "../../src/ports/signing-job.ts";
import { type EmulatedGitHub, emulatedGitHub } from "./emulated-github.ts";
import { claimsOfJudge, judgeFile, privateEndpoints, sigstore } from "./judge.ts";
import { MemoryFiles, memoryPorts, memoryStep } from "./memory-ports.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export const shop = "acme/shop";
/** Run that released, and the one that looks after it. */
export const [releaseRun, ownRun] = [500, 600];
const packagedPolicy = readFileSync(resolve(import.meta.dirname, "../../policy/platform.yml"), "utf8");

type RunSeed = Readonly<Record<string, unknown>>;

const released: RunSeed = {
  ...{ id: releaseRun, workflow: ".github/workflows/release.yml", actor: "ada", conclusion: "success" },
  jobs: [{ name: "release / sign", conclusion: "success", labels: ["ubuntu-24.04"] }],
  artifacts: [{ name: "assaygate-release-1", files: { "index.json": "{}" } }],
  approvals: [{ state: "approved", comment: "read", user: "ben", environments: ["production"] }],
  ...{ reruns: ["ada"], logs: ["first\n", "second\n"] },
};

const seedWith = (run: RunSeed): Omit<Seed, "schema"> =>
  ({
    users: { ada: {}, ben: {} },
    organizations: { acme: { members: { ada: "member", ben: "member" } } },
    repositories: {
      [shop]: {
        files: { ".github/workflows/release.yml": "name: Assaygate release\non: push\njobs: {}\n" },
        ...{ immutable_releases: true, environments: { production: {} }, runs: [run] },
      },
    },
    tokens: { job: { app: true, permissions: { contents: "write", actions: "read", metadata: "read" } } },
  }) as unknown as Omit<Seed, "schema">;

export interface ExportWorld {
  readonly gh: EmulatedGitHub;
  readonly at: Sigstore;
  readonly cwd: string;
  /** Folders of artifacts by their numbers. */
  readonly artifacts: Map<number, string>;
}

/** A product with a run that released something, and a Sigstore. */
export async function exportWorld(run: RunSeed = {}): Promise<ExportWorld> {
  const gh = await emulatedGitHub(seedWith({ ...released, ...run }));
  return { gh, at: await sigstore(), cwd: temporaryFolder(), artifacts: new Map() };
}

export interface Circumstances {
  /** Run whose end started this one; null: a person did. */
  readonly endedRun?: number | null;
  readonly claims?: Claims;
  /** Text below `signers:` of the instance's list. */
  readonly signers?: string;
  /** Other bytes for what a release holds. */
  readonly releaseFile?: SigningJob["releaseFile"];
}

const exporter = `acme/platform/${auditExportWorkflow}@refs/heads/stable`;

function claimsIn({ gh }: ExportWorld, changed: Claims = {}): Claims {
  const { id, owner } = gh.github.repository(shop);
  return claimsOfJudge({
    ...{ repository: shop, repository_id: String(id), job_workflow_ref: exporter },
    repository_owner_id: String(gh.github.state.organizations.get(owner.toLowerCase())?.id),
    ...{ event_name: "workflow_run", run_id: String(ownRun), ...changed },
  });
}

const known = <T>(value: T) => ({ state: "known", value }) as const;

function jobIn(here: ExportWorld, { claims, releaseFile }: Circumstances): SigningJob {
  const { at, cwd } = here;
  const own = claimsIn(here, claims);
  return {
    version: "0.0.0",
    identity: async () => known(JobIdentity.parse({ iss: at.issuer, ...own })),
    defaultBranch: async () => known("main"),
    relation: async () => known("same"),
    machines: async () => known([]),
    begunAt: async () => known("2026-11-22T00:00:00Z"),
    store: async () => known(null),
    releaseFile: releaseFile ?? ((...asked) => readReleaseFile(targetOf(clientIn(here), shop), ...asked)),
    tray: (folder) => openTray(resolve(cwd, folder)),
    signer: async () => keylessSigner(privateEndpoints(at), async () => at.token(own)),
    opener: async (root, path) => bundleOpener(root, path),
    artifacts: artifactsIn(here),
  };
}

function artifactsIn({ artifacts, cwd }: ExportWorld): SigningJob["artifacts"] {
  return {
    ofOwnCi: () => Promise.reject(new Error("expected an artifact of this run")),
    ofJob: async ({ id, sha256 }) => {
      const files = placesFrom(cwd).folder(artifacts.get(id) ?? "nowhere");
      return { state: "read", artifact: id, sha256, files, paths: files.find("**"), close: () => {} };
    },
  };
}

function clientIn({ gh }: ExportWorld): GitHubClient {
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  return new GitHubClient({ token: gh.tokens["job"] ?? "", hosts, version: "0.0.0", waits });
}

function portsIn(here: ExportWorld, circumstances: Circumstances) {
  const { gh, at, cwd } = here;
  const { endedRun = releaseRun, signers = "  []" } = circumstances;
  const target = targetOf(clientIn(here), shop);
  const desk = ledgerDesk(clientIn(here), jitteredPauses(10, 1));
  const run = {
    ...{ repository: shop, change: null, commits: [], actors: [], runId: String(ownRun) },
    runAttempt: Math.max(1, here.artifacts.size / 2),
    trigger: { event: "other", eventName: "workflow_run", token: "job" },
    hosts: { server: "https://github.com", api: gh.url, graphql: gh.graphqlUrl },
  } as const;
  const publication = publicationOf(target, { run, env: {}, uploads: gh.url });
  const suite = new MemoryFiles({
    "policy/platform.yml": packagedPolicy,
    "policy/instance.yml": instance,
    "policy/trusted-root.jsonl": JSON.stringify(at.trustedRoot),
    "signers.yml": `schema: assaygate/signers/v1\nissuer: ${at.issuer}\nsigners:\n${signers}\n`,
  });
  const outputs = new Map<string, string>();
  const step = memoryStep(
    { outputs },
    {
      endedRun,
      signingJob: async () => jobIn(here, circumstances),
      runArchive: async () => ({
        ...runArchiveOf(target, [1]),
        tray: (folder) => openTray(resolve(cwd, folder)),
      }),
      publication: async () => ({
        ...{ ...publication, commit: await tipOf(here) },
        artifacts: artifactsIn(here),
        registry: () => Promise.reject(new Error("expected nothing to be pushed")),
      }),
    },
  );
  const world = memoryPorts({
    ...{ suite, places: placesFrom(cwd), step, context: { github: run } },
    ledgers: {
      repositories: async () => desk,
      folder: () => Promise.reject(new Error("expected a repository")),
    },
    now: new Date().toISOString(),
  });
  return { ...world, outputs };
}

const instance = `schema: assaygate/instance/v1
organization: acme
repository: platform
repositoryId: 9
teams: {platform: p, governance: g, security-lead: s, release-manager: r, product-owner: o}
scanners: default
`;

/** One step of an export. */
export async function runExport(here: ExportWorld, words: readonly string[], some: Circumstances = {}) {
  const { ports, told, outputs } = portsIn(here, some);
  const code: ExitCode = await auditExport(words, ports);
  return { code, outputs, log: told.log.join("\n") };
}

async function tipOf({ gh }: ExportWorld): Promise<string> {
  const { body } = await gh.get(`/repos/${shop}/commits/main`);
  return (body as { readonly sha: string }).sha;
}

/** What jobs hand on, as `toJSON(needs)` has it. */
export function needs(job: string, artifact: number, packaged?: number): string {
  const digest = "a".repeat(64);
  const outputs = {
    ...{ "artifact-id": String(artifact), "artifact-digest": digest },
    ...(packaged !== undefined && { "package-id": String(packaged), "package-digest": digest }),
  };
  return JSON.stringify({ [job]: { result: "success", outputs } });
}

/** Says in the ledger that a run released something. */
export async function record(here: ExportWorld, entry: Partial<LedgerEntry> = {}): Promise<void> {
  const { ports } = portsIn(here, {});
  const subject = "1".repeat(64);
  const whole = { kind: "release", run: releaseRun, subject, evidence: "2".repeat(64), ...entry } as const;
  await recordEntry({ ports, variables: [], repository: shop }, whole);
}

export const [keptArtifact, signedArtifact] = [1_000, 2_000];

/** The three jobs, one after the other. */
export async function exported(here: ExportWorld, some: Circumstances = {}) {
  const number = here.artifacts.size;
  const [kept, signed] = [`kept-${number}`, `signed-${number}`];
  const [first, second] = [keptArtifact + number, signedArtifact + number];
  here.artifacts.set(first, kept).set(second, signed);
  const collected = await runExport(here, ["collect", "--output", kept], some);
  if (collected.outputs.get("files") === "0") return { collected, signed: null, stored: null };
  const words = ["sign", "--jobs", needs("collect", first), "--output", signed];
  const signing = await runExport(here, words, some);
  const stored = await runExport(here, ["store", "--jobs", needs("export", second, first)], some);
  return { collected, signed: signing, stored };
}

/** What stands between a product and its next release, as the job that signs it finds. */
export async function lackingIn(here: ExportWorld, some: Circumstances = {}): Promise<string | null> {
  const { ports } = portsIn(here, some);
  const claims = { event_name: "push", job_workflow_ref: `${judgeFile}@refs/heads/stable`, ...some.claims };
  const job = jobIn(here, { ...some, claims });
  const identity = await job.identity();
  if (identity.state !== "known") throw new Error("expected an identity");
  const text = packagedPolicy;
  const { entries } = await requireHonestLedger({ ports, variables: [], repository: shop });
  return exportLacking({
    ...{ job, identity: identity.value, server: "https://github.com", now: new Date().toISOString() },
    entries,
    instance: await loadInstance(ports.home),
    platform: parsePlatformPolicy({ path: "policy/platform.yml", text }),
  });
}
