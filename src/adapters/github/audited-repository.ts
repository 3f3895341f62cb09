import type { RepositoryFacts } from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Posture } from "../../domain/posture/posture.ts";
import type { BranchProtection } from "../../domain/protection/protection.ts";
import type { FileText } from "../../domain/workflow/model.ts";
import { readWorkflows } from "../../domain/workflow/read-workflow.ts";
import { usesOf } from "../../domain/workflow/references.ts";
import type { AuditedRepository } from "../../ports/organization-reader.ts";
import { type ActionReference, readActionCommits } from "./action-commits.ts";
import { readBranchRules } from "./branch-rules.ts";
import { readInstanceFact } from "./instance-facts.ts";
import {
  actionsOf,
  defaultPermissionsOf,
  notAsked,
  type OrganizationSettings,
  repositoryRunnersOf,
} from "./organization-settings.ts";
import {
  checksOf,
  classicOf,
  classicRules,
  codeownersOf,
  deployKeysOf,
  environmentsOf,
  type Listed,
  refusal,
  workflowsOf,
} from "./overview-facts.ts";
import type { ClassicRule } from "./overview-query.ts";
import { readSecretNames } from "./repository-settings.ts";
import type { SharedRulesets } from "./shared-rulesets.ts";
import type { Target } from "./target.ts";
import { readTree } from "./tree.ts";
import { unread } from "./unread.ts";

interface Question {
  readonly target: Target;
  readonly listed: Listed;
  readonly settings: OrganizationSettings;
  readonly rulesets: SharedRulesets;
  readonly isDeep: boolean;
}

/** The facts of one repository: those of the overview, those of the organisation, and two requests of its own. */
export async function readAudited(question: Question): Promise<Known<AuditedRepository>> {
  const { target, listed } = question;
  const branch = listed.overview.defaultBranchRef?.name;
  if (branch === undefined) {
    return refusal(listed, "defaultBranchRef") ?? unread("not-found", "the default branch is not there");
  }
  const [guards, contents, settings] = await Promise.all([
    readGuards(question, branch),
    readContents(question),
    readSettings(question),
  ]);
  const facts = {
    repository: listed.overview.nameWithOwner,
    defaultBranch: branch,
    ...contents,
    ...settings,
    ...guards,
    recentChecks: checksOf(listed),
    environments: await environmentsOf(target, listed),
    deployKeys: await deployKeysOf(target, listed),
  };
  return { state: "known", value: { facts, classic: classicWord(classicOf(listed)) } };
}

function classicWord(classic: Known<ClassicRule | null>): Known<Posture["classic"]> {
  if (classic.state === "unknown") return classic;
  if (classic.value === null) return { state: "known", value: "none" };
  return { state: "known", value: classic.value.isAdminEnforced ? "enforced" : "admins-exempt" };
}

async function readGuards(
  { target, listed, rulesets: shared }: Question,
  branch: string,
): Promise<Pick<RepositoryFacts, "protection" | "rulesetBodies">> {
  const rules = await readBranchRules(target, branch);
  if (rules.state === "unknown") return { protection: rules, rulesetBodies: rules };
  const { rulesets, bodies } = await shared.read(target, branch, rules.value);
  const found = classicOf(listed);
  const classic: BranchProtection["classic"] =
    found.state === "unknown"
      ? found
      : { state: "known", value: found.value === null ? [] : classicRules(found.value, branch) };
  return {
    protection: { state: "known", value: { branch, rules: rules.value, rulesets, classic } },
    rulesetBodies: bodies,
  };
}

async function readContents({
  target,
  listed,
  isDeep,
}: Question): Promise<
  Pick<RepositoryFacts, "workflows" | "cloudFiles" | "codeowners" | "tree" | "actionCommits" | "instance">
> {
  const [workflows, codeowners] = await Promise.all([
    workflowsOf(target, listed),
    codeownersOf(target, listed),
  ]);
  const files = workflows.state === "known" ? workflows.value : [];
  const tree = isDeep ? await treeOf(target, listed) : notAsked("whether every file has an owner");
  return {
    workflows,
    codeowners,
    instance: isDeep ? await instanceOf(target, listed, tree) : notAsked("what an instance signs"),
    // An audit has no --cloud-paths: it looks for keys in workflows.
    cloudFiles: { state: "known", value: [] },
    tree,
    actionCommits: await readActionCommits(target.client, referencesOf(files)),
  };
}

async function instanceOf(
  target: Target,
  { overview }: Listed,
  tree: RepositoryFacts["tree"],
): Promise<NonNullable<RepositoryFacts["instance"]>> {
  if (tree.state === "unknown") return tree;
  const commit = overview.defaultBranchRef?.target?.oid ?? "";
  return readInstanceFact(target, { commit, paths: tree.value });
}

async function treeOf(target: Target, { overview }: Listed): Promise<RepositoryFacts["tree"]> {
  const commit = overview.defaultBranchRef?.target?.oid;
  return commit === undefined
    ? unread("not-found", "the default branch has no commit")
    : readTree(target, commit);
}

/** Many repositories use the same actions, and the client asks the same question once. */
function referencesOf(files: readonly FileText[]): ActionReference[] {
  return usesOf(readWorkflows(files).workflows).flatMap(({ reference }) =>
    reference.kind === "remote" ? [reference] : [],
  );
}

async function readSettings(
  question: Question,
): Promise<
  Pick<
    RepositoryFacts,
    "actions" | "defaultPermissions" | "repositoryRunners" | "organizationRunners" | "secretNames"
  >
> {
  const { target, isDeep, settings } = question;
  const [actions, defaultPermissions, repositoryRunners, secretNames] = await Promise.all([
    actionsOf(question),
    defaultPermissionsOf(question),
    repositoryRunnersOf(question),
    isDeep ? readSecretNames(target) : notAsked("names of the repository's secrets"),
  ]);
  return {
    ...{ actions, defaultPermissions, repositoryRunners, secretNames },
    organizationRunners: settings.runners,
  };
}
