import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { HostedRepository } from "../../../ports/hosted-repository.ts";
import type { GitHubClient } from "../client.ts";
import { repositoryOf, type Target, targetOf } from "../target.ts";
import { unread } from "../unread.ts";
import {
  makeBranch,
  moveBranch,
  orNull,
  readEntries,
  readMoves,
  readRelation,
  readTextOrNull,
  readTip,
} from "./branches.ts";
import { addDeployer, defineEnvironment, readDeployers, readEnvironments } from "./environments.ts";
import { writeCommit } from "./git-writer.ts";
import { openPull, readOpenPulls, readRuns, renewPull, setPullState } from "./pull-desk.ts";
import {
  forbidForks,
  grant,
  hasTeam,
  openToOrganization,
  readAccess,
  readAdministrators,
} from "./repository-settings.ts";
import { repositoryRulesets } from "./ruleset-store.ts";

/** A repository as the API tells of it. */
export const RepositoryAnswer = z.object({
  id: z.number(),
  full_name: z.string(),
  html_url: z.string(),
  default_branch: z.string(),
  private: z.boolean(),
  visibility: z.enum(["public", "private", "internal"]).optional(),
  allow_forking: z.boolean().optional(),
});
type RepositoryAnswer = z.infer<typeof RepositoryAnswer>;

/** Null: there is none that this token can see. */
export async function openRepository(
  client: GitHubClient,
  fullName: string,
): Promise<Known<HostedRepository | null>> {
  const named = targetOf(client, fullName);
  const route = "GET /repos/{owner}/{repo}";
  const found = orNull(await client.get(route, repositoryOf(named), RepositoryAnswer, { isFresh: true }));
  if (found.state === "unknown") return found;
  if (found.value === null) return { state: "known", value: null };
  const { full_name: name } = found.value;
  if (name.toLowerCase() === fullName.toLowerCase())
    return { state: "known", value: hostedRepository(client, found.value) };
  // A name that was given up leads to wherever its repository went, another owner's too.
  return unread("not-found", `${fullName} leads to ${name} by now: ask for that one, or take the name again`);
}

/** A repository as GitHub names it. */
export function hostedRepository(client: GitHubClient, answer: RepositoryAnswer): HostedRepository {
  const target = targetOf(client, answer.full_name);
  return {
    id: answer.id,
    name: answer.full_name,
    address: answer.html_url,
    defaultBranch: answer.default_branch,
    visibility: answer.visibility ?? (answer.private ? "private" : "public"),
    // Where GitHub does not say, nothing is forbidden.
    allowsForking: answer.allow_forking ?? true,
    rulesets: repositoryRulesets(client, repositoryOf(target)),
    ...gitOf(target),
    ...settingsOf(target),
    ...pullsOf(target),
  };
}

function gitOf(target: Target) {
  return {
    tip: (branch) => readTip(target, branch),
    tree: (commit) => readEntries(target, commit),
    text: (path, commit) => readTextOrNull(target, path, commit),
    relation: (of, to) => readRelation(target, of, to),
    commit: (request) => writeCommit(target, request),
    createBranch: (branch, sha) => makeBranch(target, branch, sha),
    moveBranch: (branch, sha, force) => moveBranch(target, { branch, sha, force }),
    moves: (branch) => readMoves(target, branch),
  } satisfies Partial<HostedRepository>;
}

function settingsOf(target: Target) {
  return {
    access: () => readAccess(target),
    openToOrganization: () => openToOrganization(target),
    forbidForks: () => forbidForks(target),
    hasTeam: (team, access) => hasTeam(target, team, access),
    grant: (team, access) => grant(target, team, access),
    administrators: () => readAdministrators(target),
    environments: () => readEnvironments(target),
    defineEnvironment: (name, body) => defineEnvironment(target, name, body),
    deployers: (environment) => readDeployers(target, environment),
    addDeployer: (environment, branch) => addDeployer(target, environment, branch),
  } satisfies Partial<HostedRepository>;
}

function pullsOf(target: Target) {
  return {
    pulls: () => readOpenPulls(target),
    ranFor: (workflow, commits) => readRuns(target, workflow, commits),
    openPull: (pull) => openPull(target, pull),
    renewPull: (number, pull) => renewPull(target, number, pull),
    setPullState: (number, state) => setPullState(target, number, state),
  } satisfies Partial<HostedRepository>;
}
