import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { HostedEvidence, StoredBundle } from "../../ports/hosted-evidence.ts";
import type { Host } from "../host.ts";
import { GitHubClient } from "./client.ts";
import { hostsOf } from "./hosts.ts";
import { type Page, plainPage } from "./pages.ts";
import { fetchFor } from "./proxy.ts";
import { repositoryOf, type Target, targetOf } from "./target.ts";
import { version } from "./version.ts";

/** Releases that are looked through for one that speaks of the artefact, the newest first. */
const mostReleases = 20;

const Repository = z.object({ id: z.number(), owner: z.object({ id: z.number() }) });

const Attestation = z.object({ bundle: z.record(z.string(), z.unknown()).nullish() });
type Attestation = z.infer<typeof Attestation>;
const attestationPage: z.ZodType<Page<Attestation>> = z
  .object({ attestations: z.array(Attestation) })
  .transform(({ attestations }) => ({ items: attestations, total: null }));

const Release = z.object({
  id: z.number(),
  tag_name: z.string(),
  draft: z.boolean(),
  assets: z.array(z.object({ id: z.number(), name: z.string(), digest: z.string().nullish() })),
});
type Release = z.infer<typeof Release>;

/** What GitHub keeps about artefacts of one repository. @throws {UserError} invalid-input for a token or address that is none */
export async function githubEvidence(
  token: string,
  repository: string,
  environment: Host["env"],
): Promise<HostedEvidence> {
  const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
  const fetch = fetchFor(environment);
  const client = new GitHubClient({ token, hosts: hostsOf({ server, api, graphql }), version, fetch });
  return evidenceOf(targetOf(client, repository));
}

/** The same with a client that is there already. */
export function evidenceOf(target: Target): HostedEvidence {
  return {
    async ids() {
      const found = await target.client.get("GET /repos/{owner}/{repo}", repositoryOf(target), Repository);
      if (found.state === "unknown") return found;
      const { id, owner } = found.value;
      return { state: "known", value: { repositoryId: String(id), ownerId: String(owner.id) } };
    },
    attestations: (digest) => readAttestations(target, digest),
    released: (digest) => readReleased(target, digest),
  };
}

/** GitHub answers 404 where there is none. A bundle that it keeps elsewhere is left out: what lacks shows in the chain. */
async function readAttestations(target: Target, digest: string): Promise<Known<readonly StoredBundle[]>> {
  const found = await target.client.list(
    "GET /repos/{owner}/{repo}/attestations/{subject_digest}",
    { ...repositoryOf(target), subject_digest: `sha256:${digest}` },
    { page: attestationPage, identity: null },
  );
  if (found.state === "unknown") return found.cause === "not-found" ? known([]) : found;
  const bundles = found.value.flatMap(({ bundle }) => bundle ?? []);
  return known(
    bundles.map((bundle, index) => ({
      path: `attestation ${index + 1} of ${nameOf(target)}`,
      bundle: new TextEncoder().encode(JSON.stringify(bundle)),
    })),
  );
}

/** Where to look is only a hint: a file of the release has the digest, else the lines of the newest ones are read through. */
async function readReleased(target: Target, digest: string): Promise<Known<readonly StoredBundle[]>> {
  const releases = await target.client.list("GET /repos/{owner}/{repo}/releases", repositoryOf(target), {
    page: plainPage(Release),
    identity: ({ id }) => id,
  });
  if (releases.state === "unknown") return releases;
  const isOf = ({ assets }: Release): boolean => assets.some((asset) => asset.digest === `sha256:${digest}`);
  const published = releases.value.filter(({ draft }) => !draft);
  const ordered = [...published.filter(isOf), ...published.filter((release) => !isOf(release))];
  for (const release of ordered.slice(0, mostReleases)) {
    const lines = await linesOf(target, release);
    if (lines.state === "unknown") return lines;
    if (lines.value.some(({ bundle }) => speaksOf(bundle, digest))) return lines;
  }
  return known([]);
}

async function linesOf(
  target: Target,
  { tag_name, assets }: Release,
): Promise<Known<readonly StoredBundle[]>> {
  const found: StoredBundle[] = [];
  for (const { id, name } of assets.filter((asset) => asset.name.endsWith(".intoto.jsonl"))) {
    const bytes = await target.client.bytes("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
      ...{ ...repositoryOf(target), asset_id: id },
      headers: { accept: "application/octet-stream" },
    });
    if (bytes.state === "unknown") return bytes;
    const lines = new TextDecoder().decode(bytes.value).split("\n");
    const path = `${name} of release ${JSON.stringify(tag_name.slice(0, 100))}`;
    for (const [index, line] of lines.entries())
      if (line.trim() !== "")
        found.push({ path: `${path}, line ${index + 1}`, bundle: new TextEncoder().encode(line) });
  }
  return known(found);
}

/** The signed statement names it somewhere; whether as its subject is for the verifier to say. */
function speaksOf(bundle: Uint8Array, digest: string): boolean {
  const payload = /"payload"\s*:\s*"([A-Za-z0-9+/=]*)"/.exec(new TextDecoder().decode(bundle))?.[1] ?? "";
  return Buffer.from(payload, "base64").includes(digest);
}

const nameOf = ({ owner, repo }: Target): string => `${owner}/${repo}`;

function known<T>(value: T): Known<T> {
  return { state: "known", value };
}
