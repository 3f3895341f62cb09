import {
  isObject,
  type Job,
  rule,
  runsHooks,
  triggersOf,
  type WorkflowRule,
  type WorkflowText,
} from "./workflow-parts.ts";

/** What a file may do follows from its name (docs/adr/0018). */
const kindOf = ({ path }: WorkflowText): "run" | "judge" | "deploy" | "starter" | "action" | "other" => {
  if (path.includes("starters/")) return "starter";
  if (path.startsWith("actions/")) return "action";
  const [, kind] = /(?:^|\/)(run|judge|deploy)-[\w-]+\.yml$/.exec(path) ?? [];
  return kind === "run" || kind === "judge" || kind === "deploy" ? kind : "other";
};
const mayWrite = ({ permissions }: Job, scopes?: readonly string[]): boolean =>
  isObject(permissions)
    ? Object.entries(permissions).some(
        ([scope, level]) => level === "write" && (scopes === undefined || scopes.includes(scope)),
      )
    : permissions !== undefined;
const maySign = (job: Job): boolean => mayWrite(job, ["id-token"]);
/** The probe asks what a token says and sends it nowhere; our own release signs what we hand out. Neither is on a list of signers. */
const isOfNoInstance = ({ path }: WorkflowText): boolean =>
  path === "workflows/probe.yml" || path === ".github/workflows/own-release.yml";
/** It signs in the instance's own runs, which the number of the repository in the certificate proves: so nobody may call it. */
const isWitness = ({ path }: WorkflowText): boolean => path.endsWith("workflows/witness.yml");
/** Files whose jobs sign by themselves, or hand what they were granted on to such. */
const isOfSigners = (use: string): boolean =>
  /^(?:\$|ORG\/platform)\/\.github\/workflows\/(?:judge-[\w-]+|release|audit-export)\.yml(?:@stable)?$/.test(
    use,
  );

const publishing = ["contents", "packages", "deployments", "pages", "actions", "pull-requests", "issues"];

/** Which files may sign, and what may stand beside that (docs/adr/0018). */
export const signingRules: readonly WorkflowRule[] = [
  rule("lets only judging files sign, or hand the right to sign to such a file", ({ jobs }, file) => {
    if (isOfNoInstance(file) || isWitness(file) || kindOf(file) === "deploy") return [];
    const signing = jobs.filter(([, job]) => maySign(job));
    return signing
      .filter(([, { uses }]) => (uses === undefined ? kindOf(file) !== "judge" : !isOfSigners(uses)))
      .map(([id]) => id);
  }),
  rule(
    "lets nobody call or start the witness but the clock and people of the instance",
    ({ workflow }, file) =>
      isWitness(file)
        ? triggersOf(workflow).filter((name) => !["schedule", "workflow_dispatch"].includes(name))
        : [],
  ),
  rule("lets no file that runs hooks write, sign, or hand that on", ({ jobs }, file) =>
    kindOf(file) === "run" ? jobs.filter(([, job]) => mayWrite(job)).map(([id]) => id) : [],
  ),
  rule("runs hooks only in files that do nothing else", (parts, file) =>
    runsHooks(parts) && !["run", "action"].includes(kindOf(file)) ? ["run-hooks"] : [],
  ),
  rule("has no tree, no script and nobody else's code beside the right to sign", ({ jobs }, file) =>
    isOfNoInstance(file)
      ? []
      : jobs
          .filter(([, job]) => maySign(job))
          .flatMap(([id, { steps = [] }]) =>
            steps
              .filter(
                ({ uses = "" }) => !/^(?:\$\/actions\/(?!run-hooks$)|actions\/upload-artifact@)/.test(uses),
              )
              .map(({ uses, run }) => `${id}: ${uses ?? run}`),
          ),
  ),
  rule("lets nobody who signs publish", ({ jobs }) =>
    jobs
      .filter(([, { uses }]) => uses === undefined)
      .filter(([, job]) => maySign(job) && mayWrite(job, publishing))
      .map(([id]) => id),
  ),
  rule(
    "takes no evidence from whoever calls a judge, and calls only its own commit",
    ({ workflow, jobs }, file) => {
      if (kindOf(file) !== "judge") return [];
      const call = isObject(workflow.on) ? workflow.on["workflow_call"] : undefined;
      const given = isObject(call) ? ["inputs", "secrets"].filter((name) => name in call) : [];
      const triggers = triggersOf(workflow).filter((name) => name !== "workflow_call");
      const foreign = jobs.flatMap(([, { uses }]) =>
        uses === undefined || uses.startsWith("$/") ? [] : [uses],
      );
      const words = file.text
        .split("\n")
        .filter((line) => /\$\{\{[^}]*\b(?:inputs|github\.event|vars|secrets)\b/.test(line));
      return [...given, ...triggers, ...foreign, ...words];
    },
  ),
];
