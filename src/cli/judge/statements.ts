import { gateEvaluation } from "../../domain/evidence/predicates/gate-evaluation.ts";
import { commitSubject, type Judge, type StageJudgement } from "../../domain/evidence/predicates/judging.ts";
import { provenance } from "../../domain/evidence/predicates/provenance.ts";
import type { Pinned } from "../../domain/evidence/predicates/shapes.ts";
import { testResults } from "../../domain/evidence/predicates/test-result.ts";
import { verificationSummary } from "../../domain/evidence/predicates/verification-summary.ts";
import { vulns } from "../../domain/evidence/predicates/vulns.ts";
import type { Statement, Subject } from "../../domain/evidence/statement.ts";
import { instanceOf, type JobIdentity, workflowPathOf } from "../../domain/judging/job-identity.ts";
import type { StageVerdict } from "../../domain/verdict/verdict.ts";
import type { Replayed } from "../../policy/replay/recorded.ts";
import { factsFiles } from "./facts-files.ts";
import { type FiledBundle, pinnedTo } from "./folder.ts";

/** Signs a statement, verifies it and files it. */
export type File = (statement: Statement) => Promise<FiledBundle>;

/** What was judged, by whom and where. */
export interface Judged extends Replayed {
  readonly identity: JobIdentity;
  /** `https://github.com` */
  readonly server: string;
  readonly version: string;
  /** RFC 3339: when the run began. */
  readonly begunAt: string;
}

const sourceStage = 1;
const packagingStage = 4;

/** Statements about how a commit came in. */
export async function signSource(judged: Judged, file: File): Promise<void> {
  for (const stage of judged.verdict.stages)
    if (stage.id === sourceStage)
      await signStage(judgementOf(judged, stage, commitOf(judged)), { judged, inputs: [], file });
}

interface Release {
  readonly artefact: Subject;
  /** The verified summary of stage 1. */
  readonly source: FiledBundle;
  /** Bills of materials that were judged. */
  readonly bills: readonly Statement[];
  readonly file: File;
}

/** Statements about what was built of a commit; each summary rests on that of the stage before. */
export async function signRelease(judged: Judged, { artefact, source, bills, file }: Release): Promise<void> {
  const found: Pinned[] = [];
  for (const statement of [...foundOf(judged, artefact), ...bills])
    found.push(pinnedTo(await file(statement)));
  let before = pinnedTo(source);
  for (const stage of judged.verdict.stages.filter(({ id }) => id > sourceStage)) {
    const isOfArtefact = stage.id >= packagingStage;
    const judgement = judgementOf(judged, stage, isOfArtefact ? artefact : commitOf(judged));
    const inputs = [before, ...(isOfArtefact ? found : [])];
    before = pinnedTo(await signStage(judgement, { judged, inputs, file }));
  }
}

/** What is said of the artefact besides the stages: where it comes from, how its tests ended, what scans found. */
function foundOf(judged: Judged, artefact: Subject): Statement[] {
  const { verdict, facts, begunAt } = judged;
  const window = { scanStartedOn: begunAt, scanFinishedOn: verdict.evaluatedAt };
  return [
    provenance(artefact, buildRunOf(judged)),
    ...verdict.stages.flatMap((stage) => testResults(judgementOf(judged, stage, artefact))),
    ...vulns(facts.reports, artefact, window),
  ];
}

interface Signing {
  readonly judged: Judged;
  readonly inputs: readonly Pinned[];
  readonly file: File;
}

/** The evaluation with everything in it, and the summary that the next stage asks for. */
async function signStage(judgement: StageJudgement, { judged, inputs, file }: Signing): Promise<FiledBundle> {
  const evaluation = await file(gateEvaluation(judgement, inputs));
  const summary = verificationSummary(judgement, {
    resourceUri: resourceOf(judged),
    inputs: [...inputs, pinnedTo(evaluation)],
  });
  return summary === null ? evaluation : file(summary);
}

function judgementOf(judged: Judged, stage: StageVerdict, subject: Subject): StageJudgement {
  const { verdict, facts, identity, server } = judged;
  const instance = instanceOf(identity);
  const policyUri = `git+${server}/${instance}@${identity.workflowCommit}#policy/platform.yml`;
  const [, { path, sha256 }] = factsFiles(judged);
  return { verdict, facts, record: { path, sha256 }, stage, subject, judge: judgeOf(judged), policyUri };
}

function judgeOf({ identity, server, version }: Judged): Judge {
  const path = `${instanceOf(identity)}/${workflowPathOf(identity)}`;
  return {
    id: `${server}/${path}@${identity.workflowCommit}`,
    invocationId: invocationOf(identity, server),
    version,
  };
}

function invocationOf({ repository, runId, runAttempt }: JobIdentity, server: string): string {
  return `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}

function resourceOf({ identity, server }: Judged): string {
  return `git+${server}/${identity.repository}`;
}

function commitOf({ identity, server }: Judged): Subject {
  const { commit, repository, ref } = identity;
  return commitSubject(commit, { url: `${server}/${repository}`, refs: [ref] });
}

function buildRunOf({ identity, server, begunAt, verdict }: Judged) {
  return {
    repository: `${server}/${identity.repository}`,
    repositoryId: identity.repositoryId,
    ownerId: identity.ownerId,
    ref: identity.ref,
    commit: identity.commit,
    workflowPath: workflowPathOf({ workflowRef: identity.startedRef }),
    event: identity.event,
    runnerEnvironment: identity.runnerEnvironment,
    builderId: `${server}/${identity.workflowRef}`,
    invocationId: invocationOf(identity, server),
    startedOn: begunAt,
    finishedOn: verdict.evaluatedAt,
  };
}
