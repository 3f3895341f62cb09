import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { addAsset, addRelease, changeRelease } from "./change.ts";
import { immutabilityOf } from "./records.ts";

interface ReleaseSeed {
  readonly tag: string;
  readonly target?: string;
  readonly name?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly author?: string;
  /** Name to text. */
  readonly assets?: Readonly<Record<string, string>>;
}

const text = { type: "string" };
const flag = { type: "boolean" };

/** `immutable_releases` below a repository. */
export const immutableReleasesSection: Section<RepositoryRecord> = {
  schema: flag,
  plant(_github, repository, enabled: boolean) {
    immutabilityOf(repository).enabled = enabled;
  },
};

/** `releases` below a repository, in the order of time. */
export const releasesSection: Section<RepositoryRecord> = {
  schema: {
    type: "array",
    items: {
      type: "object",
      required: ["tag"],
      additionalProperties: false,
      properties: {
        tag: text,
        target: text,
        name: text,
        body: text,
        draft: flag,
        prerelease: flag,
        author: text,
        assets: { type: "object", additionalProperties: text },
      },
    },
  },
  async plant(github, repository, seeds: readonly ReleaseSeed[]) {
    for (const { tag, target, author = repository.owner, assets = {}, draft = false, ...seed } of seeds) {
      const request = { ...seed, tag_name: tag, target_commitish: target, draft: true };
      const release = await addRelease(github, repository, { request, author });
      for (const [name, content] of Object.entries(assets)) {
        addAsset(github, { release, name, bytes: Buffer.from(content), uploader: author });
      }
      if (!draft) await changeRelease(github, repository, { release, change: { draft: false } });
    }
  },
};
