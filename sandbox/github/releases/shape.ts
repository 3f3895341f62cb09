import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { nodeId } from "../shapes/node-id.ts";
import type { Schema } from "../shapes/schema.ts";
import { accountShape } from "../shapes/user.ts";
import type { AssetRecord, ReleaseRecord } from "./records.ts";

/** A release with its files. */
export function releaseShape(
  github: GitHub,
  repository: RepositoryRecord,
  release: ReleaseRecord,
): Schema<"release"> {
  const { id, tag } = release;
  const { fullName } = repository;
  const url = github.api(`/repos/${fullName}/releases/${id}`);
  return {
    id,
    node_id: nodeId("RE", id),
    url,
    html_url: github.html(`/${fullName}/releases/tag/${encodeURIComponent(tag)}`),
    assets_url: `${url}/assets`,
    // Github.com has another host for this; here it is the same.
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: github.api(`/repos/${fullName}/tarball/${encodeURIComponent(tag)}`),
    zipball_url: github.api(`/repos/${fullName}/zipball/${encodeURIComponent(tag)}`),
    tag_name: tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    immutable: release.isImmutable,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    author: accountShape(github, release.author),
    assets: release.assets.map((asset) => assetShape(github, repository, { release, asset })),
  };
}

/** A file of a release. */
export function assetShape(
  github: GitHub,
  { fullName }: RepositoryRecord,
  { release, asset }: { readonly release: ReleaseRecord; readonly asset: AssetRecord },
): Schema<"release-asset"> {
  const { id, name, label, type, size, digest, uploader, createdAt } = asset;
  const tag = encodeURIComponent(release.tag);
  return {
    id,
    node_id: nodeId("RA", id),
    url: github.api(`/repos/${fullName}/releases/assets/${id}`),
    browser_download_url: github.html(`/${fullName}/releases/download/${tag}/${encodeURIComponent(name)}`),
    name,
    label,
    state: "uploaded",
    content_type: type,
    size,
    digest,
    download_count: 0,
    created_at: createdAt,
    updated_at: createdAt,
    uploader: accountShape(github, uploader),
  };
}
