import type { StageJudgement } from "../../src/domain/evidence/predicates/judging.ts";
import type { BuildRun } from "../../src/domain/evidence/predicates/provenance.ts";
import type { Facts } from "../../src/domain/facts/facts.ts";
import type { Verdict } from "../../src/domain/verdict/verdict.ts";
import { commit, factsOf, passingVerdict } from "./verdicts.ts";

const platform = "https://github.com/acme/platform";
export const judgeCommit = "a".repeat(40);
export const artefact = { name: "payments-api", digest: { sha256: "d".repeat(64) } } as const;

/** A stage of a verdict in the words of the judge of releases. */
export function stageJudgement(
  verdict: Verdict = passingVerdict(),
  facts: Facts = factsOf(),
  index = 0,
): StageJudgement {
  const stage = verdict.stages[index];
  if (stage === undefined) throw new Error(`expected a stage ${index}`);
  return {
    verdict,
    facts,
    stage,
    subject: { digest: { gitCommit: commit } },
    judge: {
      id: `${platform}/.github/workflows/judge-release.yml@${judgeCommit}`,
      invocationId: "https://github.com/acme/payments-api/actions/runs/7/attempts/1",
      version: "0.2.0",
    },
    policyUri: `git+${platform}@${judgeCommit}#policy/platform.yml`,
  };
}

export function buildRun(some: Partial<BuildRun> = {}): BuildRun {
  return {
    repository: "https://github.com/acme/payments-api",
    repositoryId: "9001",
    ownerId: "42",
    ref: "refs/heads/main",
    commit,
    workflowPath: ".github/workflows/release.yml",
    event: "push",
    runnerEnvironment: "github-hosted",
    builderId: `${platform}/.github/workflows/judge-release.yml@refs/heads/stable`,
    invocationId: "https://github.com/acme/payments-api/actions/runs/7/attempts/1",
    startedOn: "2026-11-21T09:50:00Z",
    finishedOn: "2026-11-21T09:58:00Z",
    ...some,
  };
}
