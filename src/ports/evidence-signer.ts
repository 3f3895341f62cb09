import type { Statement } from "../domain/evidence/statement.ts";

/** Signs in the name of what runs: a workflow file, never a person. */
export interface EvidenceSigner {
  /** The bytes of a Sigstore bundle (v0.3, JSON) with this one statement. @throws {InternalError} io: the service failed */
  sign(statement: Statement): Promise<Uint8Array>;
}
