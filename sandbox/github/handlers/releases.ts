import { blobAddress } from "../blobs.ts";
import { holds } from "../callers.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { notFound } from "../refusal.ts";
import {
  addAsset,
  addRelease,
  changeRelease,
  releaseOf,
  removeRelease,
  requireMutable,
} from "../releases/change.ts";
import {
  type AssetRecord,
  immutabilityOf,
  type ReleaseRecord,
  releases as table,
} from "../releases/records.ts";
import { assetShape, releaseShape } from "../releases/shape.ts";

interface FoundAsset {
  readonly release: ReleaseRecord;
  readonly asset: AssetRecord;
}

/** @throws {Refusal} 404 */
function assetOf(repository: RepositoryRecord, id: number): FoundAsset {
  for (const release of table.of(repository)) {
    const asset = release.assets.find((candidate) => candidate.id === id);
    if (asset !== undefined) return { release, asset };
  }
  throw notFound();
}

/** Releases, their files, and whether they are immutable. */
export const releases = {
  // Drafts are for those who may write.
  "repos/list-releases": ({ github, repository, caller }) => {
    const mayWrite = holds(
      caller,
      { scope: "contents", level: "write" },
      { repository, state: github.state },
    );
    const found = table.of(repository).filter(({ isDraft }) => mayWrite || !isDraft);
    return {
      status: 200,
      body: found.toReversed().map((release) => releaseShape(github, repository, release)),
    };
  },

  "repos/create-release": async ({ github, repository, body, caller }) => {
    const release = await addRelease(github, repository, { request: body, author: caller.login });
    return { status: 201, body: releaseShape(github, repository, release) };
  },

  "repos/get-release": ({ github, repository, path }) => ({
    status: 200,
    body: releaseShape(github, repository, releaseOf(repository, path.release_id)),
  }),

  "repos/get-latest-release": ({ github, repository }) => {
    const latest = table.of(repository).findLast(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
    if (latest === undefined) throw notFound();
    return { status: 200, body: releaseShape(github, repository, latest) };
  },

  "repos/get-release-by-tag": ({ github, repository, path }) => {
    const found = table.of(repository).find(({ isDraft, tag }) => !isDraft && tag === path.tag);
    if (found === undefined) throw notFound();
    return { status: 200, body: releaseShape(github, repository, found) };
  },

  "repos/update-release": async ({ github, repository, path, body = {} }) => {
    const release = releaseOf(repository, path.release_id);
    await changeRelease(github, repository, { release, change: body });
    return { status: 200, body: releaseShape(github, repository, release) };
  },

  "repos/delete-release": ({ repository, path }) => {
    removeRelease(repository, releaseOf(repository, path.release_id));
    return { status: 204 };
  },

  "repos/list-release-assets": ({ github, repository, path }) => {
    const release = releaseOf(repository, path.release_id);
    return {
      status: 200,
      body: release.assets.map((asset) => assetShape(github, repository, { release, asset })),
    };
  },

  "repos/get-release-asset": ({ github, repository, path, accept }) => {
    const found = assetOf(repository, path.asset_id);
    if (accept.includes("application/octet-stream")) {
      return {
        status: 302,
        location: blobAddress(github, repository, { kind: "assets", blob: found.asset.id }),
      };
    }
    return { status: 200, body: assetShape(github, repository, found) };
  },

  "repos/upload-release-asset": ({ github, repository, path, query, bytes, caller }) => {
    const release = releaseOf(repository, path.release_id);
    const { name, label } = query;
    const asset = addAsset(github, { release, name, label, bytes, uploader: caller.login });
    return { status: 201, body: assetShape(github, repository, { release, asset }) };
  },

  "repos/delete-release-asset": ({ repository, path }) => {
    const { release, asset } = assetOf(repository, path.asset_id);
    requireMutable(release);
    release.assets.splice(release.assets.indexOf(asset), 1);
    return { status: 204 };
  },

  // 404 where they are not immutable.
  "repos/check-immutable-releases": ({ repository }) => {
    const { enabled, enforcedByOwner } = immutabilityOf(repository);
    if (!enabled) throw notFound();
    return { status: 200, body: { enabled, enforced_by_owner: enforcedByOwner } };
  },

  "repos/enable-immutable-releases": ({ repository }) => {
    immutabilityOf(repository).enabled = true;
    return { status: 204 };
  },

  "repos/disable-immutable-releases": ({ repository }) => {
    immutabilityOf(repository).enabled = false;
    return { status: 204 };
  },
} satisfies Handlers;
