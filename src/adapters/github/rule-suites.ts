import * as z from "zod";
import type { KnownPush, RuleSuite } from "../../domain/bypass/rule-suite.ts";
import type { Known } from "../../domain/facts/known.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

const Time = z.iso.datetime({ offset: true });
const Suite = z
  .object({
    id: z.number(),
    actor_name: z.string().nullish(),
    ref: z.string(),
    before_sha: z.string(),
    after_sha: z.string(),
    pushed_at: Time,
    result: z.enum(["pass", "fail", "bypass"]),
  })
  .transform(
    (found): RuleSuite => ({
      id: found.id,
      actor: found.actor_name ?? null,
      ref: found.ref,
      before: found.before_sha,
      after: found.after_sha,
      pushedAt: found.pushed_at,
      result: found.result,
      rules: null,
    }),
  );

/** Without the period, GitHub shows a day; without the result, all of them: an empty list of bypasses proves nothing. */
export async function readRuleSuites(target: Target): Promise<Known<readonly RuleSuite[]>> {
  const listed = await target.client.list(
    "GET /repos/{owner}/{repo}/rulesets/rule-suites",
    { ...repositoryOf(target), time_period: "month", rule_suite_result: "all" },
    { page: plainPage(Suite), identity: ({ id }) => id },
  );
  if (listed.state === "unknown") return listed;
  return { state: "known", value: await Promise.all(listed.value.map((suite) => withRules(target, suite))) };
}

const Evaluations = z.object({
  rule_evaluations: z
    .array(
      z.object({
        rule_type: z.string().optional(),
        result: z.string().optional(),
        rule_source: z.object({ id: z.number().nullish(), name: z.string().nullish() }).optional(),
      }),
    )
    .optional(),
});

/** Which rules were passed by, for the few pushes where it matters; the incident stands even where that is hidden. */
async function withRules(target: Target, suite: RuleSuite): Promise<RuleSuite> {
  if (suite.result !== "bypass") return suite;
  const route = "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}";
  const parameters = { ...repositoryOf(target), rule_suite_id: suite.id };
  const detail = await target.client.get(route, parameters, Evaluations);
  if (detail.state === "unknown") return suite;
  const passedBy = (detail.value.rule_evaluations ?? []).filter(({ result }) => result !== "pass");
  const rules = passedBy.map(({ rule_type: type = "a rule", rule_source: source }) => {
    const name = source?.name ?? source?.id ?? null;
    return name === null ? type : `${type} (${name})`;
  });
  return { ...suite, rules: [...new Set(rules)] };
}

const Branch = z.object({
  commit: z.object({ sha: z.string(), commit: z.object({ committer: z.object({ date: Time }).nullable() }) }),
});

/** What was last pushed to the canary branch; its commit bears the time of the push, as the canary's own pushes do. */
export async function readCanaries(target: Target, branch: string): Promise<Known<readonly KnownPush[]>> {
  const route = "GET /repos/{owner}/{repo}/branches/{branch}";
  const found = await target.client.get(route, { ...repositoryOf(target), branch }, Branch, {
    isFresh: true,
  });
  if (found.state === "unknown") return found.cause === "not-found" ? { state: "known", value: [] } : found;
  const { sha, commit } = found.value.commit;
  if (commit.committer === null) return unread("malformed", `the canary ${sha} has no committer`);
  const push = { ref: `refs/heads/${branch}`, after: sha, at: commit.committer.date };
  return { state: "known", value: [push] };
}

const Commit = z.object({ sha: z.string(), tree: z.object({ sha: z.string() }) });
const Created = z.object({ sha: z.string() });

/**
 * Pushes a commit without any change to the canary branch, which is made where it is not there: the next watch looks
 * whether its rule suite shows up.
 */
export async function pushCanary(
  target: Target,
  { branch, defaultBranch }: { readonly branch: string; readonly defaultBranch: string },
): Promise<Known<string>> {
  const [tip, base] = await Promise.all([readTip(target, branch), readTip(target, defaultBranch)]);
  if (base.state === "unknown") return base;
  if (tip.state === "unknown" && tip.cause !== "not-found") return tip;
  const parent = tip.state === "known" ? tip.value : base.value;
  const made = await target.client.write(
    "POST /repos/{owner}/{repo}/git/commits",
    {
      ...repositoryOf(target),
      message: "chore: canary of the bypass watch",
      tree: parent.tree.sha,
      parents: [parent.sha],
    },
    Created,
  );
  if (made.state === "unknown") return made;
  const { sha } = made.value;
  const moved =
    tip.state === "known"
      ? await target.client.write(
          "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
          { ...repositoryOf(target), ref: `heads/${branch}`, sha, force: false },
          z.unknown(),
        )
      : await target.client.write(
          "POST /repos/{owner}/{repo}/git/refs",
          { ...repositoryOf(target), ref: `refs/heads/${branch}`, sha },
          z.unknown(),
        );
  return moved.state === "known" ? { state: "known", value: sha } : moved;
}

const Tip = z
  .object({
    commit: z.object({ sha: z.string(), commit: z.object({ tree: z.object({ sha: z.string() }) }) }),
  })
  .transform(({ commit }) => ({ sha: commit.sha, tree: commit.commit.tree }));

function readTip(target: Target, branch: string): Promise<Known<z.infer<typeof Commit>>> {
  const route = "GET /repos/{owner}/{repo}/branches/{branch}";
  return target.client.get(route, { ...repositoryOf(target), branch }, Tip);
}
