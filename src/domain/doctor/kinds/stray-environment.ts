import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count } from "../opinion.ts";
import { placeOfLine } from "../place.ts";
import type { DoctorPolicy, EnvironmentFact, RepositoryFacts } from "../repository-facts.ts";
import { unknownOf, valuesOf } from "../unknowns.ts";
import { unreadableFiles } from "../unreadable.ts";

/** A second way to production has none of the first one's guards; naming a missing environment makes it without any (facts 4.12). */
export const kind: FindingKind = {
  id: "stray-environment",
  title: "Environment that means production outside the policy",
  severity: "high",
  looksAt: "environments of the repository and of its jobs against those that the platform policy names",
  evaluate,
};

const productionWords = new Set(["prod", "prd", "production", "live"]);

function evaluate({ facts, policy, workflows }: Patient): Opinion {
  const environments = valuesOf(facts.environments);
  const named = workflows.workflows.flatMap((workflow) =>
    workflow.jobs.flatMap(({ environment }) => (environment === null ? [] : [{ workflow, ...environment }])),
  );
  const known = new Set(policy.environments.map(({ name }) => name.toLowerCase()));
  const strays = named.filter(({ value }) => meansProduction(value) && !known.has(value.toLowerCase()));
  return {
    looked: `${count(environments.length, "environment")}, ${count(named.length, "job")} that name one`,
    findings: [
      ...environments.flatMap((environment) => findingsOf(environment, facts, policy)),
      ...strays.map(({ workflow, value, line }) => strayUse(placeOfLine(workflow.path, line), value, policy)),
      ...missing(
        named.map(({ value }) => value),
        facts,
        policy,
      ),
    ],
    unknowns: [
      ...unknownOf(facts.environments),
      ...unknownOf(facts.workflows),
      ...unreadableFiles(workflows),
    ],
  };
}

/** `prod-eu`, `eu_production`, `live`. */
function meansProduction(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => productionWords.has(word));
}

function productionNames({ environments }: DoctorPolicy): string {
  return environments
    .filter(({ isProduction }) => isProduction)
    .map(({ name }) => `"${name}"`)
    .join(", ");
}

function findingsOf(
  { name, isGuarded }: EnvironmentFact,
  { repository }: RepositoryFacts,
  policy: DoctorPolicy,
): DoctorFinding[] {
  const entry = policy.environments.find(
    (environment) => environment.name.toLowerCase() === name.toLowerCase(),
  );
  const path = `/repos/${repository}/environments/${encodeURIComponent(name)}`;
  if (entry === undefined && meansProduction(name)) {
    return [
      {
        at: `environment "${name}"`,
        expected: `production only as ${productionNames(policy)}, as the platform policy calls it`,
        found: "an environment whose name means production and that no policy knows",
        fix: { kind: "api", method: "DELETE", path, body: null },
      },
    ];
  }
  return entry?.isProduction === true && !isGuarded ? [unguarded(name)] : [];
}

function unguarded(name: string): DoctorFinding {
  return {
    at: `environment "${name}"`,
    expected: "reviewers or another rule before a job gets the production environment",
    found: "no protection rule: every job that names it gets its secrets at once",
    fix: {
      kind: "words",
      text: `Give "${name}" required reviewers, "prevent self-review" and a branch policy.`,
    },
  };
}

function strayUse(at: string, name: string, policy: DoctorPolicy): DoctorFinding {
  return {
    at,
    expected: `production only as ${productionNames(policy)}`,
    found: `the job names the environment "${name}"`,
    fix: {
      kind: "words",
      text: `Name ${productionNames(policy)}, or deploy through the promotion workflow.`,
    },
  };
}

/** A production environment that a job names and that is not there: the first run makes it, without rules. */
function missing(
  named: readonly string[],
  { environments }: RepositoryFacts,
  policy: DoctorPolicy,
): DoctorFinding[] {
  if (environments.state === "unknown") return [];
  const existing = new Set(environments.value.map(({ name }) => name.toLowerCase()));
  const production = policy.environments.filter(({ isProduction }) => isProduction);
  return production
    .filter(({ name }) => named.includes(name) && !existing.has(name.toLowerCase()))
    .map(({ name }) => ({
      at: `environment "${name}"`,
      expected: "the environment to be there, with its rules, before a job names it",
      found: "it is not there: the first run makes it without any rule",
      fix: { kind: "words", text: `Make "${name}" with required reviewers and a branch policy.` },
    }));
}
