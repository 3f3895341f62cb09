/**
 * Publishes a release that other jobs prepared and attested. First it makes everything again from its own checkout: what they
 * handed over must be these bytes. Then a draft, its files, and, when GitHub has every byte, the release itself. Nothing but
 * Node and npm is needed, so nothing is installed beside a token that writes.
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { checksumsFile, makeRelease, notesFile, provenanceFile, requireSame } from "./release-files.ts";
import {
  type Call,
  callerOf,
  json,
  type Repository,
  repositoryOfJob,
  requireFree,
  variable,
} from "./release-github.ts";
import { requireProvenance } from "./release-provenance.ts";

interface Publication extends Repository {
  readonly commit: string;
  readonly version: string;
  /** Files to attach; `notes.md` is the text. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly immutable?: boolean;
  readonly upload_url: string;
}

/** Draft, attach, publish. @throws {Error} where anything is otherwise than it should be; nothing is published then */
export async function publishRelease(publication: Publication): Promise<void> {
  const { version, commit, say } = publication;
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`expected a version such as 1.2.3, got ${version}`);
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`expected a full commit, got ${commit}`);
  const call = callerOf(publication);
  const tag = `v${version}`;
  await requireFree(call, tag);
  await removeDrafts(call, tag);
  const draft = await makeDraft(call, publication, tag);
  say(`draft of ${tag} at ${commit}`);
  for (const name of readdirSync(publication.folder).filter((file) => file !== notesFile)) {
    await attach(call, draft, { name, bytes: readFileSync(join(publication.folder, name)) });
    say(`attached ${name}`);
  }
  await json(await call("PATCH", `/releases/${draft.id}`, { draft: false }), 200);
  await requirePublished(call, tag, commit);
  say(`published ${tag}; tag and files cannot be changed any more`);
}

/** What an attempt before this one left behind. */
async function removeDrafts(call: Call, tag: string): Promise<void> {
  const newest = await json<Release[]>(await call("GET", "/releases?per_page=100"), 200);
  for (const { id } of newest.filter((release) => release.draft && release.tag_name === tag))
    await json(await call("DELETE", `/releases/${id}`), 204);
}

async function makeDraft(call: Call, { commit, folder }: Publication, tag: string): Promise<Release> {
  const body = readFileSync(join(folder, notesFile), "utf8");
  const request = { tag_name: tag, target_commitish: commit, name: tag, body, draft: true };
  return json<Release>(await call("POST", "/releases", request), 201);
}

async function attach(
  call: Call,
  { upload_url }: Release,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  const address = `${upload_url.replace(/\{.*$/, "")}?name=${encodeURIComponent(name)}`;
  const { digest } = await json<{ digest?: string | null }>(await call("POST", address, bytes), 201);
  const expected = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (digest !== expected) throw new Error(`${name}: expected GitHub to have ${expected}, found ${digest}`);
}

async function requirePublished(call: Call, tag: string, commit: string): Promise<void> {
  const release = await json<Release>(await call("GET", `/releases/tags/${tag}`), 200);
  const { object } = await json<{ object: { sha: string } }>(await call("GET", `/git/ref/tags/${tag}`), 200);
  if (object.sha !== commit) throw new Error(`expected ${tag} at ${commit}, found it at ${object.sha}`);
  if (release.immutable !== true)
    throw new Error(
      `expected ${tag} to be immutable; enable immutable releases in the settings (docs/how-to/release.md)`,
    );
}

/** Holds what was handed over against this commit. @throws {Error} where anything differs; nothing is published then */
function requireOwn(folder: string, commit: string): string {
  const made = mkdtempSync(join(tmpdir(), "assaygate-release-"));
  const version = makeRelease(made);
  requireSame(folder, made);
  const checksums = readFileSync(join(made, checksumsFile), "utf8");
  requireProvenance(readFileSync(join(folder, provenanceFile), "utf8"), { checksums, commit });
  return version;
}

if (import.meta.main) {
  const [folder, commit] = [variable("RELEASE_FOLDER"), variable("GITHUB_SHA")];
  const version = requireOwn(folder, commit);
  const say = (line: string): boolean => process.stdout.write(`${line}\n`);
  await publishRelease({ ...repositoryOfJob(), commit, version, folder, say });
}
