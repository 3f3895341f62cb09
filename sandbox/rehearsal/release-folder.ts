import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { unzipSync } from "fflate";
import { people } from "./organization.ts";
import { signersFor } from "./signing.ts";
import type { Stage } from "./stage.ts";

/** The folder of a release on this machine, as somebody would download it. */
export interface ReleaseFolder {
  readonly path: string;
  readonly digest: string;
  /** Options with what a verifier knows of the repository, from GitHub and not from the evidence. */
  readonly asked: readonly string[];
  /** Spoils a bundle in a copy of it. */
  flipOneByte(folder: string): void;
}

interface Artifact {
  readonly id: number;
  readonly name: string;
}

/** Downloads the newest release folder of a repository; undefined: there is none. */
export async function signedFolder(
  stage: Stage,
  repository: string,
  output: string,
): Promise<ReleaseFolder | undefined> {
  const listed = await stage.ask(people.admin, "GET", `/repos/${repository}/actions/artifacts?per_page=100`);
  const { artifacts } = listed.body as { readonly artifacts: readonly Artifact[] };
  const newest = artifacts
    .filter(({ name }) => /^assaygate-release-\d+$/.test(name))
    .toSorted((one, other) => other.id - one.id)[0];
  if (newest === undefined) return undefined;
  const zip = await stage.ask(people.admin, "GET", `/repos/${repository}/actions/artifacts/${newest.id}/zip`);
  const path = resolve(output, "evidence", "release");
  for (const [name, bytes] of Object.entries(unzipSync(zip.bytes))) write(path, name, bytes);
  const { artefact } = JSON.parse(readFileSync(join(path, "index.json"), "utf8")) as {
    readonly artefact: { readonly digest: string };
  };
  return { path, digest: artefact.digest, asked: await askedOf(stage, repository), flipOneByte };
}

/** Root, signers and policy of a verifier: from the instance, as its owners hand them out. */
export async function writeTrust(
  stage: Stage,
  { path }: Pick<ReleaseFolder, "path">,
  instance: string,
): Promise<readonly string[]> {
  const folder = join(dirname(path), "trust");
  const branch = await stage.ask(people.admin, "GET", `/repos/${instance}/branches/stable`);
  const { commit } = branch.body as { readonly commit: { readonly sha: string } };
  const issuer = stage.platform.github.api("/_oidc");
  write(folder, "trusted-root.jsonl", Buffer.from(`${JSON.stringify(stage.sigstore?.trustedRoot)}\n`));
  write(folder, "signers.yml", Buffer.from(signersFor({ instance, issuer, commit: commit.sha })));
  write(folder, "policy.yml", await fileOf(stage, instance, "policy/platform.yml"));
  return [
    ...["--trusted-root", join(folder, "trusted-root.jsonl")],
    ...["--signers", join(folder, "signers.yml")],
    ...["--policy", join(folder, "policy.yml")],
  ];
}

async function fileOf(stage: Stage, repository: string, path: string): Promise<Buffer> {
  const found = await stage.ask(people.admin, "GET", `/repos/${repository}/contents/${path}?ref=stable`);
  return Buffer.from((found.body as { readonly content: string }).content, "base64");
}

async function askedOf(stage: Stage, repository: string): Promise<readonly string[]> {
  const { body } = await stage.ask(people.admin, "GET", `/repos/${repository}`);
  const { id, owner } = body as { readonly id: number; readonly owner: { readonly id: number } };
  return ["--repository", String(id), "--owner", String(owner.id)];
}

/** In the middle of the signed bytes of the first statement. */
function flipOneByte(folder: string): void {
  const [first] = globSync("bundles/*.sigstore.json", { cwd: folder }).sort();
  const path = join(folder, first ?? "");
  const bundle = JSON.parse(readFileSync(path, "utf8")) as { dsseEnvelope: { payload: string } };
  const payload = Buffer.from(bundle.dsseEnvelope.payload, "base64");
  const middle = Math.floor(payload.length / 2);
  payload[middle] = (payload[middle] ?? 0) ^ 1;
  bundle.dsseEnvelope.payload = payload.toString("base64");
  writeFileSync(path, JSON.stringify(bundle));
}

function write(folder: string, name: string, bytes: Uint8Array): void {
  const path = resolve(folder, name);
  if (!path.startsWith(`${folder}${sep}`)) throw new Error(`expected a path below ${folder}, found ${name}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
