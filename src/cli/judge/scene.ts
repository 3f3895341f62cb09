import type { JobIdentity } from "../../domain/judging/job-identity.ts";
import type { JudgeName } from "../../domain/judging/judges.ts";
import type { LedgerEntry } from "../../domain/ledger/entry.ts";
import type { WitnessedHead } from "../../domain/ledger/witnessed.ts";
import type { NeededJob } from "../../domain/pipeline/needs.ts";
import type { PlatformPolicyFile } from "../../policy/document/policy-file.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import type { SigningJob } from "../../ports/signing-job.ts";
import type { InstanceTrust } from "./instance.ts";

/** What a job was asked to sign. */
export interface SignRequest {
  readonly what: JudgeName;
  readonly jobs: readonly NeededJob[];
  readonly output: string;
  readonly variables: readonly string[];
}

/** Everything that signing needs to know. */
export interface SigningScene {
  readonly request: SignRequest;
  readonly ports: CommandPorts;
  readonly job: SigningJob;
  readonly identity: JobIdentity;
  readonly platform: PlatformPolicyFile;
  readonly begunAt: string;
  /** What the ledger of the repository holds. */
  readonly entries: readonly LedgerEntry[];
  /** The head that the witness saw last; null: it never saw one. */
  readonly witnessed: WitnessedHead | null;
  readonly instance: InstanceTrust;
}
