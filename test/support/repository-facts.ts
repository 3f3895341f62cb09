import { diagnose } from "../../src/domain/doctor/diagnose.ts";
import type { DoctorFinding, KindResult } from "../../src/domain/doctor/diagnosis.ts";
import type { Hunk } from "../../src/domain/doctor/fix.ts";
import type { DoctorPolicy, RepositoryFacts } from "../../src/domain/doctor/repository-facts.ts";
import type { Known, Unknown } from "../../src/domain/facts/known.ts";
import type {
  BranchProtection,
  BranchRule,
  RequiredCheck,
  Ruleset,
} from "../../src/domain/protection/protection.ts";

export const pin = "a".repeat(40);
export const actions = 15_368;

export function known<T>(value: T): Known<T> {
  return { state: "known", value };
}

export const forbidden: Unknown = {
  state: "unknown",
  why: "GET /x: 403 Resource not accessible by integration",
  cause: "permission",
  needs: "administration: read",
};

/** A workflow whose gate gates. */
export const goodWorkflow = `name: CI
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  test:
    name: Unit tests
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${pin} # v5.0.0
      - run: npm test
  gate:
    name: Gate
    if: \${{ always() }}
    needs: [test]
    runs-on: ubuntu-24.04
    steps:
      - name: Everything that this gate needs has succeeded
        if: \${{ contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || contains(needs.*.result, 'skipped') }}
        run: exit 1
`;

const source = { kind: "repository-ruleset", owner: "acme/payments-api", rulesetId: 7 } as const;

/** Required checks as the ruleset of the good repository has them. */
export function requiring(checks: readonly RequiredCheck[], queue = false): Partial<RepositoryFacts> {
  const rules: BranchRule[] = [
    {
      source,
      type: "pull-request",
      approvals: 1,
      codeOwnerReview: true,
      dismissStaleReviews: true,
      lastPushApproval: true,
      threadResolution: true,
      mergeMethods: null,
    },
    { source, type: "required-status-checks", checks, strict: true },
    ...(queue ? [{ source, type: "merge-queue" } as const] : []),
  ];
  const body = {
    id: 7,
    name: "main",
    endpoint: "/repos/acme/payments-api/rulesets",
    rules: [
      { type: "deletion" },
      {
        type: "pull_request",
        parameters: { required_approving_review_count: 1, require_code_owner_review: true },
      },
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: checks.map(({ context, integrationId }) => ({
            context,
            ...(integrationId !== null && { integration_id: integrationId }),
          })),
        },
      },
    ],
  };
  return { protection: known(protectionWith({ rules })), rulesetBodies: known([body]) };
}

export function protectionWith(overrides: Partial<BranchProtection>): BranchProtection {
  return { branch: "main", rules: [], rulesets: known([ruleset({})]), classic: known([]), ...overrides };
}

export function ruleset(overrides: Partial<Ruleset>): Ruleset {
  return { id: 7, name: "main", source, enforcement: "active", bypassActors: known([]), ...overrides };
}

/** A repository in which every gate gates; each test spoils one thing. */
export function repositoryFacts(overrides: Partial<RepositoryFacts> = {}): RepositoryFacts {
  return {
    repository: "acme/payments-api",
    defaultBranch: "main",
    workflows: known([{ path: ".github/workflows/ci.yml", text: goodWorkflow }]),
    cloudFiles: known([]),
    ...goodProtection,
    codeowners: known({
      path: ".github/CODEOWNERS",
      text: "* @acme/payments\n/.github/ @acme/platform\n/.github/CODEOWNERS @acme/platform\n",
      bytes: 80,
      errors: known([]),
    }),
    tree: known([".github/CODEOWNERS", ".github/workflows/ci.yml", "src/main.ts"]),
    environments: known([{ name: "production", isGuarded: true }]),
    deployKeys: known([]),
    actions: known({ isEnabled: true, allowed: "selected", isPinningRequired: true }),
    defaultPermissions: known({ access: "read", canApprove: false }),
    recentChecks: known([{ name: "Gate", appId: actions }]),
    repositoryRunners: known([]),
    organizationRunners: known([]),
    runnerGroups: known([]),
    instance: known(null),
    secretNames: known([]),
    actionCommits: [
      { repository: "actions/checkout", ref: pin, commit: known(pin), isReachable: known(true) },
      { repository: "actions/checkout", ref: "v4", commit: known("b".repeat(40)), isReachable: known(true) },
    ],
    ...overrides,
  };
}

const goodProtection = requiring([{ context: "Gate", integrationId: actions }], true) as Pick<
  RepositoryFacts,
  "protection" | "rulesetBodies"
>;

export const doctorPolicy: DoctorPolicy = {
  environments: [
    { name: "dev", isProduction: false },
    { name: "production", isProduction: true },
  ],
  channels: [],
};

/** Facts with these workflow texts, by file name. */
export function withWorkflows(texts: Readonly<Record<string, string>>): Pick<RepositoryFacts, "workflows"> {
  return {
    workflows: known(
      Object.entries(texts).map(([name, text]) => ({ path: `.github/workflows/${name}`, text })),
    ),
  };
}

/** What one kind says of some facts. */
export function resultOf(
  id: string,
  facts: RepositoryFacts,
  policy: DoctorPolicy = doctorPolicy,
): KindResult {
  const result = diagnose(facts, policy).kinds.find((kind) => kind.id === id);
  if (result === undefined) throw new Error(`expected a kind ${id}`);
  return result;
}

/** A text with the hunks of a patch in it. */
export function patched(text: string, hunks: readonly Hunk[]): string {
  const lines = text.split("\n");
  for (const { line, remove, add } of [...hunks].sort((one, other) => other.line - one.line)) {
    const start = remove.length === 0 ? line : line - 1;
    const gone = lines.splice(start, remove.length, ...add);
    if (gone.join("\n") !== remove.join("\n"))
      throw new Error(`expected ${remove.join("|")} at line ${line}`);
  }
  return lines.join("\n");
}

/** Facts after all patches of some findings were applied. */
export function afterPatches(facts: RepositoryFacts, findings: readonly DoctorFinding[]): RepositoryFacts {
  const fixes = findings.flatMap(({ fix }) => (fix.kind === "patch" ? [fix] : []));
  if (facts.workflows.state === "unknown") return facts;
  const files = facts.workflows.value.map(({ path, text }) => ({
    path,
    text: patched(
      text,
      fixes.filter((fix) => fix.path === path).flatMap(({ hunks }) => hunks),
    ),
  }));
  return { ...facts, workflows: known(files) };
}

/** The required check of the good repository. */
export const gate: RequiredCheck = { context: "Gate", integrationId: actions };

/** The good repository with another text of its only workflow. */
export function withText(text: string): RepositoryFacts {
  return repositoryFacts(withWorkflows({ "ci.yml": text }));
}

/** The good repository with one thing in its workflow that is not. */
export function spoiled(from: string, to: string): RepositoryFacts {
  if (!goodWorkflow.includes(from)) throw new Error(`expected ${JSON.stringify(from)} in the good workflow`);
  return withText(goodWorkflow.replace(from, () => to));
}
