import { type Sigstore, startSigstore } from "../../sandbox/sigstore/server.ts";
import { type Trust, verifyEvidence } from "../../src/domain/evidence/verify.ts";
import { claimsOfJudge, expectation, signAs, summary, trustIn } from "./judge.ts";

type Kind = "github" | "public-good";

/** One Sigstore that is trusted, one of the same kind that is not, and two good bundles of the former. */
export interface EvidenceScene {
  readonly kind: Kind;
  readonly at: Sigstore;
  readonly elsewhere: Sigstore;
  readonly good: Uint8Array;
  readonly another: Uint8Array;
  readonly trust: Trust;
  readonly close: () => Promise<void>;
}

/** Starts both, with a clock of the test's own. */
export async function evidenceScene(kind: Kind, now: () => Date = () => new Date()): Promise<EvidenceScene> {
  const [at, elsewhere] = await Promise.all([startSigstore({ kind, now }), startSigstore({ kind, now })]);
  const sign = signerAt(at, kind);
  const other = summary({ subject: [{ name: "other", digest: { sha256: "9".repeat(64) } }] });
  return {
    ...{ kind, at, elsewhere, trust: trustIn(at) },
    ...{ good: await sign(), another: await sign(other) },
    close: async () => {
      await Promise.all([at.close(), elsewhere.close()]);
    },
  };
}

/** Signs with what a bundle of such a Sigstore has: time stamps, and an entry of the log where there is one. */
export function signerAt(at: Sigstore, kind: Kind): ReturnType<typeof signAs> {
  const rekor = kind === "github" ? null : at.rekorUrl;
  const endpoints = { fulcio: at.fulcioUrl, timestamp: at.timestampUrl, rekor, rekorVersion: 1 } as const;
  return signAs(at, claimsOfJudge(), endpoints);
}

/** What becomes of a bundle: `verified`, or the code of its refusal. */
export async function verdictOn(
  { trust }: Pick<EvidenceScene, "trust">,
  bundle: Uint8Array,
): Promise<string> {
  const result = await verifyEvidence(bundle, expectation(), trust);
  return result.state === "verified" ? "verified" : result.code;
}
