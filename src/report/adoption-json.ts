import type { AdoptionPlan } from "../domain/adoption/plan.ts";
import type { ReplayTable } from "../domain/adoption/replay-row.ts";
import { renderJson } from "./json.ts";

/** Version 1 of the contract; docs/reference/cli.md describes it. */
export function renderAdoptionJson(
  plan: AdoptionPlan,
  { replay, pullRequest, closing }: AdoptionOutcome,
): string {
  const { repository, defaultBranch, commit, workload, toolchain, gated, files, lacks } = plan;
  return renderJson({
    schemaVersion: 1,
    repository,
    defaultBranch,
    commit,
    workload,
    tools: { name: toolchain.name, commands: toolchain.hooks, evidence: toolchain.reports },
    gated,
    files: files.map(({ path, content, why, state }) => ({
      path,
      why,
      state: state.kind,
      ...(state.kind === "kept" ? { instead: state.path } : {}),
      content,
    })),
    missing: lacks.map(({ what, todo }) => ({ what, todo })),
    next: closing,
    pullRequest,
    replay: replay === null ? null : replayOf(replay),
  });
}

/** What came of the plan, for machines. */
export interface AdoptionOutcome {
  readonly replay: ReplayTable | null;
  /** Address of the pull request; null: none was opened. */
  readonly pullRequest: string | null;
  readonly closing: readonly string[];
}

function replayOf({ rows, leftOut }: ReplayTable): object {
  return {
    notJudged: leftOut,
    pullRequests: rows.map(({ number, title, mergedAt, checks, replay }) => ({
      number,
      title,
      mergedAt,
      checks: checks.state === "known" ? Object.fromEntries(checks.value) : null,
      ...(replay.state === "known"
        ? replay.value
        : { strict: "undecided", ratchet: "undecided", objections: [], why: replay.why }),
    })),
  };
}
