import { collectBuildInputs, scanSource } from "../../actions/gate-check/collect-source.ts";
import type { PlatformChoice } from "../../actions/gate-check/load-policy.ts";
import type { AdoptionPlan } from "../../domain/adoption/plan.ts";
import type { Replay, ReplayRow, ReplayTable } from "../../domain/adoption/replay-row.ts";
import type { CheckState, PullRequest } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { SourceFacts } from "../../domain/facts/source-facts.ts";
import { describeError } from "../../errors.ts";
import type { ProductConfigFile } from "../../policy/document/policy-file.ts";
import type { EffectivePolicy } from "../../policy/effective.ts";
import { checkMerge, mergePolicies } from "../../policy/merge/merge.ts";
import { type CommitScan, type ReplayPolicy, replay, replayPolicy } from "../../policy/replay/replay.ts";
import { gatedBy } from "../../policy/source/gated.ts";
import type { AdoptableRepository, MergedPull } from "../../ports/adopter.ts";
import type { CommandPorts } from "../../ports/ports.ts";

export interface ReplayWork {
  readonly repository: AdoptableRepository;
  readonly platform: PlatformChoice;
  readonly product: ProductConfigFile | null;
  readonly plan: AdoptionPlan;
  readonly most: number;
}

/** What builds take in, and the lockfiles beside manifests. */
const buildFiles =
  /(^|\/)(action\.ya?ml|[^/]*(dockerfile|containerfile)[^/]*|package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|pyproject\.toml|uv\.lock|poetry\.lock|pdm\.lock|requirements\.txt|pipfile|pipfile\.lock|go\.(mod|sum)|cargo\.(toml|lock)|gemfile|gemfile\.lock|composer\.(json|lock)|mix\.exs|mix\.lock)$|^\.github\/workflows\/[^/]+\.ya?ml$/i;

/** Judges what was merged of late as the gate would have: facts that git and the API still have, no reports. */
export async function replayMerged(work: ReplayWork, ports: CommandPorts): Promise<ReplayTable> {
  const { repository, most } = work;
  const asked = replayPolicy(policyFor(work, ports));
  const merged = await repository.merged(most);
  if (merged.state === "unknown") {
    ports.runner.log(`no replay: the merged pull requests could not be read: ${merged.why}`);
    return { rows: [], leftOut: asked.leftOut };
  }
  const rows: ReplayRow[] = [];
  for (const pull of merged.value) {
    ports.runner.log(`replaying #${pull.number}`);
    rows.push(await rowFor(pull, work, asked, ports.clock.now()));
  }
  return { rows, leftOut: asked.leftOut };
}

/** A configuration of its own that breaks the guardrails is told, and the platform's defaults are replayed. */
function policyFor({ platform, product, plan }: ReplayWork, { runner }: CommandPorts): EffectivePolicy {
  const { type } = plan.workload;
  const isKnown = Object.hasOwn(platform.file.content.profiles, type);
  const profile: Known<string> | null = isKnown ? { state: "known", value: type } : null;
  const request = {
    platform: platform.file,
    source: "file",
    base: null,
    profile,
    regulated: null,
    baseline: null,
  } as const;
  const merged = checkMerge({ ...request, product });
  if (merged.ok) return merged.value;
  for (const problem of merged.problems)
    runner.log(`replayed without the product's own values: ${describeError(problem)}`);
  return mergePolicies({ ...request, product: null });
}

async function rowFor(
  pull: MergedPull,
  { repository }: ReplayWork,
  { policy, needs }: ReplayPolicy,
  now: string,
): Promise<ReplayRow> {
  const source = await repository.sourceFacts(pull, needs);
  const { number, title, mergedAt } = pull;
  const request = requestOf(source);
  const checks: ReplayRow["checks"] =
    request.state === "unknown" ? request : countStates(request.value.checks);
  return {
    number,
    title,
    mergedAt,
    checks,
    replay: await judged(repository, { pull, source, request, policy, now }),
  };
}

function requestOf({ change }: SourceFacts): Known<PullRequest> {
  if (change.state === "unknown") return change;
  const requests = change.value.pullRequests;
  if (requests.state === "unknown") return requests;
  const [first] = requests.value;
  return first === undefined
    ? { state: "unknown", why: "GitHub named no pull request" }
    : { state: "known", value: first };
}

function countStates(checks: PullRequest["checks"]): ReplayRow["checks"] {
  if (checks.state === "unknown") return checks;
  const counts = new Map<CheckState, number>();
  for (const { state } of checks.value) counts.set(state, (counts.get(state) ?? 0) + 1);
  return { state: "known", value: counts };
}

interface Past {
  readonly pull: MergedPull;
  readonly source: SourceFacts;
  readonly request: Known<PullRequest>;
  readonly policy: EffectivePolicy;
  readonly now: string;
}

async function judged(
  repository: AdoptableRepository,
  { pull, source, request, policy, now }: Past,
): Promise<Known<Replay>> {
  if (request.state === "unknown") return request;
  const { files } = request.value;
  if (files.state === "unknown") return files;
  const touched = new Set(files.value.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const [head, base] = await Promise.all([
    scanOf(repository, { commit: pull.headCommit, policy, touched }),
    scanOf(repository, { commit: pull.baseCommit, policy, touched }),
  ]);
  if (head.state === "unknown") return head;
  if (base.state === "unknown") return base;
  return { state: "known", value: replay({ source, head: head.value, base: base.value, policy, now }) };
}

/** Of the gated files only those that the change touched are read: the others say nothing about it. */
async function scanOf(
  repository: AdoptableRepository,
  {
    commit,
    policy,
    touched,
  }: Pick<Past, "policy"> & { readonly commit: string; readonly touched: ReadonlySet<string> },
): Promise<Known<CommitScan>> {
  const isGated = gatedBy(policy.gated);
  const files = await repository.files(
    commit,
    (path) => buildFiles.test(path) || (touched.has(path) && isGated(path)),
  );
  if (files.state === "unknown") return files;
  const scan = scanSource(files.value, policy, null);
  // A change that touches no gated file has been looked at.
  const scannedFiles = Math.max(1, scan.scannedFiles);
  return { state: "known", value: { ...scan, scannedFiles, buildInputs: collectBuildInputs(files.value) } };
}
