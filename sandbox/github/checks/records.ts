import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { Schema } from "../shapes/schema.ts";
import { table } from "../tables.ts";

export type CheckStatus = Schema<"check-run">["status"];
export type CheckConclusion = Schema<"check-run">["conclusion"];
export type Annotation = Omit<Schema<"check-annotation">, "blob_href">;

/** A check run; a job of GitHub Actions is one too, with the job's id. */
export interface CheckRunRecord {
  readonly id: number;
  name: string;
  readonly sha: string;
  /** Slug of the app that made it. */
  readonly app: string;
  readonly suite: number;
  status: CheckStatus;
  conclusion: CheckConclusion;
  startedAt: string | null;
  completedAt: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null };
  readonly annotations: Annotation[];
  /** Deployment that the job made. */
  readonly deployment: number | null;
}

/** Check runs of one app on one commit; GitHub Actions has one for each run of a workflow. */
export interface CheckSuiteRecord {
  readonly id: number;
  readonly sha: string;
  readonly app: string;
  readonly branch: string | null;
  readonly createdAt: string;
}

export const checkRuns = table<CheckRunRecord>("check-runs");

export const checkSuites = table<CheckSuiteRecord>("check-suites");

/** Adds a suite for an app on a commit. */
export function newSuite(
  github: GitHub,
  repository: RepositoryRecord,
  { sha, app, branch }: { readonly sha: string; readonly app: string; readonly branch: string | null },
): CheckSuiteRecord {
  const suite = { id: github.nextId(), sha, app, branch, createdAt: github.clock.stamp() };
  checkSuites.of(repository).push(suite);
  return suite;
}

/**
 * The suite that a check run of an app belongs to. A job's own check runs go to some suite of GitHub Actions on that
 * commit, which need not be its own (github-facts 7.2): here the first.
 */
export async function suiteFor(
  github: GitHub,
  repository: RepositoryRecord,
  { sha, app }: { readonly sha: string; readonly app: string },
): Promise<CheckSuiteRecord> {
  const known = checkSuites.of(repository).find((suite) => suite.sha === sha && suite.app === app);
  if (known !== undefined) return known;
  const { refs } = await github.git(repository);
  const [ref] = [...refs].find(([name, at]) => at === sha && name.startsWith("refs/heads/")) ?? [];
  return newSuite(github, repository, { sha, app, branch: ref?.replace("refs/heads/", "") ?? null });
}

/** The newest check run of each name in each suite. */
export function latestOf(runs: readonly CheckRunRecord[]): CheckRunRecord[] {
  return runs.filter(
    (run, i) => !runs.slice(i + 1).some((later) => later.suite === run.suite && later.name === run.name),
  );
}

const worst = [
  "action_required",
  "timed_out",
  "cancelled",
  "failure",
  "neutral",
  "skipped",
  "success",
] as const satisfies NonNullable<CheckConclusion>[];

/** What a suite's check runs come to. */
export function verdictOf(runs: readonly CheckRunRecord[]): {
  readonly status: CheckStatus;
  readonly conclusion: CheckConclusion;
} {
  const latest = latestOf(runs);
  const open = latest.find(({ status }) => status !== "completed");
  if (open !== undefined || latest.length === 0)
    return { status: open?.status ?? "queued", conclusion: null };
  const found = new Set(latest.map(({ conclusion }) => conclusion));
  return { status: "completed", conclusion: worst.find((conclusion) => found.has(conclusion)) ?? "neutral" };
}
