import * as z from "zod";
import type { GitHubRun } from "../../domain/change/reference.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { HostedRelease, Publication } from "../../ports/publication.ts";
import type { Host } from "../host.ts";
import { artifactsOf } from "./artifacts.ts";
import { plainPage } from "./pages.ts";
import { readReleaseFile } from "./release-file.ts";
import { readRepository } from "./repository.ts";
import { repositoryOf, type Target } from "./target.ts";

const Release = z
  .object({
    id: z.number(),
    tag_name: z.string(),
    draft: z.boolean(),
    immutable: z.boolean().optional(),
    html_url: z.string(),
    assets: z.array(z.object({ name: z.string(), digest: z.string().nullish() })),
  })
  .transform(
    ({ id, tag_name, draft, immutable = false, html_url, assets }): HostedRelease => ({
      ...{ id, tag: tag_name, isDraft: draft, isImmutable: immutable, url: html_url },
      assets: new Map(assets.map(({ name, digest = null }) => [name, digest])),
    }),
  );

const Tag = z
  .object({ name: z.string(), commit: z.object({ sha: z.string() }) })
  .transform(({ name, commit }) => ({ name, commit: commit.sha }));

const Commit = z
  .object({ sha: z.string(), commit: z.object({ message: z.string() }) })
  .transform(({ sha, commit }) => ({ sha, message: commit.message }));

const Comparison = z.object({ status: z.enum(["identical", "behind", "ahead", "diverged"]) });
const ComparisonPage = z
  .object({ total_commits: z.number(), commits: z.array(Commit) })
  .transform(({ total_commits, commits }) => ({ items: commits, total: total_commits }));
const relations = { identical: "same", behind: "behind", ahead: "ahead", diverged: "diverged" } as const;

interface Surroundings {
  readonly run: GitHubRun;
  readonly env: Host["env"];
  /** Where files of releases are sent. */
  readonly uploads: string;
}

/** Makes releases of a repository. */
export function publicationOf(
  target: Target,
  { run, env, uploads }: Surroundings,
): Omit<Publication, "registry"> {
  const { client } = target;
  const here = repositoryOf(target);
  return {
    artifacts: artifactsOf(target, run, env),
    commit: run.change?.headCommit ?? null,
    repositoryId: async () => idOf(await readRepository(target)),
    tags: () =>
      client.list("GET /repos/{owner}/{repo}/tags", here, {
        page: plainPage(Tag),
        identity: ({ name }) => name,
      }),
    commitsSince: (earlier, commit) => readCommits(target, { earlier, commit }),
    releases: () =>
      client.list(
        "GET /repos/{owner}/{repo}/releases",
        here,
        { page: plainPage(Release), identity: ({ id }) => id },
        { isFresh: true },
      ),
    file: (sha256) => readReleaseFile(target, sha256),
    draft: ({ tag, commit, body, isRecord = false }) =>
      client.write(
        "POST /repos/{owner}/{repo}/releases",
        {
          ...{ ...here, tag_name: tag, target_commitish: commit, name: tag, body, draft: true },
          ...(isRecord && { prerelease: true, make_latest: "false" }),
        },
        Release,
      ),
    attach: (release_id, { name, bytes }) =>
      client.write(
        "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name}",
        {
          ...{ ...here, release_id, name, data: bytes, baseUrl: uploads },
          headers: { "content-type": "application/octet-stream" },
        },
        z.unknown().transform(() => null),
      ),
    publish: (release_id) =>
      client.write(
        "PATCH /repos/{owner}/{repo}/releases/{release_id}",
        { ...here, release_id, draft: false },
        Release,
      ),
    look: (release_id) =>
      client.get("GET /repos/{owner}/{repo}/releases/{release_id}", { ...here, release_id }, Release, {
        isFresh: true,
      }),
  };
}

function idOf(found: Awaited<ReturnType<typeof readRepository>>): Known<number> {
  return found.state === "unknown" ? found : { state: "known", value: found.value.id };
}

interface Range {
  readonly earlier: string | null;
  readonly commit: string;
}

type Commits = Awaited<ReturnType<Publication["commitsSince"]>>;

/** All of them, newest first: one that breaks something may be the oldest (G10). */
async function readCommits(target: Target, { earlier, commit }: Range): Promise<Commits> {
  if (earlier === null) return { state: "known", value: { relation: "ahead", commits: [] } };
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const where = { ...repositoryOf(target), basehead: `${earlier}...${commit}` };
  const found = await target.client.get(route, { ...where, per_page: 1 }, Comparison, { isFresh: true });
  if (found.state === "unknown") return found;
  const relation = relations[found.value.status];
  if (relation !== "ahead") return { state: "known", value: { relation, commits: [] } };
  const shape = { page: ComparisonPage, identity: ({ sha }: { readonly sha: string }) => sha };
  const commits = await target.client.list(route, where, shape, { isFresh: true });
  if (commits.state === "unknown") return commits;
  return { state: "known", value: { relation, commits: commits.value.toReversed() } };
}
