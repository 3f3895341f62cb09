import type { Facts } from "../../domain/facts/facts.ts";
import type { Obstacle, Proposed } from "../../domain/verdict/proposed.ts";
import type { CheckVerdict, Verdict } from "../../domain/verdict/verdict.ts";
import { UserError } from "../../errors.ts";
import type { PlatformPolicyFile } from "../document/policy-file.ts";
import type { ReplayRecord } from "./record.ts";
import { rejudge } from "./rejudge.ts";

/** A verdict of the past, as its gate recorded it. */
export interface PastVerdict {
  /** Where it was found, for messages. */
  readonly name: string;
  readonly record: ReplayRecord;
  readonly facts: Facts;
}

/** Judges the same facts at the same time by two policies. Pure, as every verdict is. */
export function propose(
  { name, record, facts }: PastVerdict,
  { current, proposed }: { readonly current: PlatformPolicyFile; readonly proposed: PlatformPolicyFile },
): Proposed {
  const [before, after] = [judge(current, record, facts), judge(proposed, record, facts)];
  const blockedBefore = new Set(before.checks.filter(blocks).map(({ id }) => id));
  const blockedAfter = after.checks.filter(blocks);
  const stillBlocked = new Set(blockedAfter.map(({ id }) => id));
  const obstacles = blockedAfter
    .filter(({ id }) => !blockedBefore.has(id))
    .map(({ id, result, summary }) => ({ check: id, result, summary }));
  const alive = new Set(waiversIn(after));
  return {
    name,
    commit: facts.commit,
    evaluatedAt: record.evaluatedAt,
    before: before.decision,
    after: after.decision,
    obstacles: [...obstacles, ...after.refused],
    relieved: [...blockedBefore].filter((id) => !stillBlocked.has(id)),
    deadWaivers: waiversIn(before).filter((id) => !alive.has(id)),
  };
}

interface Judged {
  readonly decision: Verdict["decision"];
  readonly checks: readonly CheckVerdict[];
  readonly refused: readonly Obstacle[];
}

/** A product whose values lie outside the guardrails has no verdict at all: that blocks it too. */
function judge(platform: PlatformPolicyFile, record: ReplayRecord, facts: Facts): Judged {
  try {
    const { decision, stages } = rejudge(platform, record, facts);
    return { decision, checks: stages.flatMap(({ checks }) => checks), refused: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const place = error.at === undefined ? "" : `${error.at}: `;
    const refusal = { check: "the configuration", result: "refused", summary: `${place}${error.message}` };
    return { decision: "undecided", checks: [], refused: [refusal] };
  }
}

function blocks({ required, result }: CheckVerdict): boolean {
  return required && (result === "FAILED" || result === "NOT_RUN" || result === "ERROR");
}

function waiversIn({ checks }: Judged): readonly string[] {
  return [...new Set(checks.flatMap(({ waivers }) => waivers))];
}
