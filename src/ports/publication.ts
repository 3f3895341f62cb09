import type { Known } from "../domain/facts/known.ts";
import type { Relation } from "../domain/instance/channel.ts";
import type { Artifacts } from "./artifacts.ts";
import type { Registry } from "./registry.ts";

/** A file of a release. */
export interface ReleaseAsset {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A release as GitHub has it. */
export interface HostedRelease {
  readonly id: number;
  readonly tag: string;
  readonly isDraft: boolean;
  /** Whether GitHub lets nobody change its tag and files any more. */
  readonly isImmutable: boolean;
  readonly url: string;
  /** `sha256:…` of each file by its name; null: GitHub does not say it. */
  readonly assets: ReadonlyMap<string, string | null>;
}

export interface DraftRequest {
  readonly tag: string;
  readonly commit: string;
  readonly body: string;
  /** Of no version of the product: it is shown as a pre-release, and is never the latest one. */
  readonly isRecord?: boolean;
}

/** What a job has that publishes: it may write a release and packages, and can sign nothing. */
export interface Publication {
  readonly artifacts: Artifacts;
  /** Numeric id of the repository, and the commit of the run. */
  repositoryId(): Promise<Known<number>>;
  readonly commit: string | null;
  tags(): Promise<Known<readonly { readonly name: string; readonly commit: string }[]>>;
  /** How a commit stands to an earlier one, and what lies between them; null: all that leads to it. */
  commitsSince(
    earlier: string | null,
    commit: string,
  ): Promise<
    Known<{
      readonly relation: Relation;
      readonly commits: readonly { readonly sha: string; readonly message: string }[];
    }>
  >;
  releases(): Promise<Known<readonly HostedRelease[]>>;
  /** A file of any published release by its sha256; null: there is none. */
  file(sha256: string): Promise<Known<Uint8Array | null>>;
  draft(request: DraftRequest): Promise<Known<HostedRelease>>;
  attach(release: number, asset: ReleaseAsset): Promise<Known<null>>;
  publish(release: number): Promise<Known<HostedRelease>>;
  look(release: number): Promise<Known<HostedRelease>>;
  /** One repository of a registry, to push to. @throws {UserError} invalid-input */
  registry(image: string): Promise<Registry>;
}
