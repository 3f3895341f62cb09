/**
 * Makes golden evidence: a release as this version signs it, with the roots of a Sigstore that is forgotten afterwards. It is
 * made once for a version and verified for ever (test/adapters/sigstore/golden.test.ts):
 * `node scripts/golden-evidence.ts test/golden/evidence-0.2`.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Claims } from "../sandbox/sigstore/jwt.ts";
import { type Sigstore, startSigstore } from "../sandbox/sigstore/server.ts";
import { keylessSigner } from "../src/adapters/sigstore/keyless-signer.ts";
import { bundleOpener } from "../src/adapters/sigstore/open-bundle.ts";
import { sha256HexOfBytes } from "../src/domain/digest/sha256.ts";
import type { SigningEndpoints } from "../src/domain/evidence/signing-endpoints.ts";
import { readStatement } from "../src/domain/evidence/statement-bytes.ts";
import { identityOf, type JudgeFile, releaseEvidence, trustIn } from "../test/support/release-evidence.ts";

const githubIssuer = "https://token.actions.githubusercontent.com";

/** How a bundle is vouched for, by the name of its folder. */
const ways = {
  stamped: { kind: "github", services: ({ timestampUrl }: Sigstore) => ({ timestamp: timestampUrl }) },
  logged: { kind: "public-good", services: ({ rekorUrl }: Sigstore) => ({ rekor: rekorUrl }) },
  "logged-and-stamped": {
    kind: "public-good",
    services: ({ rekorUrl, timestampUrl }: Sigstore) => ({ rekor: rekorUrl, timestamp: timestampUrl }),
  },
  "tiles-and-stamped": {
    kind: "public-good",
    services: ({ rekorUrl, timestampUrl }: Sigstore) => ({
      rekor: rekorUrl,
      timestamp: timestampUrl,
      rekorVersion: 2,
    }),
  },
} as const;

/** The claims that become this identity (facts 9.3). */
function claimsOf(file: JudgeFile): Claims {
  const identity = identityOf(file);
  const [, , , owner = "", name = "", , , run = "", , attempt = ""] = (identity.invocation ?? "").split("/");
  const bare = (uri: string | null): string => (uri ?? "").replace("https://github.com/", "");
  return {
    sub: `repo:${owner}/${name}:ref:${identity.sourceRef}`,
    repository: `${owner}/${name}`,
    repository_id: identity.sourceRepositoryId,
    repository_owner: owner,
    repository_owner_id: identity.sourceOwnerId,
    repository_visibility: "private",
    job_workflow_ref: bare(identity.signerUri),
    job_workflow_sha: identity.signerDigest,
    workflow: "release",
    workflow_ref: bare(identity.buildConfigUri),
    workflow_sha: identity.sourceDigest,
    runner_environment: identity.runnerEnvironment,
    sha: identity.sourceDigest,
    ref: identity.sourceRef,
    event_name: identity.trigger,
    run_id: run,
    run_attempt: attempt,
  };
}

async function make(folder: string, name: keyof typeof ways): Promise<object[]> {
  const { kind, services } = ways[name];
  const at = await startSigstore({ kind, issuer: githubIssuer });
  const endpoints: SigningEndpoints = {
    ...{ fulcio: at.fulcioUrl, timestamp: null, rekor: null, rekorVersion: 1 },
    ...services(at),
  };
  const { exhibits } = await releaseEvidence((statement, file) =>
    keylessSigner(endpoints, async () => at.token(claimsOf(file))).sign(statement),
  );
  await at.close();
  const root = `${JSON.stringify(at.trustedRoot, null, 2)}\n`;
  write(join(folder, name, "trusted-root.json"), root);
  const open = bundleOpener(root, "trusted-root.json");
  return Promise.all(
    exhibits.map(async ({ path, bundle }) => {
      write(join(folder, name, path), bundle);
      return { path: `${name}/${path}`, ...(await recordOf(await open(bundle), bundle)) };
    }),
  );
}

/** What has to come out of it in every later version. */
async function recordOf(opened: Awaited<ReturnType<ReturnType<typeof bundleOpener>>>, bundle: Uint8Array) {
  if (opened.state === "rejected")
    throw new Error(`expected a good bundle, got ${opened.code}: ${opened.message}`);
  const { identity, payload, signedAt } = opened;
  const read = readStatement(payload);
  if (read.state === "rejected") throw new Error(`expected a statement, got ${read.message}`);
  const { predicateType, subject } = read.statement;
  const digests = { sha256: sha256HexOfBytes(bundle), statement: sha256HexOfBytes(payload) };
  return { ...digests, predicateType, subject: subject[0]?.digest, signedAt, identity };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flag: "wx" });
}

/** The list of signers as a verifier holds it. */
function signersFile(): string {
  const { issuer, signers } = trustIn().signers;
  const entries = signers.map((signer) => ({
    ...signer,
    revisions: signer.revisions.map(({ sha, from }) => ({ sha, from })),
  }));
  return stringify({ schema: "assaygate/signers/v1", issuer, signers: entries });
}

const [folder] = process.argv.slice(2);
if (folder === undefined || existsSync(folder)) {
  process.stderr.write("expected a folder that is not there yet: golden evidence is made once\n");
  process.exitCode = 2;
} else {
  const bundles: object[] = [];
  for (const name of Object.keys(ways) as (keyof typeof ways)[]) bundles.push(...(await make(folder, name)));
  const index = { schemaVersion: 1, policy: trustIn().policies.current, bundles };
  write(join(folder, "index.json"), `${JSON.stringify(index, null, 2)}\n`);
  write(join(folder, "signers.yml"), signersFile());
}
