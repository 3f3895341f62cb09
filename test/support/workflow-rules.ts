import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import {
  isChannel,
  isObject,
  isOwn,
  isStarter,
  type Parts,
  rule,
  runsHooks,
  triggersOf,
  type WorkflowRule,
} from "./workflow-parts.ts";
import { signingRules } from "./workflow-signing-rules.ts";

/** Every rule; each has a workflow in the contract test that it catches. */
export const workflowRules: readonly WorkflowRule[] = [
  ...signingRules,
  rule("names actions of others by full commit", ({ uses }, file) =>
    uses.filter(
      (use) =>
        !isOwn(use) && !/@[0-9a-f]{40}([0-9a-f]{24})?$/.test(use) && !(isStarter(file) && isChannel(use)),
    ),
  ),
  rule("names the version beside each commit", (_, { text }) =>
    text.split("\n").filter((line) => /@[0-9a-f]{40}/.test(line) && !/@[0-9a-f]{40,64} # v\d/.test(line)),
  ),
  rule("puts no expression into a script", ({ steps }) =>
    steps.flatMap(({ run = "" }) => run.split("\n").filter((line) => line.includes("${{"))),
  ),
  rule("gives nothing by default", ({ workflow, isAction }) =>
    isAction || JSON.stringify(workflow.permissions) === "{}" ? [] : ["permissions"],
  ),
  rule("says of each job what it may do", ({ jobs }) =>
    jobs.filter(([, job]) => !isObject(job.permissions)).map(([id]) => id),
  ),
  rule("says why each permission is needed", (_, { text }) => unexplained(text)),
  rule("lets no hook stand beside a permission to write or sign, or a secret", (parts, { text }) => {
    if (!runsHooks(parts)) return [];
    const levels = parts.jobs.flatMap(([id, { permissions }]) =>
      isObject(permissions)
        ? Object.entries(permissions).map(([scope, level]) => [`${id}: ${scope}`, level] as const)
        : [[`${id}: ${String(permissions)}`, permissions === undefined ? "none" : "write"] as const],
    );
    const writing = levels.filter(([, level]) => level === "write").map(([what]) => what);
    return text.includes("secrets.") ? [...writing, "secrets"] : writing;
  }),
  rule("lets the job that decides run always, after every other job", ({ jobs }) =>
    jobs
      .filter(([, job]) =>
        (job.steps ?? []).some(({ uses }) => /\/actions\/gate-check(@|$)/.test(uses ?? "")),
      )
      .flatMap(([id, job]) => {
        const others = jobs
          .map(([other]) => other)
          .filter((other) => other !== id && !follows(jobs, other, id));
        const missing = others.filter((other) => ![job.needs ?? []].flat().includes(other));
        return [
          ...(job.if === "always()" ? [] : [`${id}: if`]),
          ...missing.map((other) => `${id}: ${other}`),
        ];
      }),
  ),
  rule("asks of an App for no more than it says, and why", (parts, { text }) =>
    parts.steps
      .filter(({ uses = "" }) => uses.startsWith("actions/create-github-app-token@"))
      .flatMap((step) =>
        Object.keys(step.with ?? {}).filter((name) => name.startsWith("permission-")).length > 0
          ? unexplainedOf(text)
          : ["everything"],
      ),
  ),
  rule("hides no failure", ({ jobs, steps }) =>
    [...jobs.map(([, job]) => job), ...steps].flatMap((part) =>
      part["continue-on-error"] === undefined ? [] : ["continue-on-error"],
    ),
  ),
  rule("bounds the time of each job and names its machine", ({ jobs }) =>
    jobs
      .filter(([, job]) => job.steps !== undefined)
      .filter(([, job]) => typeof job["timeout-minutes"] !== "number" || job["runs-on"] !== "ubuntu-24.04")
      .map(([id]) => id),
  ),
  rule("leaves no token behind in a checkout", ({ steps }) =>
    steps
      .filter(({ uses = "" }) => uses.startsWith("actions/checkout@"))
      .filter((step) => step.with?.["persist-credentials"] !== false)
      .map(({ uses = "" }) => uses),
  ),
  rule("restores no cache", ({ steps }) =>
    steps
      .filter(
        ({ uses = "", with: inputs }) =>
          /^actions\/cache[@/]/.test(uses) ||
          (/^actions\/setup-\w+@/.test(uses) && inputs?.["package-manager-cache"] !== false),
      )
      .map(({ uses = "" }) => uses),
  ),
  rule("cancels no run that a ruleset may require", ({ workflow, jobs }) => {
    const isRequired = triggersOf(workflow).some((name) => ["pull_request", "merge_group"].includes(name));
    const groups = [workflow.concurrency, ...jobs.map(([, job]) => job.concurrency)];
    return groups
      .filter((group) => group !== undefined)
      .filter((group) => isRequired || !isObject(group) || group["cancel-in-progress"] !== false)
      .map((group) => JSON.stringify(group));
  }),
  rule("starts on no event that gives somebody else's code our token", ({ workflow, jobs }) => {
    const triggers = triggersOf(workflow);
    const checksOut = jobs.some(([, job]) =>
      (job.steps ?? []).some(({ uses = "" }) => uses.startsWith("actions/checkout@")),
    );
    const refused = triggers.filter((name) => ["pull_request_target", "issue_comment"].includes(name));
    return triggers.includes("workflow_run") && checksOut ? [...refused, "workflow_run"] : refused;
  }),
  rule("hands on no secrets wholesale", ({ jobs }) =>
    jobs.filter(([, job]) => job.secrets === "inherit").map(([id]) => id),
  ),
  rule("holds secrets only behind an environment", ({ workflow, jobs }) => {
    const { jobs: _, ...rest } = workflow;
    const open = jobs.filter(([, job]) => !("environment" in job)).map(([id, job]) => [id, job] as const);
    return [["env", rest] as const, ...open]
      .filter(([, part]) => /secrets\.(?!GITHUB_TOKEN)/.test(JSON.stringify(part)))
      .map(([id]) => id);
  }),
];

/** Whether a job begins after another, by whatever way. */
function follows(jobs: Parts["jobs"], id: string, other: string): boolean {
  const needs = [jobs.find(([name]) => name === id)?.[1].needs ?? []].flat();
  return needs.includes(other) || needs.some((need) => need !== id && follows(jobs, need, other));
}

/** Permissions of an App's token without a comment behind them. */
const unexplainedOf = (text: string): readonly string[] =>
  text.split("\n").filter((line) => /^\s+permission-[\w-]+:/.test(line) && !/#\s*\S/.test(line));

/** Permissions of jobs without a comment behind them; one of a whole empty block is enough. */
function unexplained(text: string): string[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lines = text.split("\n");
  const jobs = document.get("jobs");
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap((job) => {
    const permissions = isMap(job.value) ? job.value.get("permissions", true) : undefined;
    const items = isMap(permissions) ? permissions.items : [];
    return items.flatMap(({ key }) => {
      if (!isScalar(key)) return [];
      const line = lines[counter.linePos(key.range?.[0] ?? 0).line - 1] ?? "";
      return /#\s*\S/.test(line) ? [] : [line.trim()];
    });
  });
}
