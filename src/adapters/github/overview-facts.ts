import { codeownersPaths } from "../../domain/codeowners/codeowners.ts";
import type {
  CodeownersFile,
  DeployKey,
  EnvironmentFact,
  SeenCheck,
} from "../../domain/doctor/repository-facts.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { BranchRule, RuleSource } from "../../domain/protection/protection.ts";
import type { FileText } from "../../domain/workflow/model.ts";
import type { GraphqlFault } from "./graphql.ts";
import type { Blob, ClassicRule, DefaultBranch, Overview } from "./overview-query.ts";
import { shownChecks, shownEnvironments } from "./overview-query.ts";
import { readDeployKeys, readEnvironments } from "./repository-settings.ts";
import type { Target } from "./target.ts";
import { readText } from "./tree.ts";
import { type Unread, unread } from "./unread.ts";

/** A repository of the overview with what GitHub refused to say of it, by field: `environments`. */
export interface Listed {
  readonly overview: Overview;
  readonly faults: readonly GraphqlFault[];
}

/** Why a field is null although it might not be; undefined: null is what it is. */
export function refusal({ faults }: Listed, field: string): Unread | undefined {
  return faults.find(({ path }) => path === field || path.startsWith(`${field}.`))?.unread;
}

/** Workflows of the default branch; a text that GraphQL cut is read by itself. */
export async function workflowsOf(target: Target, listed: Listed): Promise<Known<readonly FileText[]>> {
  const refused = refusal(listed, "workflows");
  if (refused !== undefined) return refused;
  const entries = listed.overview.workflows?.entries ?? [];
  const files = await Promise.all(
    entries
      .filter(({ name, type }) => type === "blob" && /\.ya?ml$/.test(name))
      .map(({ name, object }) =>
        fileOf(target, { path: `.github/workflows/${name}`, commit: headOf(listed) }, object),
      ),
  );
  const unseen = files.find((file) => file.state === "unknown");
  if (unseen !== undefined) return unseen;
  return { state: "known", value: files.flatMap((file) => (file.state === "known" ? file.value : [])) };
}

/** The commit that the overview is about, for what GraphQL cut. */
function headOf({ overview: { defaultBranchRef: branch } }: Listed): string {
  return branch?.target?.oid ?? branch?.name ?? "HEAD";
}

async function fileOf(
  target: Target,
  { path, commit }: { readonly path: string; readonly commit: string },
  blob: Blob | null,
): Promise<Known<readonly FileText[]>> {
  if (blob?.isBinary === true) return { state: "known", value: [] };
  if (blob !== null && blob.text !== null && !blob.isTruncated) {
    return { state: "known", value: [{ path, text: blob.text }] };
  }
  const text = await readText(target, { path, commit });
  return text.state === "known" ? { state: "known", value: [{ path, text: text.value }] } : text;
}

/** CODEOWNERS as GitHub finds it, with what GitHub says against it. */
export async function codeownersOf(target: Target, listed: Listed): Promise<Known<CodeownersFile>> {
  const { owners1, owners2, owners3, codeowners } = listed.overview;
  const fields = ["owners1", "owners2", "owners3", "codeowners"];
  const refused = fields.map((field) => refusal(listed, field)).find((fault) => fault !== undefined);
  if (refused !== undefined) return refused;
  const blobs = [owners1, owners2, owners3];
  const index = blobs.findIndex((blob) => blob !== null);
  const [blob = null, path = null] = [blobs[index], codeownersPaths[index]];
  if (blob === null || path === null) {
    return {
      state: "known",
      value: { path: null, text: "", bytes: 0, errors: { state: "known", value: [] } },
    };
  }
  const text = await fileOf(target, { path, commit: headOf(listed) }, blob);
  if (text.state === "unknown") return text;
  const errors: CodeownersFile["errors"] =
    codeowners === null
      ? unread("malformed", "GitHub shows a CODEOWNERS file and says nothing about its errors")
      : { state: "known", value: codeowners.errors };
  const [file] = text.value;
  return { state: "known", value: { path, text: file?.text ?? "", bytes: blob.byteSize, errors } };
}

