import type { Diagnosis } from "../domain/doctor/diagnosis.ts";
import { unifiedDiff } from "../domain/doctor/fix.ts";
import type { Ladder } from "../domain/enforcement/ladder.ts";
import { noAnswers, type PlatformAnswers } from "../domain/probe/answers.ts";
import { renderJson } from "./json.ts";

/** What is told beside the diagnosis. */
interface Beside {
  readonly answers?: PlatformAnswers;
  readonly ladder?: Ladder;
}

/** Version 1 of the contract; docs/reference/doctor.md describes it. */
export function renderDoctorJson(diagnosis: Diagnosis, { answers = noAnswers, ladder }: Beside = {}): string {
  return renderJson({
    ...doctorDocument(diagnosis),
    platformAnswers: answers.answers,
    ...(ladder === undefined ? {} : { enforcement: ladder }),
  });
}

function doctorDocument({ repository, defaultBranch, state, kinds }: Diagnosis): object {
  return {
    schemaVersion: 1,
    repository,
    defaultBranch,
    state,
    kinds: kinds.map(({ id, title, severity, state: result, looked, findings, unknowns }) => ({
      id,
      title,
      severity,
      state: result,
      looked,
      findings: findings.map(({ at, expected, found, fix }) => ({
        at,
        expected,
        found,
        // A patch is ready to be piped into `git apply --unidiff-zero`.
        fix: fix.kind === "patch" ? { ...fix, diff: unifiedDiff(fix.path, fix.hunks) } : fix,
      })),
      unknowns: unknowns.map(({ why, cause, needs, resetAt }) => ({ why, cause, needs, resetAt })),
    })),
  };
}
