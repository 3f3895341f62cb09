import type { Baseline, BaselineFact } from "../../domain/waiver/baseline.ts";
import type { EffectivePolicy } from "../effective.ts";
import { doubtApproval, doubtTerm } from "./approval.ts";

interface BaselineChoice {
  readonly entries: EffectivePolicy["baseline"];
  readonly notices: readonly string[];
}

/** The entries of a baseline that count: approved by somebody else in the required role, and not too long. */
export function chooseBaseline(
  fact: BaselineFact | null,
  limits: { readonly maxDays: number; readonly approverRole: string | null },
): BaselineChoice {
  if (fact === null) return { entries: [], notices: [] };
  const { baseline, path, introducedAt } = fact;
  const { requestedAt, entries } = baseline;
  const doubt =
    doubtRole(baseline, limits.approverRole) ?? doubtApproval({ ...fact, owner: baseline.owner })?.message;
  if (doubt !== undefined) {
    const notice = `${path} does not count: ${doubt}. It would cover ${entries.length} findings.`;
    return { entries: [], notices: [notice] };
  }
  const judged = entries.map((entry) => ({
    entry,
    doubt: doubtTerm({ requestedAt, introducedAt, endsAt: entry.burnDownOn, maxDays: limits.maxDays }),
  }));
  return {
    entries: judged.flatMap(({ entry, doubt }) => (doubt === null ? [entry] : [])),
    notices: judged.flatMap(({ entry, doubt }) =>
      doubt === null ? [] : [`${path}: ${entry.fingerprint} does not count: ${doubt.message}.`],
    ),
  };
}

function doubtRole({ approverRole }: Baseline, role: string | null): string | undefined {
  if (role === null) return "the policy names no role that may approve it (waivers.approverRole)";
  if (role === approverRole) return undefined;
  return `it names ${approverRole} as approver, and the policy asks for ${role}`;
}
