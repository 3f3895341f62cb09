import * as z from "zod";
import type { Statement, Subject } from "../statement.ts";
import { statementOf } from "./judging.ts";
import { predicateKind } from "./kind.ts";
import { Moment, Pointer, Text } from "./shapes.ts";

export const githubBuildType = "https://actions.github.io/buildtypes/workflow/v1";

const Workflow = z.strictObject({ ref: Text, repository: Text, path: Text });

/** Parameters that a caller chose: one that is not known could mean anything, so it is refused (SLSA, provenance). */
const GithubParameters = z.strictObject({ workflow: Workflow });

/** SLSA provenance v1. */
export const Provenance = z
  .object({
    buildDefinition: z.object({
      buildType: Text,
      externalParameters: z.record(z.string(), z.unknown()),
      internalParameters: z.record(z.string(), z.unknown()).optional(),
      resolvedDependencies: z.array(Pointer).optional(),
    }),
    runDetails: z.object({
      builder: z.object({
        id: Text,
        version: z.record(z.string(), z.string()).optional(),
        builderDependencies: z.array(Pointer).optional(),
      }),
      metadata: z
        .object({
          invocationId: Text.optional(),
          startedOn: Moment.optional(),
          finishedOn: Moment.optional(),
        })
        .optional(),
      byproducts: z.array(Pointer).optional(),
    }),
  })
  .refine(
    ({ buildDefinition: { buildType, externalParameters } }) =>
      buildType !== githubBuildType || GithubParameters.safeParse(externalParameters).success,
    { error: "expected the parameter workflow with ref, repository and path, and no other" },
  );
export type Provenance = z.infer<typeof Provenance>;

export const provenanceKind = predicateKind({
  name: "provenance",
  type: "https://slsa.dev/provenance/v1",
  pinsCommit: true,
  subjects: "artefact",
  shape: Provenance,
  verifierId: ({ runDetails }) => runDetails.builder.id,
  commits: (predicate) => [commitOf(predicate)],
});

/** A run of a workflow that built something. */
export interface BuildRun {
  /** `https://github.com/<owner>/<repo>`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  /** Full ref: `refs/heads/main`. */
  readonly ref: string;
  readonly commit: string;
  /** Path of the workflow that was started. */
  readonly workflowPath: string;
  readonly event: string;
  readonly runnerEnvironment: string;
  /** File that signs, as the certificate will have it: `https://github.com/<owner>/<repo>/<path>@<ref>`. */
  readonly builderId: string;
  readonly invocationId: string;
  readonly startedOn: string;
  readonly finishedOn: string;
}

/** Says which run built an artefact, and of which commit: the bridge from source to artefact. */
export function provenance(artefact: Subject, run: BuildRun): Statement<Provenance> {
  const { repository, ref, commit, workflowPath } = run;
  return statementOf(provenanceKind.type, artefact, {
    buildDefinition: {
      buildType: githubBuildType,
      externalParameters: { workflow: { ref, repository, path: workflowPath } },
      internalParameters: {
        github: {
          event_name: run.event,
          repository_id: run.repositoryId,
          repository_owner_id: run.ownerId,
          runner_environment: run.runnerEnvironment,
        },
      },
      resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
    },
    runDetails: {
      builder: { id: run.builderId },
      metadata: { invocationId: run.invocationId, startedOn: run.startedOn, finishedOn: run.finishedOn },
    },
  });
}

/** The commit that an artefact was built from; null: it names none, several, or was built some other way. */
export function commitOf({ buildDefinition }: Provenance): string | null {
  if (buildDefinition.buildType !== githubBuildType) return null;
  const commits = (buildDefinition.resolvedDependencies ?? []).flatMap(
    ({ digest }) => digest?.["gitCommit"] ?? [],
  );
  const [commit, ...others] = new Set(commits);
  return others.length === 0 ? (commit ?? null) : null;
}
