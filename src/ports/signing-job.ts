import type { OpenBundle } from "../domain/evidence/open.ts";
import type { SigningEndpoints } from "../domain/evidence/signing-endpoints.ts";
import type { Known } from "../domain/facts/known.ts";
import type { Relation } from "../domain/instance/channel.ts";
import type { MachineUse } from "../domain/judging/circumstances.ts";
import type { JobIdentity } from "../domain/judging/job-identity.ts";
import type { Artifacts } from "./artifacts.ts";
import type { EvidenceSigner } from "./evidence-signer.ts";

/** A folder that leaves the machine as one artifact. */
export interface ReleaseTray {
  /** @throws {UserError} invalid-input where there is such a file already */
  write(path: string, bytes: Uint8Array): void;
}

/** What decides where a signature is made. */
export interface SigningChoice {
  readonly visibility: JobIdentity["visibility"];
  /** The instance's own services; null: GitHub's. */
  readonly own: SigningEndpoints | null;
}

/** What a job has that may sign: who it is, what can be read of its run, and the means to sign and to verify. */
export interface SigningJob {
  /** Unknown: the job may not ask for an identity, or it says other things than GitHub documents. */
  identity(): Promise<Known<JobIdentity>>;
  defaultBranch(): Promise<Known<string>>;
  /** How a commit stands to a branch. */
  relation(commit: string, branch: string): Promise<Known<Relation>>;
  /** Jobs of the run over all its attempts. */
  machines(): Promise<Known<readonly MachineUse[]>>;
  /** When the run began, its first attempt. */
  begunAt(): Promise<Known<string>>;
  readonly artifacts: Artifacts;
  /** Version of the suite. */
  readonly version: string;
  /** @throws {UserError} invalid-config where there is no Sigstore for such a repository */
  signer(place: SigningChoice): Promise<EvidenceSigner>;
  /** Opens bundles against a trusted root. @throws {UserError} invalid-config */
  opener(root: string, path: string): Promise<OpenBundle>;
  /** A file of an immutable release by its sha256, which has these others as well; null: there is no such release. */
  releaseFile(sha256: string, beside: readonly string[]): Promise<Known<Uint8Array | null>>;
  /** Stores a bundle with GitHub, which finds it by the digests of its subjects. */
  store(bundle: Uint8Array): Promise<Known<null>>;
  /** Begins a folder. @throws {UserError} invalid-input if it is not empty */
  tray(folder: string): ReleaseTray;
}
