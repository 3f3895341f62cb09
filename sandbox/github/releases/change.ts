import { createHash } from "node:crypto";
import { addReleaseAttestation } from "../attestations/release.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { table } from "../tables.ts";
import { type AssetRecord, immutabilityOf, type ReleaseRecord, releases } from "./records.ts";

/** Tags of immutable releases; none of them is ever used again (github-facts 6.13). */
const burnedTags = table<string>("burned-tags");

const field = (name: string, code: "already_exists" | "invalid" | "custom", message?: string) =>
  unprocessable("Validation Failed", [
    { resource: "Release", field: name, code, ...(message === undefined ? {} : { message }) },
  ]);

/** @throws {Refusal} 404 */
export function releaseOf(repository: RepositoryRecord, id: number): ReleaseRecord {
  const found = releases.of(repository).find((release) => release.id === id);
  if (found === undefined) throw notFound();
  return found;
}

/** The tag of an immutable release neither moves nor goes, and its name never comes back. @throws {Refusal} 422 */
export function requireUnlocked(
  repository: RepositoryRecord,
  { ref, before }: { readonly ref: string; readonly before: string | undefined },
): void {
  const isOf = (tag: string): boolean => ref === `refs/tags/${tag}`;
  const isHeld = releases.of(repository).some((release) => release.isImmutable && isOf(release.tag));
  const isBurned = before === undefined && burnedTags.of(repository).some(isOf);
  if (isHeld || isBurned) throw unprocessable(`Cannot change ${ref}: it belongs to an immutable release`);
}

interface NewRelease {
  readonly tag_name: string;
  readonly target_commitish?: string | undefined;
  readonly name?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly draft?: boolean | undefined;
  readonly prerelease?: boolean | undefined;
}

/** Makes a release; a draft makes no tag. @throws {Refusal} 422 */
export async function addRelease(
  github: GitHub,
  repository: RepositoryRecord,
  { request, author }: { readonly request: NewRelease; readonly author: string },
): Promise<ReleaseRecord> {
  const { tag_name: tag, target_commitish: target = repository.defaultBranch, draft = false } = request;
  requireFree(repository, tag);
  const at = github.clock.stamp();
  const release: ReleaseRecord = {
    ...{ id: github.nextId(), tag, target, name: request.name ?? null, body: request.body ?? null },
    ...{ isDraft: true, isPrerelease: request.prerelease ?? false, isImmutable: false },
    ...{ author, createdAt: at, updatedAt: at, publishedAt: null, assets: [] },
  };
  if (!draft) await publish(github, repository, release);
  releases.of(repository).push(release);
  return release;
}

/** @throws {Refusal} 422 */
function requireFree(repository: RepositoryRecord, tag: string, own?: ReleaseRecord): void {
  const isTaken = releases.of(repository).some((one) => one !== own && !one.isDraft && one.tag === tag);
  if (isTaken) throw field("tag_name", "already_exists");
  if (burnedTags.of(repository).includes(tag)) {
    throw field("tag_name", "custom", "tag_name was used by an immutable release");
  }
}

/** Makes the tag if it is not there; from now on an immutable release cannot change. @throws {Refusal} 422 */
export async function publish(
  github: GitHub,
  repository: RepositoryRecord,
  release: ReleaseRecord,
): Promise<void> {
  requireFree(repository, release.tag, release);
  const git = await github.git(repository);
  const ref = `refs/tags/${release.tag}`;
  if (!git.refs.has(ref)) {
    const sha = await git.commit(release.target);
    if (sha === undefined) throw field("target_commitish", "invalid");
    await git.setRef(ref, sha);
  }
  release.isDraft = false;
  release.publishedAt = github.clock.stamp();
  release.isImmutable = immutabilityOf(repository).enabled;
  const commit = await git.commit(ref);
  if (release.isImmutable && commit !== undefined)
    addReleaseAttestation(github, repository, { release, commit });
}

/** Notes and flags may always change; the rest of an immutable release may not. @throws {Refusal} 422 */
export async function changeRelease(
  github: GitHub,
  repository: RepositoryRecord,
  { release, change }: { readonly release: ReleaseRecord; readonly change: Partial<NewRelease> },
): Promise<void> {
  const { tag_name: tag = release.tag, target_commitish: target = release.target } = change;
  if (release.isImmutable && (tag !== release.tag || target !== release.target || change.draft === true)) {
    throw field("tag_name", "custom", "Cannot change the tag of an immutable release");
  }
  requireFree(repository, tag, release);
  Object.assign(release, { tag, target, updatedAt: github.clock.stamp() });
  release.name = change.name ?? release.name;
  release.body = change.body ?? release.body;
  release.isPrerelease = change.prerelease ?? release.isPrerelease;
  if (release.isDraft && change.draft === false) await publish(github, repository, release);
}

/** Takes a release away; the tag of an immutable one stays burned. */
export function removeRelease(repository: RepositoryRecord, release: ReleaseRecord): void {
  const all = releases.of(repository);
  all.splice(all.indexOf(release), 1);
  if (release.isImmutable) burnedTags.of(repository).push(release.tag);
}

interface Upload {
  readonly release: ReleaseRecord;
  readonly name: string;
  readonly label?: string | undefined;
  readonly bytes: Buffer;
  readonly uploader: string;
}

/** Adds a file. @throws {Refusal} 422 */
export function addAsset(github: GitHub, { release, name, label, bytes, uploader }: Upload): AssetRecord {
  requireMutable(release);
  if (release.assets.some((asset) => asset.name === name)) {
    throw unprocessable("Validation Failed", [
      { resource: "ReleaseAsset", field: "name", code: "already_exists" },
    ]);
  }
  const asset: AssetRecord = {
    ...{
      id: github.nextId(),
      name,
      label: label ?? null,
      type: "application/octet-stream",
      size: bytes.length,
    },
    digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    ...{ content: bytes.toString("base64"), uploader, createdAt: github.clock.stamp() },
  };
  release.assets.push(asset);
  return asset;
}

/** @throws {Refusal} 422 */
export function requireMutable({ isImmutable }: ReleaseRecord): void {
  if (isImmutable) throw unprocessable("Cannot change the assets of an immutable release");
}
