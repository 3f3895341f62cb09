/** A workflow file of an instance that signs, and what it may say (docs/adr/0018 has the table). */
export interface JudgeFile {
  /** Path in the instance. */
  readonly workflow: string;
  /** Names of predicates. */
  readonly predicates: readonly string[];
  /** Stages that it judges; null: all that the policy has. */
  readonly stages: readonly number[] | null;
}

export const judgeNames = ["source", "release"] as const;
export type JudgeName = (typeof judgeNames)[number];

/** The files that sign a release. */
export const judges: Readonly<Record<JudgeName, JudgeFile>> = {
  source: {
    workflow: ".github/workflows/judge-source.yml",
    predicates: ["gate-evaluation", "verification-summary"],
    stages: [1],
  },
  release: {
    workflow: ".github/workflows/judge-release.yml",
    predicates: [
      "gate-evaluation",
      "verification-summary",
      "provenance",
      "test-result",
      "vulns",
      "cyclonedx",
      "spdx",
    ],
    stages: null,
  },
};
