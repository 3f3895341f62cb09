import type { Known } from "../../domain/facts/known.ts";
import type { BranchProtection } from "../../domain/protection/protection.ts";
import type { BypassWatcher, WatchedRepository } from "../../ports/bypass-watcher.ts";
import { readBranchRules } from "./branch-rules.ts";
import { GitHubClient } from "./client.ts";
import { type HostNames, hostsOf } from "./hosts.ts";
import { readIdentity } from "./identity.ts";
import { fetchFor } from "./proxy.ts";
import { readRepository } from "./repository.ts";
import { pushCanary, readCanaries, readRuleSuites } from "./rule-suites.ts";
import { SharedRulesets } from "./shared-rulesets.ts";
import { type Target, targetOf } from "./target.ts";
import { keepTask } from "./tasks.ts";
import { notAsked } from "./unread.ts";
import { version } from "./version.ts";

/** Watches repositories with one token. @throws {UserError} invalid-input for a token or address that is none */
export async function githubBypassWatcher(
  token: string,
  hosts: HostNames,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BypassWatcher> {
  const fetch = fetchFor(environment);
  return bypassWatcher(new GitHubClient({ token, hosts: hostsOf(hosts), version, fetch }));
}

/** The same with a client that is there already. */
export function bypassWatcher(client: GitHubClient): BypassWatcher {
  return { open: (repository) => openRepository(targetOf(client, repository)) };
}

async function openRepository(named: Target): Promise<Known<WatchedRepository>> {
  const repository = await readRepository(named);
  if (repository.state === "unknown") return repository;
  const { fullName, defaultBranch } = repository.value;
  // A repository that was renamed answers by its old name too; incidents go by the one that holds.
  const target = targetOf(named.client, fullName);
  const watched: WatchedRepository = {
    name: fullName,
    protection: await readGuards(target, defaultBranch),
    suites: () => readRuleSuites(target),
    canaries: (branch) => readCanaries(target, branch),
    pushCanary: (branch) => pushCanary(target, { branch, defaultBranch }),
    task: async (task) => keepTask(target, task, await readIdentity(target.client)),
  };
  return { state: "known", value: watched };
}

/** Who is exempt is all that the watch wants to know of the rules. */
async function readGuards(target: Target, branch: string): Promise<Known<BranchProtection>> {
  const rules = await readBranchRules(target, branch);
  if (rules.state === "unknown") return rules;
  const { rulesets } = await new SharedRulesets().read(target, branch, rules.value);
  return { state: "known", value: { branch, rules: rules.value, rulesets, classic: notAsked } };
}
