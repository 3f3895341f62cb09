import type { Signers } from "../evidence/signers.ts";
import type { Known, Unknown } from "../facts/known.ts";
import { channels, isWithin, type Relation, refOf } from "../instance/channel.ts";
import { type JobIdentity, workflowPathOf } from "./job-identity.ts";
import { isReleaseRef } from "./release-branches.ts";

/** A job of the run, over all its attempts, and the machine that it had. */
export interface MachineUse {
  readonly job: string;
  readonly attempt: number;
  /** As GitHub calls it: `queued`, `in_progress`, `completed`. */
  readonly status: string;
  readonly conclusion: string | null;
  /** Null: it had no machine. */
  readonly runnerGroup: string | null;
}

/** Under what circumstances somebody wants to sign, as far as they could be read. */
export interface Circumstances {
  readonly identity: JobIdentity;
  /** Path of the only file that may sign what is wanted. */
  readonly workflow: string;
  /** Events of the run that count; a push alone if left out. */
  readonly triggers?: readonly string[];
  /** Full refs at which products call that file; null: nobody calls it. A product could call any commit by its number. */
  readonly calledAt?: readonly string[] | null;
  readonly defaultBranch: Known<string>;
  /** Branches besides that, as the platform policy names them. */
  readonly releaseBranches?: readonly string[];
  /** How the run's commit stands to the branch of the run if it releases, else to the default branch, as it is now. */
  readonly relation: Known<Relation>;
  readonly machines: Known<readonly MachineUse[]>;
  /** Runner groups of the organisation that count besides GitHub's own. */
  readonly runnerGroups: readonly string[];
  /** The list of the instance's own commit. */
  readonly signers: Signers;
  /** RFC 3339. */
  readonly now: string;
}

/** Why nothing is signed. */
export interface Objection {
  readonly code:
    | "signer-workflow"
    | "off-channel"
    | "trigger"
    | "ref"
    | "unprotected-ref"
    | "unreachable-commit"
    | "runner"
    | "signer-revoked";
  readonly message: string;
}

const channelRefs = channels.map(refOf);

/** GitHub's own machines. */
export const hostedGroup = "GitHub Actions";

/** All that speaks against signing; unknown: something could not be read, and then nothing is signed either. */
export function objectionsTo(circumstances: Circumstances): Known<readonly Objection[]> {
  const { defaultBranch, relation, machines } = circumstances;
  const unread = [defaultBranch, relation, machines].find(isUnknown);
  if (unread !== undefined) return unread;
  return {
    state: "known",
    value: [
      ...ofFile(circumstances),
      ...ofChannel(circumstances),
      ...ofBranch(circumstances),
      ...(relation.state === "known" ? ofCommit(circumstances.identity, relation.value) : []),
      ...(machines.state === "known" ? ofMachines(circumstances, machines.value) : []),
    ],
  };
}

function isUnknown(fact: Known<unknown>): fact is Unknown {
  return fact.state === "unknown";
}

function object(code: Objection["code"], message: string): Objection[] {
  return [{ code, message }];
}

function ofFile({ identity, workflow, signers, now }: Circumstances): readonly Objection[] {
  const path = workflowPathOf(identity);
  if (path !== workflow) return object("signer-workflow", `expected the file ${workflow}, found ${path}`);
  const revision = signers.signers
    .filter((signer) => signer.workflow.endsWith(`/${workflow}`))
    .flatMap(({ revisions }) => revisions)
    .find(({ sha }) => sha === identity.workflowCommit);
  const revoked = revision?.revoked ?? null;
  const isEnded = revision?.until != null && Date.parse(now) >= Date.parse(revision.until);
  return revoked === null && !isEnded
    ? []
    : object("signer-revoked", `commit ${identity.workflowCommit} of the instance may not sign any more`);
}

/** A commit that was never at a channel answers to the instance's name as well, also one of a fork (facts 1.31). */
function ofChannel({ identity, calledAt = channelRefs }: Circumstances): readonly Objection[] {
  const ref = identity.workflowRef.slice(identity.workflowRef.indexOf("@") + 1);
  if (calledAt === null || calledAt.includes(ref)) return [];
  return object("off-channel", `expected the file to be called at ${calledAt.join(" or ")}, found ${ref}`);
}

function ofBranch(circumstances: Circumstances): readonly Objection[] {
  const { identity, defaultBranch, triggers = ["push"], releaseBranches = [] } = circumstances;
  const { event, ref, isRefProtected } = identity;
  const wanted = `refs/heads/${defaultBranch.state === "known" ? defaultBranch.value : ""}`;
  const isOfRelease = ref === wanted || isReleaseRef(ref, releaseBranches);
  const others = releaseBranches.map((pattern) => ` or refs/heads/${pattern}`).join("");
  return [
    ...(triggers.includes(event)
      ? []
      : object("trigger", `expected a ${triggers.join(" or ")}, found ${event}`)),
    ...(isOfRelease ? [] : object("ref", `expected ${wanted}${others}, found ${ref}`)),
    ...(isRefProtected ? [] : object("unprotected-ref", `expected rules that protect ${ref}, found none`)),
  ];
}

function ofCommit({ commit, ref }: JobIdentity, relation: Relation): readonly Objection[] {
  return isWithin(relation)
    ? []
    : object(
        "unreachable-commit",
        `expected ${commit} to be a commit of ${ref}, found it is none (any more)`,
      );
}

/**
 * A machine of the product's own can take a job by its label and be gone when another signs (docs/adr/0018): each job that
 * had one is looked at, whatever became of it.
 */
function ofMachines(
  { identity, runnerGroups }: Circumstances,
  machines: readonly MachineUse[],
): readonly Objection[] {
  const allowed = [hostedGroup, ...runnerGroups];
  const strange = machines.filter((use) => !isAllowed(use, allowed));
  const own =
    identity.runnerEnvironment === "github-hosted" || runnerGroups.length > 0
      ? []
      : object("runner", `expected a machine of GitHub's, found one that is ${identity.runnerEnvironment}`);
  return [
    ...own,
    ...strange.flatMap(({ job, attempt, runnerGroup }) =>
      object(
        "runner",
        `expected job "${job}" (attempt ${attempt}) on a machine of ${allowed.join(" or ")}, found ${runnerGroup === null ? "none that is known" : `one of ${runnerGroup}`}`,
      ),
    ),
  ];
}

/** What did no work needs no machine. */
const idle = ["queued", "waiting", "pending", "requested"];
const unworked = ["skipped", "cancelled"];

function isAllowed({ status, conclusion, runnerGroup }: MachineUse, allowed: readonly string[]): boolean {
  if (runnerGroup !== null) return allowed.includes(runnerGroup);
  return idle.includes(status) || (status === "completed" && unworked.includes(conclusion ?? ""));
}
