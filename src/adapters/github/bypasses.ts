import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { ContinuityFact } from "../../domain/facts/source-facts.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

type Bypass = Extract<ContinuityFact["bypasses"], { state: "known" }>["value"][number];

const Suite = z.object({ id: z.number(), actor_name: z.string().nullable(), pushed_at: z.string() });
type Suite = z.infer<typeof Suite>;
const SuiteDetail = z.object({
  rule_evaluations: z
    .array(z.object({ rule_type: z.string().optional(), result: z.string().optional() }))
    .optional(),
});

/** Rule suites go back no further (facts 2.21). */
const horizonDays = 30;
const dayMs = 86_400_000;

/** Pushes to a branch that passed by a rule since a time; GitHub remembers those of a month. */
export async function readBypasses(
  target: Target,
  { branch, since, now }: { readonly branch: string; readonly since: string; readonly now: string },
): Promise<ContinuityFact["bypasses"]> {
  if (Date.parse(now) - Date.parse(since) > horizonDays * dayMs)
    return unread("incomplete", `rule suites go back ${horizonDays} days, the last release is older`);
  const suites = await target.client.list(
    "GET /repos/{owner}/{repo}/rulesets/rule-suites",
    {
      ...repositoryOf(target),
      ref: `refs/heads/${branch}`,
      time_period: "month",
      rule_suite_result: "bypass",
    },
    { page: plainPage(Suite), identity: ({ id }) => id },
  );
  if (suites.state === "unknown") return suites;
  const from = Date.parse(since);
  const bypasses: Bypass[] = [];
  for (const suite of suites.value.filter(({ pushed_at }) => Date.parse(pushed_at) >= from)) {
    const bypass = await readBypass(target, suite);
    if (bypass.state === "unknown") return bypass;
    bypasses.push(bypass.value);
  }
  return { state: "known", value: bypasses };
}

/** Which rules somebody passed by. */
async function readBypass(target: Target, { id, actor_name, pushed_at }: Suite): Promise<Known<Bypass>> {
  const route = "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}";
  const detail = await target.client.get(route, { ...repositoryOf(target), rule_suite_id: id }, SuiteDetail);
  if (detail.state === "unknown") return detail;
  const failed = (detail.value.rule_evaluations ?? []).filter(({ result }) => result !== "pass");
  const rule = failed.map(({ rule_type }) => rule_type ?? "a rule").join(", ");
  const actor = actor_name ?? "somebody whom GitHub does not name";
  return { state: "known", value: { actor, at: pushed_at, rule: rule === "" ? "a rule" : rule } };
}
