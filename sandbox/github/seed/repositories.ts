import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { PlannedBranch } from "../git/history.ts";
import type { Plan } from "../git/store.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { plannedCommits, verificationsOf } from "./commits.ts";
import { newRuleset, roleNamed } from "./organizations.ts";
import { plantPull } from "./pulls.ts";
import { repositorySections } from "./sections.ts";
import type { BranchSeed, CommitSeed, Files, RepositorySeed } from "./seed.ts";

interface Planting {
  /** `owner/name`. */
  readonly name: string;
  readonly seed: RepositorySeed;
  /** Folder that paths in the seed are relative to. */
  readonly folder: string;
}

/** Adds a repository with its history and its rules. */
export async function plantRepository(
  github: GitHub,
  { name, seed, folder }: Planting,
): Promise<RepositoryRecord> {
  const repository = newRepository(github, name, seed);
  github.state.repositories.set(name.toLowerCase(), repository);
  github.gitStore.plan(repository, planOf(github, repository, { seed, folder }));
  return repository;
}

/** Adds its pull requests and all that is about them, when every repository is there: a head may lie in a fork. */
export async function plantActivity(
  github: GitHub,
  { name, seed }: Pick<Planting, "name" | "seed">,
): Promise<void> {
  const repository = github.repository(name);
  for (const pull of seed.pulls ?? []) await plantPull(github, repository, pull);
  for (const [key, section] of Object.entries(repositorySections)) {
    if (seed[key] !== undefined) await section.plant(github, repository, seed[key] as never);
  }
}

function newRepository(github: GitHub, fullName: string, seed: RepositorySeed): RepositoryRecord {
  const [owner = "", name = ""] = fullName.split("/");
  if (!github.state.users.has(owner.toLowerCase()))
    throw new Error(`expected ${owner} among users or organizations`);
  const at = github.clock.stamp();
  const { visibility = "private", default_branch: defaultBranch = "main", description = null } = seed;
  const {
    archived: isArchived = false,
    language = null,
    fork_of: forkOf = null,
    id = github.nextId(),
  } = seed;
  const { collaborators = {}, properties = {}, rulesets = [], protection = {} } = seed;
  const roles = Object.entries(collaborators).map(
    ([login, role]) => [login.toLowerCase(), roleNamed(role)] as const,
  );
  return {
    ...{ id, owner, name, fullName, createdAt: at, pushedAt: at },
    ...{ visibility, defaultBranch, description, isArchived, language, forkOf },
    ...{ allowsForking: true, deletesMergedBranches: false, topics: [] },
    mergeMethods: new Set(["merge", "squash", "rebase"]),
    size: isEmpty(seed) ? 0 : 1,
    collaborators: new Map(roles),
    properties: new Map(Object.entries(properties)),
    refs: undefined,
    // Forks have their commits in common, and what is known of them.
    verifications: github.state.repositories.get(forkOf?.toLowerCase() ?? "")?.verifications ?? new Map(),
    rulesets: rulesets.map((body) => newRuleset(github, body, owner)),
    protection: new Map(Object.entries(protection)),
    pulls: [],
    lastNumber: 0,
    tables: new Map(),
  };
}

function isEmpty({ source, files, commits, fork_of: parent }: RepositorySeed): boolean {
  return source === undefined && files === undefined && commits === undefined && parent === undefined;
}

interface Branch extends BranchSeed {
  readonly name: string;
}

function planOf(
  github: GitHub,
  repository: RepositoryRecord,
  { seed, folder }: Pick<Planting, "seed" | "folder">,
): Plan {
  const main: Branch = {
    name: repository.defaultBranch,
    commits: [...firstCommit(seed, folder), ...(seed.commits ?? [])],
  };
  const others = Object.entries(seed.branches ?? {}).map(([name, branch]) => ({ name, ...branch }));
  const branches = [main, ...others].filter(
    ({ commits = [], from }) => commits.length > 0 || from !== undefined,
  );
  const planned = branches.map((branch) => plannedBranch(github, repository, branch));
  const seeds = branches.flatMap(({ commits = [] }) => commits);
  const dates = planned.flatMap(({ commits }) => commits.map(({ date }) => date));
  return {
    branches: planned,
    verifications: (shas) => verificationsOf(seeds, { shas, dates }),
    tags: seed.tags ?? {},
  };
}

function plannedBranch(github: GitHub, repository: RepositoryRecord, branch: Branch): PlannedBranch {
  const { name, from, commits = [] } = branch;
  const isMain = name === repository.defaultBranch;
  // A fork's own default branch goes on from the one it was copied from: git's way to say so.
  const continued = repository.forkOf === null ? undefined : `${name}^0`;
  const start = from ?? (isMain ? continued : repository.defaultBranch);
  return {
    ref: `refs/heads/${name}`,
    from: start === undefined ? undefined : `refs/heads/${start}`,
    commits: plannedCommits(github, commits, repository.owner),
  };
}

function firstCommit({ source, files }: RepositorySeed, folder: string): CommitSeed[] {
  if (source === undefined && files === undefined) return [];
  const found = source === undefined ? {} : filesBelow(resolve(folder, source));
  return [{ message: "chore: first commit", files: { ...found, ...files } }];
}

const left = new Set([".git", "node_modules"]);

function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const paths = files.map((file) => [relative(folder, file), file] as const);
  const kept = paths.filter(([path]) => !path.split("/").some((segment) => left.has(segment)));
  return Object.fromEntries(kept.map(([path, file]) => [path, readFileSync(file)]));
}
