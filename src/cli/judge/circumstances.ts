import type { Known } from "../../domain/facts/known.ts";
import { objectionsTo } from "../../domain/judging/circumstances.ts";
import type { JobIdentity } from "../../domain/judging/job-identity.ts";
import { judges } from "../../domain/judging/judges.ts";
import { branchOf, isReleaseBranch } from "../../domain/judging/release-branches.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import type { SigningJob } from "../../ports/signing-job.ts";
import { orThrow } from "./answers.ts";
import type { InstanceTrust } from "./instance.ts";
import type { SignRequest } from "./scene.ts";

interface Circumstances {
  readonly ports: CommandPorts;
  readonly job: SigningJob;
  readonly identity: JobIdentity;
  readonly instance: InstanceTrust;
}

interface Question extends Circumstances {
  readonly request: SignRequest;
  readonly releaseBranches: readonly string[];
}

/**
 * Looks at where and when this job runs before it signs. A verifier demands the same again of the certificate: here it is for
 * the message, there for the proof. @throws {UserError} invalid-input
 */
export function requireCircumstances({ request, releaseBranches, ...rest }: Question): Promise<void> {
  return requireCircumstancesOf({ workflow: judges[request.what].workflow, releaseBranches }, rest);
}

/** The file that may sign, the events at which it does (a push alone if left out), and branches besides the default one. */
interface Scope {
  readonly workflow: string;
  readonly triggers?: readonly string[];
  readonly releaseBranches?: readonly string[];
}

/** The same for any file that signs. @throws {UserError} invalid-input */
export async function requireCircumstancesOf(
  scope: Scope,
  { ports, job, identity, instance }: Circumstances,
): Promise<void> {
  const defaultBranch = await job.defaultBranch();
  const own = branchOf(identity.ref) ?? "";
  const branch: Known<string> = isReleaseBranch(own, scope.releaseBranches ?? [])
    ? { state: "known", value: own }
    : defaultBranch;
  const relation = branch.state === "known" ? await job.relation(identity.commit, branch.value) : branch;
  const objections = orThrow(
    objectionsTo({
      ...scope,
      identity,
      defaultBranch,
      relation,
      machines: await job.machines(),
      runnerGroups: instance.runnerGroups,
      signers: instance.signers,
      now: ports.clock.now(),
    }),
    "the circumstances of this run",
  );
  const [first] = objections;
  if (first === undefined) return;
  ports.step.setOutput("decision", "fail");
  ports.step.setOutput("reason-code", first.code);
  const words = objections.map(({ code, message }) => `${code}: ${message}`).join("; ");
  throw new UserError("invalid-input", `nothing is signed here: ${words}.`, {
    hint: "Only runs of a protected branch that releases come from, on machines that the instance knows, make evidence.",
  });
}
