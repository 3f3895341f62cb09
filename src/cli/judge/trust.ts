import type { OpenBundle } from "../../domain/evidence/open.ts";
import type { Signers } from "../../domain/evidence/signers.ts";
import type { Trust } from "../../domain/evidence/verify.ts";
import { instanceOf, type JobIdentity } from "../../domain/judging/job-identity.ts";

interface Self {
  readonly identity: JobIdentity;
  readonly server: string;
  /** Path of the file that signs. */
  readonly workflow: string;
  readonly predicates: readonly string[];
  /** Digest of the platform policy of this very commit. */
  readonly policy: string;
  readonly open: OpenBundle;
}

/**
 * Trust in a file of our own commit. Its list of signers cannot name the commit that holds it, so that this proves that a
 * certificate is what was asked for; whether it counts is for those who hold the list at the head of the instance.
 */
export function selfTrust({ identity, server, workflow, predicates, policy, open }: Self): Trust {
  const ref = identity.workflowRef.slice(identity.workflowRef.indexOf("@") + 1);
  const epoch = new Date(0).toISOString();
  const signers: Signers = {
    issuer: identity.issuer,
    signers: [
      {
        predicates,
        workflow: `${server}/${instanceOf(identity)}/${workflow}`,
        refs: [ref],
        revisions: [{ sha: identity.workflowCommit, from: epoch, until: null, revoked: null }],
        triggers: [identity.event],
        runners: [identity.runnerEnvironment],
      },
    ],
  };
  return { open, signers, policies: { current: policy, accepted: [] } };
}
