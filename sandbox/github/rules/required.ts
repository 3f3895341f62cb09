import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import type { ChecksDemand, RequiredWorkflow, WorkflowsDemand } from "./demand.ts";
import { checkStanding, type Standing, workflowStanding } from "./results.ts";

/** A commit that something is required of. */
export interface Subject {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly sha: string;
}

interface Found {
  readonly standing: Standing;
  readonly problem: string;
}

const said = {
  passed: "has passed",
  failed: "is failing",
  pending: "is in progress",
  expected: "is expected",
};

/** How everything that a demand requires of a commit stands. */
export function standingsOf(
  { github, repository, sha }: Subject,
  demand: ChecksDemand | WorkflowsDemand,
): Found[] {
  switch (demand.kind) {
    case "required_status_checks":
      return demand.checks.map((check) => {
        const standing = checkStanding(github, repository, { check, sha });
        return { standing, problem: `Required status check "${check.context}" ${said[standing]}.` };
      });
    case "workflows":
      return demand.workflows.map((workflow) => {
        const standing = workflowStanding(repository, { workflow, sha });
        return {
          standing,
          problem: `Required workflow "${nameOf(github, workflow)}" ${said[standing]}.`,
        };
      });
  }
}

/** What of it does not stand well, in GitHub's words. */
export function missingResults(subject: Subject, demand: ChecksDemand | WorkflowsDemand): string[] {
  return standingsOf(subject, demand).flatMap(({ standing, problem }) =>
    standing === "passed" ? [] : [problem],
  );
}

function nameOf(github: GitHub, { repository_id: id, path }: RequiredWorkflow): string {
  const source = [...github.state.repositories.values()].find((one) => one.id === id);
  return `${source?.fullName ?? `repository ${id}`}/${path}`;
}
