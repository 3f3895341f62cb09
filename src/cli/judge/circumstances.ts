import { objectionsTo } from "../../domain/judging/circumstances.ts";
import type { JobIdentity } from "../../domain/judging/job-identity.ts";
import { judges } from "../../domain/judging/judges.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import type { SigningJob } from "../../ports/signing-job.ts";
import { orThrow } from "./answers.ts";
import type { InstanceTrust } from "./instance.ts";
import type { SignRequest } from "./scene.ts";

interface Question {
  readonly request: SignRequest;
  readonly ports: CommandPorts;
  readonly job: SigningJob;
  readonly identity: JobIdentity;
  readonly instance: InstanceTrust;
}

/**
 * Looks at where and when this job runs before it signs. A verifier demands the same again of the certificate: here it is for
 * the message, there for the proof. @throws {UserError} invalid-input
 */
export async function requireCircumstances({
  request,
  ports,
  job,
  identity,
  instance,
}: Question): Promise<void> {
  const defaultBranch = await job.defaultBranch();
  const relation =
    defaultBranch.state === "known"
      ? await job.relation(identity.commit, defaultBranch.value)
      : defaultBranch;
  const objections = orThrow(
    objectionsTo({
      identity,
      workflow: judges[request.what].workflow,
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
    hint: "Only a push to the protected default branch, on machines that the instance knows, makes evidence.",
  });
}
