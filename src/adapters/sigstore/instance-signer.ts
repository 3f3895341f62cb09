import { endpointsFor, type SigningEndpoints } from "../../domain/evidence/signing-endpoints.ts";
import type { EvidenceSigner } from "../../ports/evidence-signer.ts";
import type { Runner } from "../../ports/runner.ts";
import { jobToken } from "./job-token.ts";
import { keylessSigner } from "./keyless-signer.ts";

interface SigningSurroundings {
  /** `signing` of `policy/instance.yml`; null: GitHub's own services. */
  readonly signing: SigningEndpoints | null;
  readonly visibility: string;
  /** `https://github.com`. */
  readonly server: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runner: Pick<Runner, "mask">;
}

/** The signer of a job in an instance. @throws {UserError} invalid-config where there is no Sigstore for such a repository */
export function instanceSigner({
  signing,
  visibility,
  server,
  env,
  runner,
}: SigningSurroundings): EvidenceSigner {
  return keylessSigner(endpointsFor({ visibility, server, own: signing }), jobToken(env, runner));
}