/** Environments; those of a repository with many are asked for by themselves. */
export async function environmentsOf(
  target: Target,
  listed: Listed,
): Promise<Known<readonly EnvironmentFact[]>> {
  const refused = refusal(listed, "environments");
  if (refused !== undefined) return refused;
  const environments = listed.overview.environments ?? null;
  if (environments === null) return unread("malformed", "GitHub gave no list of environments");
  const nodes = (environments.nodes ?? []).filter((node) => node !== null);
  if (environments.totalCount > shownEnvironments || nodes.length !== environments.totalCount) {
    return readEnvironments(target);
  }
  const value = nodes.map(({ name, protectionRules }) => ({
    name,
    isGuarded: protectionRules.totalCount > 0,
  }));
  return { state: "known", value };
}

/** Deploy keys: GraphQL counts them, and only REST gives the number that a key is deleted by. */
export async function deployKeysOf(target: Target, listed: Listed): Promise<Known<readonly DeployKey[]>> {
  const refused = refusal(listed, "deployKeys");
  if (refused !== undefined) return refused;
  const count = listed.overview.deployKeys?.totalCount;
  return count === 0 ? { state: "known", value: [] } : readDeployKeys(target);
}

/** Checks that showed up on the head of the default branch. */
export function checksOf(listed: Listed): Known<readonly SeenCheck[]> {
  const refused = refusal(listed, "defaultBranchRef.target");
  if (refused !== undefined) return refused;
  const rollup = listed.overview.defaultBranchRef?.target?.statusCheckRollup ?? null;
  if (rollup === null) return { state: "known", value: [] };
  const { totalCount, nodes } = rollup.contexts;
  const checks = (nodes ?? []).filter((node) => node !== null);
  if (checks.length !== totalCount) {
    return unread(
      "incomplete",
      `an audit looks at ${shownChecks} checks of a commit, there are ${totalCount}`,
    );
  }
  const value = checks.map((check) =>
    check.__typename === "CheckRun"
      ? { name: check.name, appId: check.checkSuite?.app?.databaseId ?? null }
      : { name: check.context, appId: null },
  );
  return { state: "known", value };
}

/** Classic protection of the default branch. Everybody sees that there is some; what it says is for administrators. */
export function classicOf(listed: Listed): Known<ClassicRule | null> {
  const field = "defaultBranchRef.branchProtectionRule";
  const refused = refusal(listed, field) ?? refusal(listed, "defaultBranchRef.refUpdateRule");
  if (refused !== undefined) return refused;
  const branch: DefaultBranch | null = listed.overview.defaultBranchRef;
  const rule = branch?.branchProtectionRule ?? null;
  if (rule !== null || (branch?.refUpdateRule ?? null) === null) return { state: "known", value: rule };
  const why = "there is classic protection, and GitHub does not show it to this token";
  return unread("permission", why, { needs: "administration: read" });
}

/** The rules that classic protection comes to. */
export function classicRules(rule: ClassicRule, branch: string): readonly BranchRule[] {
  const source: RuleSource = { kind: "classic", owner: branch, rulesetId: null };
  const flags = [
    ["deletion", !rule.allowsDeletions],
    ["non-fast-forward", !rule.allowsForcePushes],
    ["required-signatures", rule.requiresCommitSignatures],
    ["required-linear-history", rule.requiresLinearHistory],
  ] as const;
  return [
    ...flags.filter(([, isOn]) => isOn).map(([type]) => ({ source, type })),
    ...(rule.requiresApprovingReviews ? [reviewRule(rule, source)] : []),
    ...(rule.requiresStatusChecks ? [checksRule(rule, source)] : []),
  ];
}

function reviewRule(rule: ClassicRule, source: RuleSource): BranchRule {
  return {
    source,
    type: "pull-request",
    approvals: rule.requiredApprovingReviewCount ?? 0,
    codeOwnerReview: rule.requiresCodeOwnerReviews,
    dismissStaleReviews: rule.dismissesStaleReviews,
    lastPushApproval: rule.requireLastPushApproval,
    threadResolution: rule.requiresConversationResolution,
    mergeMethods: null,
  };
}

function checksRule(rule: ClassicRule, source: RuleSource): BranchRule {
  const checks = (rule.requiredStatusChecks ?? []).map(({ context, app }) => ({
    context,
    integrationId: app?.databaseId ?? null,
  }));
  return { source, type: "required-status-checks", strict: rule.requiresStrictStatusChecks, checks };
}
