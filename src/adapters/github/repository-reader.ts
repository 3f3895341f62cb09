import { minimatch } from "minimatch";
import * as z from "zod";
import type { RepositoryFacts } from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { RepositoryFact } from "../../domain/facts/source-facts.ts";
import type { BranchProtection } from "../../domain/protection/protection.ts";
import type { FileText } from "../../domain/workflow/model.ts";
import { readWorkflows } from "../../domain/workflow/read-workflow.ts";
import { usesOf } from "../../domain/workflow/references.ts";
import type { RepositoryQuestion, RepositoryReader } from "../../ports/repository-reader.ts";
import { type ActionReference, readActionCommits } from "./action-commits.ts";
import { readBranchRules } from "./branch-rules.ts";
import { readCalledWorkflows } from "./called-workflows.ts";
import { readReportedChecks } from "./checks.ts";
import { readClassicProtection } from "./classic-protection.ts";
import { GitHubClient } from "./client.ts";
import { readCodeowners } from "./codeowners.ts";
import { readTexts } from "./file-texts.ts";
import { hostsOf } from "./hosts.ts";
import { readInstanceFact } from "./instance-facts.ts";
import { fetchFor } from "./proxy.ts";
import { readRepository } from "./repository.ts";
import {
  readActionsSettings,
  readDefaultPermissions,
  readDeployKeys,
  readEnvironments,
  readOrganizationRunners,
  readRepositoryRunners,
  readRunnerGroups,
  readSecretNames,
} from "./repository-settings.ts";
import { readDefaultBranchRulesets } from "./ruleset-bodies.ts";
import { readRulesets } from "./rulesets.ts";
import { repositoryOf, type Target, targetOf } from "./target.ts";
import { readTree } from "./tree.ts";
import { unread } from "./unread.ts";
import { version } from "./version.ts";

/** Files beyond this are not read for credentials, and it is said so. */
const mostCloudFiles = 200;

