import { bundleToJSON } from "@sigstore/bundle";
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness, type Witness } from "@sigstore/sign";
import { canonicalJson } from "../../domain/digest/canonical.ts";
import { maxBundleBytes } from "../../domain/evidence/open.ts";
import type { SigningEndpoints } from "../../domain/evidence/signing-endpoints.ts";
import { statementPayloadType } from "../../domain/evidence/statement.ts";
import { InternalError, UserError } from "../../errors.ts";
import type { EvidenceSigner } from "../../ports/evidence-signer.ts";

/** Gives the token of the job that runs, for the audience `sigstore`. */
export type IdentityToken = () => Promise<string>;

/** How long one service may take, and how often it is asked again: an outage is told soon, and signing is tried later. */
const patience = { timeout: 10_000, retry: { retries: 2, minTimeout: 500, maxTimeout: 2000 } };

/** Signs in the name of the job that runs, with a key that lives as long as one signature. */
export function keylessSigner(endpoints: SigningEndpoints, token: IdentityToken): EvidenceSigner {
  return {
    async sign(statement) {
      const signer = new FulcioSigner({
        fulcioBaseURL: endpoints.fulcio,
        identityProvider: { getToken: token },
        ...patience,
      });
      const builder = new DSSEBundleBuilder({ signer, witnesses: witnessesOf(endpoints) });
      const data = Buffer.from(canonicalJson(statement));
      const bundle = await told(builder.create({ data, type: statementPayloadType }));
      return within(Buffer.from(JSON.stringify(bundleToJSON(bundle))));
    },
  };
}

function witnessesOf({ timestamp, rekor, rekorVersion }: SigningEndpoints): Witness[] {
  const log = (url: string): Witness =>
    new RekorWitness({ rekorBaseURL: url, majorApiVersion: rekorVersion, entryType: "dsse", ...patience });
  return [
    ...(timestamp === null ? [] : [new TSAWitness({ tsaBaseURL: timestamp, ...patience })]),
    ...(rekor === null ? [] : [log(rekor)]),
  ];
}

/**
 * An outage is the world's fault and may pass; a refusal stays one. The library's own words may hold the token of the job, so
 * that only its codes are told.
 */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const known = [error, ...causesOf(error)].find(
      (one) => one instanceof UserError || one instanceof InternalError,
    );
    if (known !== undefined) throw known;
    const status = causesOf(error)
      .map(statusOf)
      .find((one) => one !== null);
    const answer = `${codeOf(error)}${status === undefined ? "" : ` (${status})`}`;
    if (status === undefined || !isRefusal(status))
      throw new InternalError("io", `signing: expected a bundle from Sigstore, got ${answer}.`);
    throw new UserError(
      "invalid-config",
      `signing: expected a bundle from Sigstore, it refused: ${answer}.`,
      {
        hint: "Compare the services under signing in policy/instance.yml with the repository and its job.",
      },
    );
  }
}

function causesOf(error: unknown): readonly unknown[] {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? [] : [cause, ...causesOf(cause)];
}

function statusOf(error: unknown): number | null {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  return typeof status === "number" ? status : null;
}

/** Of what the caller did wrong, too many requests and a time-out are nothing of it. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 429].includes(status);
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z_]{1,60}$/.test(code) ? code : "a failure without a code";
}

/** Nothing is signed that no verifier would read. */
function within(bundle: Uint8Array): Uint8Array {
  if (bundle.length <= maxBundleBytes) return bundle;
  throw new UserError(
    "invalid-input",
    `expected a bundle of at most ${maxBundleBytes} bytes, got ${bundle.length}.`,
    {
      hint: "Shorten the document that is attested.",
    },
  );
}
