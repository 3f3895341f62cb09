import type { AuditEntry } from "../domain/audit/entry.ts";
import type { AuditReport } from "../domain/audit/report.ts";
import type { DoctorFinding } from "../domain/doctor/diagnosis.ts";
import { unifiedDiff } from "../domain/doctor/fix.ts";
import type { Unknown } from "../domain/facts/known.ts";
import { formatPosture } from "../domain/posture/posture-text.ts";
import { renderJson } from "./json.ts";

/** Version 1 of the contract; docs/how-to/audit-an-organisation.md describes it. */
export function renderAuditJson(report: AuditReport): string {
  return renderJson(documentOf(report));
}

function documentOf({ entries, summary, ...report }: AuditReport): object {
  return {
    schemaVersion: 1,
    organization: report.organization,
    shard: report.shard,
    startedAt: report.startedAt,
    endedAt: report.endedAt,
    state: summary.state,
    total: report.total,
    incomplete: report.incomplete,
    summary,
    repositories: entries.map(entryOf),
    publication: report.publication,
    calls: report.calls,
  };
}

function entryOf({ id, repository, class: kind, result }: AuditEntry): object {
  const about = { id, repository, class: kind, state: result.state };
  switch (result.state) {
    case "skipped":
      return { ...about, why: result.why };
    case "unread":
      return { ...about, unknown: unknownOf(result.unknown) };
    case "clean":
    case "refuted":
    case "undecided": {
      const { posture } = result;
      return {
        ...about,
        posture: posture.state === "known" ? formatPosture(posture.value) : null,
        kinds: result.kinds.map(({ findings, unknowns, ...rest }) => ({
          ...rest,
          findings: findings.map(findingOf),
          unknowns: unknowns.map(unknownOf),
        })),
      };
    }
  }
}

/** A patch is ready to be piped into `git apply --unidiff-zero`. */
function findingOf({ at, expected, found, fix }: DoctorFinding): object {
  const whole = fix.kind === "patch" ? { ...fix, diff: unifiedDiff(fix.path, fix.hunks) } : fix;
  return { at, expected, found, fix: whole };
}

function unknownOf({ why, cause, needs, resetAt }: Unknown): object {
  return { why, cause, needs, resetAt };
}
