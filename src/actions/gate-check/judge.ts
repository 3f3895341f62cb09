import type { Facts } from "../../domain/facts/facts.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import type { Verdict } from "../../domain/verdict/verdict.ts";
import { UserError } from "../../errors.ts";
import type { EffectivePolicy, EvidenceSource } from "../../policy/effective.ts";
import { evaluate } from "../../policy/evaluate.ts";
import { type MergeRequest, mergePolicies } from "../../policy/merge/merge.ts";
import { isBeforeMerge } from "../../policy/pipeline/asked.ts";
import type { ProductConfig } from "../../policy/product/product-config.ts";
import { type ReplayRecord, recordOf } from "../../policy/replay/record.ts";
import { aboutStages } from "../../policy/replay/stages.ts";
import type { Files } from "../../ports/files.ts";
import type { CallCounts, Connection } from "../../ports/github.ts";
import type { Ports } from "../../ports/ports.ts";
import type { RunContext } from "../../ports/runner.ts";
import { withPipeline } from "./collect-pipeline.ts";
import { collectReports } from "./collect-reports.ts";
import { collectBuildInputs, collectPackages, scanSource } from "./collect-source.ts";
import { collectBaseline, collectWaivers } from "./collect-waivers.ts";
import { loadProductConfigs, type PlatformChoice } from "./load-policy.ts";
import { questionFor } from "./question.ts";
import { Repository } from "./repository.ts";

export interface JudgeRequest {
  readonly config: string;
  readonly baseVerdict: string | undefined;
  readonly platform: PlatformChoice;
  readonly connection: Connection;
  /** Jobs of a pipeline, whose artifacts hold the evidence; left out: it lies in the workspace. */
  readonly jobs?: readonly NeededJob[] | undefined;
  /** Evidence to judge in place of what the configuration names; for a look at single files. */
  readonly sources?: readonly EvidenceSource[];
  /** Stages to judge, where what signs one of them asks for no more; left out: all. */
  readonly stages?: readonly number[];
}

type Workload = Pick<MergeRequest, "profile" | "regulated">;

export interface Judgement {
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly policy: EffectivePolicy;
  /** With the facts, all that whoever judges again needs besides the platform policy. */
  readonly record: ReplayRecord;
  /** What it took of GitHub's budget; null outside GitHub. */
  readonly calls: CallCounts | null;
}

/** From a workspace to a verdict: read the facts through ports, then decide without them (design §6). */
export async function judge(request: JudgeRequest, ports: Ports): Promise<Judgement> {
  const { runner, clock } = ports;
  const files = ports.files.settled();
  const { approvals } = request.connection;
  requireOwnCommit(runner.context);
  const now = clock.now();
  const repository = new Repository(ports.process, runner.context);
  const { product, base, texts } = await loadProductConfigs(request.config, ports, repository);
  const authority = { approvals, roles: request.platform.file.content.roles };
  const given = {
    source: request.platform.source,
    ...(await propertiesFor(request)),
    baseline: await collectBaseline(files, authority),
  };
  const merged = mergePolicies({ ...given, platform: request.platform.file, product, base });
  const stages = request.stages ?? null;
  const policy = { ...aboutStages(merged, stages), ...(request.sources && { sources: request.sources }) };
  const changed = policy.forbiddenPatterns.files === "changed" ? await repository.changedPaths() : null;
  const { source, calls } = await readSource(request.connection, policy);
  const facts = await withPipeline(
    request,
    { policy, files },
    async (pipeline): Promise<Facts> => ({
      commit: runner.context.commit,
      event: runner.context.event,
      ...(await collectReports({ files, context: runner.context, policy, now }, pipeline.supplies)),
      jobs: pipeline.jobs,
      ci: pipeline.ci,
      buildInputs: collectBuildInputs(files),
      packages: collectPackages(files),
      ...scanSource(files, policy, changed),
      base: await baseInventory(request.baseVerdict, files),
      waivers: await collectWaivers(files, authority),
      ...(isBeforeMerge(runner.context.event)
        ? {}
        : await artefactOf(request, product.content.artefact, files)),
      ...(await vexOf(request, ports)),
      source,
    }),
  );
  const { event } = runner.context;
  const record = recordOf({ event, evaluatedAt: now, stages, merge: { ...given, ...texts } });
  return { verdict: evaluate(facts, policy, now), facts, policy, record, calls };
}

/**
 * What is judged must be what enters the branch: reports of another commit that was checked out say nothing about it,
 * however green they are. @throws {UserError} invalid-input
 */
function requireOwnCommit({ commit, github }: RunContext): void {
  if (github === null || (commit !== null && github.commits.includes(commit))) return;
  const expected = github.commits.join(" or ") || "the commit of the event";
  throw new UserError(
    "invalid-input",
    `expected the workspace at ${expected}, found ${commit ?? "no commit"}.`,
    {
      hint: "Let actions/checkout take the event's own commit: leave out its ref.",
    },
  );
}

/** Only an organisation's instance says what a repository is, and only there anybody else's word is not enough. */
export async function propertiesFor({
  platform,
  connection,
}: Pick<JudgeRequest, "platform" | "connection">): Promise<Workload> {
  if (platform.source !== "instance" || connection.github === null) return { profile: null, regulated: null };
  return connection.github.properties();
}

async function readSource(
  { github }: Connection,
  policy: EffectivePolicy,
): Promise<{ readonly source: Facts["source"]; readonly calls: CallCounts | null }> {
  if (github === null) return { source: null, calls: null };
  const { calls, ...source } = await github.sourceFacts(questionFor(policy));
  return { source, calls };
}

/** Absent where nobody can have put any, so that such facts are what they were. */
async function vexOf({ platform }: JudgeRequest, { home, runner }: Ports): Promise<Pick<Facts, "vex">> {
  if (platform.source !== "instance") return {};
  const { collectVex } = await import("./collect-vex.ts");
  const vex = await collectVex(home, runner.context.github?.repository ?? null);
  return vex.length === 0 ? {} : { vex };
}

/** Absent where no job could have packaged anything, so that such facts are what they were before there were artefacts. */
async function artefactOf(
  { jobs, connection: { artifacts } }: JudgeRequest,
  artefact: ProductConfig["artefact"],
  files: Files,
): Promise<Pick<Facts, "artefact" | "locked" | "unreadLocks">> {
  if (jobs === undefined || artefact === undefined) return {};
  const [{ collectArtefact }, { lockedIn }] = await Promise.all([
    import("./collect-artefact.ts"),
    import("../../domain/dependency/lockfiles/locked-in.ts"),
  ]);
  const found = await collectArtefact({ jobs, artifacts, artefact });
  return found === undefined ? {} : { artefact: found, ...(await lockedIn(files)) };
}

async function baseInventory(path: string | undefined, files: Files): Promise<Facts["base"]> {
  if (path === undefined) return { state: "unknown", why: "no verdict of the merge base was given" };
  const { readBaseVerdict } = await import("./base-verdict.ts");
  return readBaseVerdict(path, files);
}
