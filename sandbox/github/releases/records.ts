import type { RepositoryRecord } from "../records.ts";
import { table } from "../tables.ts";

/** A file of a release. */
export interface AssetRecord {
  readonly id: number;
  name: string;
  label: string | null;
  readonly type: string;
  readonly size: number;
  /** `sha256:` and hex. */
  readonly digest: string;
  /** In base64. */
  readonly content: string;
  readonly uploader: string;
  readonly createdAt: string;
}

/** A release; one that was published while releases were immutable never changes again (github-facts 6.13). */
export interface ReleaseRecord {
  readonly id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  isDraft: boolean;
  isPrerelease: boolean;
  isImmutable: boolean;
  readonly author: string;
  readonly createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  readonly assets: AssetRecord[];
}

/** Releases of a repository, in the order in which they were made. */
export const releases = table<ReleaseRecord>("releases");

interface Immutability {
  enabled: boolean;
  readonly enforcedByOwner: boolean;
}

const immutability = table<Immutability>("immutable-releases");

/** Whether releases that are published from now on are immutable. */
export function immutabilityOf(repository: RepositoryRecord): Immutability {
  const rows = immutability.of(repository);
  const [row = { enabled: false, enforcedByOwner: false }] = rows;
  if (rows.length === 0) rows.push(row);
  return row;
}

/** Bytes of an asset, in base64. */
export function assetContent(repository: RepositoryRecord, id: number): string | undefined {
  const assets = releases.of(repository).flatMap((release) => release.assets);
  return assets.find((asset) => asset.id === id)?.content;
}
