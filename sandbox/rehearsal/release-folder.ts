import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { unzipSync } from "fflate";
import { people } from "./organization.ts";
import type { Stage } from "./stage.ts";

/** The folder of a release on this machine, as somebody would download it. */
export interface ReleaseFolder {
  readonly path: string;
  readonly digest: string;
  /** Options with what a verifier knows of the repository, from GitHub and not from the evidence. */
  readonly asked: readonly string[];
}

interface Artifact {
  readonly id: number;
  readonly name: string;
}

/** Downloads the newest release folder of a repository into a folder; undefined: there is none. */
export async function signedFolder(
  stage: Stage,
  repository: string,
  folder: string,
): Promise<ReleaseFolder | undefined> {
  const listed = await stage.ask(people.admin, "GET", `/repos/${repository}/actions/artifacts?per_page=100`);
  const { artifacts } = listed.body as { readonly artifacts: readonly Artifact[] };
  const newest = artifacts
    .filter(({ name }) => /^assaygate-release-\d+$/.test(name))
    .toSorted((one, other) => other.id - one.id)[0];
  if (newest === undefined) return undefined;
  const zip = await stage.ask(people.admin, "GET", `/repos/${repository}/actions/artifacts/${newest.id}/zip`);
  const path = resolve(folder, "release");
  for (const [name, bytes] of Object.entries(unzipSync(zip.bytes))) write(path, name, bytes);
  const { artefact } = JSON.parse(readFileSync(join(path, "index.json"), "utf8")) as {
    readonly artefact: { readonly digest: string };
  };
  return { path, digest: artefact.digest, asked: await askedOf(stage, repository) };
}

/** Root, signers and policy of a verifier: from the instance, as its owners hand them out. */
export async function writeTrust(
  stage: Stage,
  { path }: Pick<ReleaseFolder, "path">,
  instance: string,
): Promise<readonly string[]> {
  const folder = join(dirname(path), "trust");
  const root = Buffer.from(`${JSON.stringify(stage.sigstore?.trustedRoot)}\n`);
  write(folder, "trusted-root.jsonl", root);
  // As it is at the head: a commit cannot vouch for itself.
  write(folder, "signers.yml", await fileOf(stage, instance, { path: "signers.yml", ref: "main" }));
  write(folder, "policy.yml", await fileOf(stage, instance, { path: "policy/platform.yml", ref: "stable" }));
  return [
    ...["--trusted-root", join(folder, "trusted-root.jsonl")],
    ...["--signers", join(folder, "signers.yml")],
    ...["--policy", join(folder, "policy.yml")],
  ];
}

async function fileOf(
  stage: Stage,
  repository: string,
  { path, ref }: { readonly path: string; readonly ref: string },
): Promise<Buffer> {
  const found = await stage.ask(people.admin, "GET", `/repos/${repository}/contents/${path}?ref=${ref}`);
  return Buffer.from((found.body as { readonly content: string }).content, "base64");
}

async function askedOf(stage: Stage, repository: string): Promise<readonly string[]> {
  const { body } = await stage.ask(people.admin, "GET", `/repos/${repository}`);
  const { id, owner } = body as { readonly id: number; readonly owner: { readonly id: number } };
  return ["--repository", String(id), "--owner", String(owner.id)];
}

/** Copies a folder of evidence, with another byte in the middle of what the first statement says. */
export function copyWithFlippedByte(folder: string, copy: string): void {
  cpSync(folder, copy, { recursive: true });
  const [first] = globSync("bundles/*.sigstore.json", { cwd: copy }).sort();
  const path = join(copy, first ?? "");
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
