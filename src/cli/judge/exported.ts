import { type DueExport, dueExports, neverExported } from "../../domain/audit-export/due.ts";
import {
  auditExportTriggers,
  auditExportWorkflow,
  exportDetails,
  isAbout,
  keptIn,
} from "../../domain/audit-export/statement.ts";
import { operationKind } from "../../domain/evidence/predicates/operation.ts";
import { type Signer, type Signers, shown } from "../../domain/evidence/signers.ts";
import { type Trust, verifyEvidence } from "../../domain/evidence/verify.ts";
import { trustedRootPath } from "../../domain/instance/places.ts";
import { instanceOf, type JobIdentity } from "../../domain/judging/job-identity.ts";
import type { LedgerEntry } from "../../domain/ledger/entry.ts";
import type { PlatformPolicyFile } from "../../policy/document/policy-file.ts";
import type { SigningJob } from "../../ports/signing-job.ts";
import { orThrow } from "./answers.ts";
import type { InstanceTrust } from "./instance.ts";

interface Question {
  readonly entries: readonly LedgerEntry[];
  readonly job: SigningJob;
  readonly identity: JobIdentity;
  readonly instance: InstanceTrust;
  readonly platform: PlatformPolicyFile;
  readonly server: string;
  readonly now: string;
}

/** Runs that go on beside each other may release before any of them is exported: so many of the newest are looked into. */
const mostVerified = 100;

/**
 * What must happen before the next release: of every release in the ledger an export of its run is there, and those of the newest
 * are signed by the file which exports. Null: nothing. @throws {UserError} where it cannot be read
 */
export async function exportLacking(question: Question): Promise<string | null> {
  const due = dueExports(question.entries);
  const [never] = neverExported(due);
  if (never !== undefined) return `run ${never.run}, which released before, was not exported yet`;
  if (due.length === 0) return null;
  const trust = await trustOf(question);
  for (const one of due.slice(0, mostVerified)) {
    const lacking = await lackIn(one, { trust, question });
    if (lacking !== null) return lacking;
  }
  return null;
}

async function lackIn(
  { release, claims }: DueExport,
  { trust, question }: Pick<Asked, "trust" | "question">,
): Promise<string | null> {
  const reasons: string[] = [];
  for (const claim of claims) {
    const why = await objectionTo(claim, { release, trust, question });
    if (why === null) return null;
    reasons.push(why);
  }
  return `no export of run ${release.run} counts: ${reasons.join("; ")}`;
}

const releases = "the releases of this repository";

interface Asked {
  readonly release: LedgerEntry;
  readonly trust: Trust;
  readonly question: Question;
}

async function objectionTo(
  { subject, evidence }: LedgerEntry,
  { release, trust, question }: Asked,
): Promise<string | null> {
  const { job, identity, now } = question;
  const bundle = orThrow(await job.releaseFile(evidence, [subject]), releases);
  if (bundle === null) return `no immutable release holds its bundle ${evidence} and its manifest`;
  const branch = orThrow(await job.defaultBranch(), "the default branch");
  const { repositoryId, ownerId } = identity;
  const found = await verifyEvidence(
    bundle,
    {
      predicateType: operationKind.type,
      subject: { sha256: subject },
      source: { repositoryId, ownerId, commit: null, refs: [`refs/heads/${branch}`] },
      at: now,
    },
    trust,
  );
  if (found.state === "rejected") return `${found.code}: ${found.message}`;
  const predicate = operationKind.parse(found.statement.predicate);
  const details = exportDetails(predicate);
  if (details?.run !== release.run)
    return `it is about ${details === null ? "something else" : `run ${shown(String(details.run))}`}`;
  if (!isAbout(predicate, release)) return "it is about something else that the run released";
  const kept = keptIn(predicate);
  const whole = kept === null ? null : orThrow(await job.releaseFile(evidence, [subject, kept]), releases);
  return whole === null ? "no immutable release holds what it says was kept" : null;
}

/** The list of our own commit, which cannot name that commit itself, and that commit. */
async function trustOf({ job, identity, instance, platform, server }: Question): Promise<Trust> {
  const exporting = `${server}/${instanceOf(identity)}/${auditExportWorkflow}`;
  const listed = instance.signers.signers.filter(({ workflow }) => workflow === exporting);
  const own: Signer = {
    predicates: ["operation"],
    workflow: exporting,
    refs: [identity.workflowRef.slice(identity.workflowRef.indexOf("@") + 1)],
    revisions: [
      { sha: identity.workflowCommit, from: new Date(0).toISOString(), until: null, revoked: null },
    ],
    triggers: auditExportTriggers,
    runners: [identity.runnerEnvironment],
  };
  const signers: Signers = { issuer: identity.issuer, signers: [...listed, own] };
  return {
    open: await job.opener(instance.root, trustedRootPath),
    signers,
    policies: { current: platform.digest, accepted: platform.content.accepted },
  };
}