/** Reads whole repositories with one token. @throws {UserError} invalid-input for a token or address that is none */
export async function githubRepositoryReader(
  token: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RepositoryReader> {
  const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
  const hosts = hostsOf({ server, api, graphql });
  const fetch = fetchFor(environment);
  return repositoryReader(new GitHubClient({ token, hosts, version, fetch }));
}

/** The same with a client that is there already. */
export function repositoryReader(client: GitHubClient): RepositoryReader {
  return { read: (question) => readFacts(client, question) };
}

async function readFacts(
  client: GitHubClient,
  { repository: name, cloudPaths, areGroupsNeeded = false }: RepositoryQuestion,
): Promise<Known<RepositoryFacts>> {
  const target = targetOf(client, name);
  const repository = await readRepository(target);
  if (repository.state === "unknown") return repository;
  const branch = await readHead(target, repository.value);
  if (branch.state === "unknown") return branch;
  const [contents, protection, settings] = await Promise.all([
    readContents(target, branch.value, cloudPaths),
    readGuards(target, repository.value.defaultBranch),
    readSettings(target, branch.value),
  ]);
  const groups = areGroupsNeeded ? { runnerGroups: await readRunnerGroups(target) } : {};
  const { fullName, defaultBranch } = repository.value;
  const facts = { repository: fullName, defaultBranch, ...contents, ...protection, ...settings, ...groups };
  return { state: "known", value: facts };
}

const Branch = z.object({ commit: z.object({ sha: z.string() }) });

async function readHead(target: Target, { defaultBranch: branch }: RepositoryFact): Promise<Known<string>> {
  const route = "GET /repos/{owner}/{repo}/branches/{branch}";
  const found = await target.client.get(route, { ...repositoryOf(target), branch }, Branch);
  return found.state === "known" ? { state: "known", value: found.value.commit.sha } : found;
}

type Contents = Pick<
  RepositoryFacts,
  "tree" | "workflows" | "calledWorkflows" | "cloudFiles" | "codeowners" | "actionCommits" | "instance"
>;

async function readContents(
  target: Target,
  commit: string,
  cloudPaths: readonly string[],
): Promise<Contents> {
  const [tree, codeowners] = await Promise.all([readTree(target, commit), readCodeowners(target, commit)]);
  if (tree.state === "unknown") {
    return { tree, codeowners, workflows: tree, cloudFiles: tree, actionCommits: [], instance: tree };
  }
  const clouds = tree.value.filter((path) => cloudPaths.some((glob) => minimatch(path, glob, { dot: true })));
  const [workflows, cloudFiles, instance] = await Promise.all([
    readTexts(target, commit, tree.value.filter(isWorkflow)),
    clouds.length > mostCloudFiles ? tooMany(clouds.length) : readTexts(target, commit, clouds),
    readInstanceFact(target, { commit, paths: tree.value }),
  ]);
  const files = workflows.state === "known" ? workflows.value : [];
  const [actionCommits, calledWorkflows] = await Promise.all([
    readActionCommits(target.client, referencesOf(files)),
    readCalledWorkflows(target.client, files),
  ]);
  return { tree, codeowners, workflows, calledWorkflows, cloudFiles, actionCommits, instance };
}

/** GitHub runs files of this folder only, not of folders in it (facts 1.1). */
function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

function tooMany(count: number): Known<readonly FileText[]> {
  const why = `--cloud-paths names ${count} files, and at most ${mostCloudFiles} are read`;
  return unread("budget", why);
}

function referencesOf(files: readonly FileText[]): ActionReference[] {
  return usesOf(readWorkflows(files).workflows).flatMap(({ reference }) =>
    reference.kind === "remote" ? [reference] : [],
  );
}

async function readGuards(
  target: Target,
  branch: string,
): Promise<Pick<RepositoryFacts, "protection" | "rulesetBodies">> {
  const [rules, listed, classic] = await Promise.all([
    readBranchRules(target, branch),
    readRulesets(target, { areActorsNeeded: true }),
    readWholeClassic(target, branch),
  ]);
  const { rulesets, bodies } = await readDefaultBranchRulesets(target, listed, branch);
  if (rules.state === "unknown") return { protection: rules, rulesetBodies: bodies };
  return {
    protection: { state: "known", value: { branch, rules: rules.value, rulesets, classic } },
    rulesetBodies: bodies,
  };
}

/** What GitHub tells a token without administration leaves the apps of required checks out; that is not the whole. */
async function readWholeClassic(target: Target, branch: string): Promise<BranchProtection["classic"]> {
  const found = await readClassicProtection(target, branch);
  if (found.state === "unknown" || found.value.length === 0) return found;
  const route = "GET /repos/{owner}/{repo}/branches/{branch}/protection";
  const whole = await target.client.get(route, { ...repositoryOf(target), branch }, z.unknown());
  return whole.state === "known" ? found : whole;
}

type Settings = Omit<
  RepositoryFacts,
  keyof Contents | "repository" | "defaultBranch" | "protection" | "rulesetBodies"
>;

async function readSettings(target: Target, commit: string): Promise<Settings> {
  const [environments, deployKeys, actions, defaultPermissions, checks, runners, orgRunners, secretNames] =
    await Promise.all([
      readEnvironments(target),
      readDeployKeys(target),
      readActionsSettings(target),
      readDefaultPermissions(target),
      readReportedChecks(target, commit),
      readRepositoryRunners(target),
      readOrganizationRunners(target),
      readSecretNames(target),
    ]);
  const recentChecks: Settings["recentChecks"] =
    checks.state === "known"
      ? {
          state: "known",
          value: checks.value.map(({ context, integrationId }) => ({ name: context, appId: integrationId })),
        }
      : checks;
  return {
    environments,
    deployKeys,
    actions,
    defaultPermissions,
    recentChecks,
    repositoryRunners: runners,
    organizationRunners: orgRunners,
    secretNames,
  };
}
