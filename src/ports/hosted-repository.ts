import type { Known } from "../domain/facts/known.ts";
import type { ChannelMove, Relation } from "../domain/instance/channel.ts";
import type { TreeEntry } from "../domain/instance/tree.ts";
import type { OpenPull } from "../domain/organization/hanging.ts";
import type { JsonObject } from "../domain/organization/json.ts";
import type { RulesetStore } from "./ruleset-store.ts";

/** A file to write: its whole content. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode: "100644";
}

export interface NewCommit {
  readonly message: string;
  readonly parent: string;
  /** Files beside those that are written: those of the parent, or none. */
  readonly base: "parent" | "nothing";
  readonly files: readonly NewFile[];
  readonly removals: readonly string[];
}

export interface NewPull {
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base: string;
}

/** Which branches may deploy to an environment; `protected`: all that are. */
export type Deployers =
  | { readonly state: "no-environment" | "all" | "protected" }
  | { readonly state: "named"; readonly patterns: readonly string[] };

/** Access that a team has to a repository, by GitHub's old words. */
export type TeamAccess = "push" | "maintain";

/** A repository on GitHub that is written to. */
export interface HostedRepository {
  readonly id: number;
  /** `owner/name` as GitHub writes it. */
  readonly name: string;
  /** Where people find it, as certificates name it: `https://github.com/acme/platform`. */
  readonly address: string;
  readonly defaultBranch: string;
  readonly visibility: "public" | "private" | "internal";
  readonly allowsForking: boolean;
  readonly rulesets: RulesetStore;
  /** Commit of a branch, asked anew each time; null: there is no such branch. */
  tip(branch: string): Promise<Known<string | null>>;
  /** Every file of a commit. */
  tree(commit: string): Promise<Known<readonly TreeEntry[]>>;
  /** Text of a file of a commit; null: there is none. */
  text(path: string, commit: string): Promise<Known<string | null>>;
  /** How a commit stands to another. */
  relation(of: string, to: string): Promise<Known<Relation>>;
  /** Writes files and a commit of them, and moves no branch; gives the commit. */
  commit(request: NewCommit): Promise<Known<string>>;
  createBranch(branch: string, commit: string): Promise<Known<null>>;
  /** Without `force`, GitHub refuses a commit that does not follow. */
  moveBranch(branch: string, commit: string, force: boolean): Promise<Known<null>>;
  /** Moves of a branch as GitHub recorded them, oldest first. */
  moves(branch: string): Promise<Known<readonly ChannelMove[]>>;
  /** Whose workflows may use this repository's actions and workflows: `none`, `user`, `organization`, `enterprise`. */
  access(): Promise<Known<string>>;
  openToOrganization(): Promise<Known<null>>;
  forbidForks(): Promise<Known<null>>;
  /** Whether a team has at least this access; a team that GitHub does not list has none. */
  hasTeam(team: string, access: TeamAccess): Promise<Known<boolean>>;
  grant(team: string, access: TeamAccess): Promise<Known<null>>;
  /** Logins of all who may change its settings and rules, by whatever way. */
  administrators(): Promise<Known<readonly string[]>>;
  pulls(): Promise<Known<readonly OpenPull[]>>;
  /** Commits for which a run of a workflow file was started, of those that are asked about. */
  ranFor(workflow: string, commits: readonly string[]): Promise<Known<ReadonlySet<string>>>;
  openPull(pull: NewPull): Promise<Known<string>>;
  renewPull(number: number, pull: Pick<NewPull, "title" | "body">): Promise<Known<string>>;
  setPullState(number: number, state: "open" | "closed"): Promise<Known<null>>;
  environments(): Promise<Known<readonly JsonObject[]>>;
  defineEnvironment(name: string, body: JsonObject): Promise<Known<null>>;
  deployers(environment: string): Promise<Known<Deployers>>;
  /** Lets one more branch deploy to an environment that names its branches. */
  addDeployer(environment: string, branch: string): Promise<Known<null>>;
}
