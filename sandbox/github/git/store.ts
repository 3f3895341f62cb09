import { mkdtempSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RepositoryRecord, Verification } from "../records.ts";
import { importHistory, type PlannedBranch } from "./history.ts";
import { GitRepository, nothingRemembered, type Remembered } from "./repository.ts";

/** What a repository is to hold when it is first asked for. */
export interface Plan {
  readonly branches: readonly PlannedBranch[];
  /** What GitHub says of the commits' signatures, once their ids are known. */
  readonly verifications: (shas: readonly string[]) => readonly (readonly [string, Verification])[];
  /** Tag to the branch that it points to. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Bare repositories in a temporary folder, made when they are first needed. */
export class GitStore {
  readonly folder: string;
  readonly #plans = new Map<number, Plan>();
  readonly #made = new Map<number, Promise<ReadonlyMap<string, string>>>();
  readonly #remembered = new Map<number, Remembered>();

  constructor(folder = mkdtempSync(join(tmpdir(), "assaygate-github-"))) {
    this.folder = folder;
  }

  /** Says what a repository is to hold. */
  plan(repository: RepositoryRecord, plan: Plan): void {
    this.#plans.set(repository.id, plan);
  }

  folderOf({ fullName }: Pick<RepositoryRecord, "fullName">): string {
    return join(this.folder, `${fullName.toLowerCase()}.git`);
  }

  /** Opens a repository; what it was forked from must have been opened before. */
  async open(repository: RepositoryRecord): Promise<GitRepository> {
    const made = this.#made.get(repository.id) ?? this.#make(repository);
    this.#made.set(repository.id, made);
    const refs = await made;
    repository.refs ??= new Map(refs);
    const remembered = this.#remembered.get(repository.id) ?? nothingRemembered();
    this.#remembered.set(repository.id, remembered);
    return new GitRepository(this.folderOf(repository), repository.refs, remembered);
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  async #make(repository: RepositoryRecord): Promise<ReadonlyMap<string, string>> {
    const folder = this.folderOf(repository);
    await mkdir(join(folder, "refs"), { recursive: true });
    await this.#makeObjects(repository);
    await writeFile(join(folder, "HEAD"), `ref: refs/heads/${repository.defaultBranch}\n`);
    await writeFile(join(folder, "config"), configuration);
    const git = new GitRepository(folder, new Map());
    if (repository.forkOf !== null) await this.#copyRefs(git, repository.forkOf);
    const plan = this.#plans.get(repository.id);
    if (plan !== undefined) await this.#write(git, repository, plan);
    return refsOf(git);
  }

  async #copyRefs(git: GitRepository, parent: string): Promise<void> {
    const refs = await refsOf(new GitRepository(this.folderOf({ fullName: parent }), new Map()));
    const lines = [...refs].filter(([name]) => name.startsWith("refs/heads/"));
    await git.run(["update-ref", "--stdin"], {
      input: lines.map(([name, sha]) => `create ${name} ${sha}\n`).join(""),
    });
  }

  /** Forks share their objects with what they were forked from, as on GitHub: a fork's commit is found by its id in both. */
  async #makeObjects(repository: RepositoryRecord): Promise<void> {
    const own = join(this.folderOf(repository), "objects");
    if (repository.forkOf === null) {
      await mkdir(own, { recursive: true });
      return;
    }
    const shared = join(this.folderOf({ fullName: repository.forkOf }), "objects");
    await mkdir(shared, { recursive: true });
    await symlink(shared, own);
  }

  async #write(git: GitRepository, repository: RepositoryRecord, plan: Plan): Promise<void> {
    const ordered = await importHistory(git, plan.branches);
    for (const [sha, verification] of plan.verifications(ordered)) {
      repository.verifications.set(sha, verification);
    }
    for (const [tag, branch] of Object.entries(plan.tags)) {
      await git.run(["update-ref", `refs/tags/${tag}`, `refs/heads/${branch}`]);
    }
  }
}

/** Runs fetch the commit that they are for, though its ref may have moved on. */
const configuration = `[core]
\trepositoryformatversion = 0
\tbare = true
[uploadpack]
\tallowAnySHA1InWant = true
[gc]
\tauto = 0
`;

async function refsOf(git: GitRepository): Promise<Map<string, string>> {
  const output = await git.run(["for-each-ref", "--format=%(refname) %(objectname)"]);
  const lines = output.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => line.split(" ")).map(([name = "", sha = ""]) => [name, sha]));
}
