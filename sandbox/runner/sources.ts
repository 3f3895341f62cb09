import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { GitError, git, gitText } from "../git.ts";
import type { Sources, SourceTree } from "./api.ts";

export interface BareRepositories {
  /** Folder of the bare repository of `owner/name`; undefined: there is none. */
  folderOf(repository: string): string | undefined;
  isPublic(repository: string): boolean;
}

/** Repositories that lie on this machine, as git has them. */
export function gitSources(repositories: BareRepositories): Sources {
  return {
    at: async (repository, ref) => {
      const folder = repositories.folderOf(repository);
      const sha = folder === undefined ? undefined : await commitOf(folder, ref);
      if (folder === undefined || sha === undefined) return undefined;
      return gitTree({ repository, folder, sha, isPublic: repositories.isPublic(repository) });
    },
  };
}

/** A branch counts before a tag of the same name. */
async function commitOf(folder: string, ref: string): Promise<string | undefined> {
  for (const name of namesOf(ref)) {
    const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
    const sha = await gitText({ folder, words }).catch(absent);
    if (sha !== undefined) return sha.trim();
  }
  return undefined;
}

/** Signs with which git would read more than a name: `main~1`, `main@{1}`. */
const notInRefs = /[~^:?*[\\\s\0]|\.\.|@\{/;

function namesOf(ref: string): readonly string[] {
  if (notInRefs.test(ref)) return [];
  if (ref === "HEAD" || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref) || ref.startsWith("refs/")) return [ref];
  return [`refs/heads/${ref}`, `refs/tags/${ref}`];
}

function absent(error: unknown): undefined {
  if (error instanceof GitError) return undefined;
  throw error;
}

interface Commit {
  readonly repository: string;
  readonly folder: string;
  readonly sha: string;
  readonly isPublic: boolean;
}

function gitTree({ repository, folder, sha, isPublic }: Commit): SourceTree {
  return {
    repository,
    sha,
    isPublic,
    read: (path) => gitText({ folder, words: ["cat-file", "blob", `${sha}:${path}`] }).catch(absent),
    unpack: async (target) => {
      // An index of its own: two commits may be unpacked at the same time.
      const index = join(target, ".unpacking-index");
      const environment = { GIT_DIR: folder, GIT_WORK_TREE: target, GIT_INDEX_FILE: index };
      await git({ folder: target, words: ["read-tree", sha], environment });
      await git({ folder: target, words: ["checkout-index", "--all"], environment });
      await rm(index);
    },
    clone: async (target, { depth, url }) => {
      const from = pathToFileURL(folder).href;
      const everything = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
      const history = depth > 0 ? [`--depth=${depth}`, from, sha] : [from, ...everything, sha];
      await git({ folder: target, words: ["init", "--quiet", "."] });
      await appendFile(join(target, ".git", "config"), originConfig(url, from));
      await git({ folder: target, words: ["fetch", "--quiet", "--no-tags", ...history] });
      await git({ folder: target, words: ["checkout", "--quiet", "--detach", sha] });
    },
  };
}

/** Fetches come from this machine. Nothing is ever pushed: it would pass by the rules of the emulated GitHub. */
const originConfig = (url: string, from: string): string =>
  [
    '[remote "origin"]',
    `url = ${quoted(url)}`,
    'pushurl = "file:///dev/null/no-push-from-the-sandbox"',
    'fetch = "+refs/heads/*:refs/remotes/origin/*"',
    `[url ${quoted(from)}]`,
    `insteadOf = ${quoted(url)}`,
    "[gc]",
    "auto = 0",
    "",
  ].join("\n");

/** A value of git's configuration. */
export function quoted(value: string): string {
  if (/[\n\r\0]/.test(value)) throw new Error("expected one line for git's configuration");
  return `"${value.replace(/[\\"]/g, "\\$&")}"`;
}
