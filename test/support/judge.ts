import { onTestFinished } from "vitest";
import type { Claims } from "../../sandbox/sigstore/jwt.ts";
import { type Sigstore, type SigstoreOptions, startSigstore } from "../../sandbox/sigstore/server.ts";
import { keylessSigner } from "../../src/adapters/sigstore/keyless-signer.ts";
import { bundleOpener } from "../../src/adapters/sigstore/open-bundle.ts";
import type { Expectation } from "../../src/domain/evidence/expectation.ts";
import { verificationSummaryKind } from "../../src/domain/evidence/predicates/verification-summary.ts";
import type { SigningEndpoints } from "../../src/domain/evidence/signing-endpoints.ts";
import { type Statement, statementType } from "../../src/domain/evidence/statement.ts";
import type { Trust } from "../../src/domain/evidence/verify.ts";

/** The judging file of a small organisation, the product that it judges, and what both know of it. */
export const judgeFile = "acme/platform/.github/workflows/judge-release.yml";
export const judgeSha = "a".repeat(40);
export const commit = "c0ffee".padEnd(40, "0");
export const artefact = "d".repeat(64);
export const policyDigest = `sha256:${"e".repeat(64)}`;

/** Claims of a job of the judging file, called by the product at a push (facts 9.3). */
export function claimsOfJudge(changed: Claims = {}): Claims {
  return {
    sub: "repo:acme@1/payments@2:ref:refs/heads/main",
    repository: "acme/payments",
    repository_id: "2",
    repository_owner: "acme",
    repository_owner_id: "1",
    repository_visibility: "private",
    job_workflow_ref: `${judgeFile}@refs/heads/stable`,
    job_workflow_sha: judgeSha,
    workflow: "release",
    workflow_ref: "acme/payments/.github/workflows/release.yml@refs/heads/main",
    workflow_sha: commit,
    runner_environment: "github-hosted",
    sha: commit,
    ref: "refs/heads/main",
    ref_type: "branch",
    ref_protected: "true",
    event_name: "push",
    run_id: "42",
    run_number: "7",
    run_attempt: "1",
    actor: "ada",
    actor_id: "9",
    ...changed,
  };
}

/** A verification summary of stage 4, as `judge-release.yml` signs it. */
export function summary(changed: Partial<Statement> = {}): Statement {
  const input = { uri: "bundles/01-gate-evaluation.sigstore.json", digest: { sha256: "b".repeat(64) } };
  return {
    _type: statementType,
    subject: [{ name: "payments", digest: { sha256: artefact } }],
    predicateType: verificationSummaryKind.type,
    predicate: {
      verifier: { id: `https://github.com/${judgeFile}@${judgeSha}` },
      timeVerified: "2026-11-22T08:00:00Z",
      resourceUri: "pkg:oci/payments",
      policy: {
        uri: "git+https://github.com/acme/platform#policy/platform.yml",
        digest: { sha256: policyDigest.slice("sha256:".length) },
      },
      inputAttestations: [input],
      verificationResult: "PASSED",
      verifiedLevels: ["ASSAYGATE_STAGE_4"],
      slsaVersion: "1.2",
    },
    ...changed,
  };
}

/** What somebody who deploys the artefact asks for. */
export function expectation(changed: Partial<Expectation> = {}): Expectation {
  return {
    predicateType: verificationSummaryKind.type,
    subject: { sha256: artefact },
    source: { repositoryId: "2", ownerId: "1", commit, refs: ["refs/heads/main"] },
    at: new Date().toISOString(),
    ...changed,
  };
}

/** Trusts the judging file at its one commit, and this Sigstore. */
export function trustIn({ trustedRoot, issuer }: Pick<Sigstore, "trustedRoot" | "issuer">): Trust {
  return {
    open: bundleOpener(JSON.stringify(trustedRoot), "trusted-root.json"),
    signers: {
      issuer,
      signers: [
        {
          predicates: ["verification-summary", "gate-evaluation", "provenance"],
          workflow: `https://github.com/${judgeFile}`,
          refs: ["refs/heads/stable", "refs/heads/canary"],
          revisions: [{ sha: judgeSha, from: "2026-01-01T00:00:00Z", until: null, revoked: null }],
          triggers: ["push"],
          runners: ["github-hosted"],
        },
      ],
    },
    policies: { current: policyDigest, accepted: [] },
  };
}

/** A Sigstore that ends with the test. */
export async function sigstore(options: SigstoreOptions = {}): Promise<Sigstore> {
  const started = await startSigstore(options);
  onTestFinished(() => started.close());
  return started;
}

/** Fulcio and time stamps, as GitHub has it for private repositories. */
export function privateEndpoints({ fulcioUrl, timestampUrl }: Sigstore): SigningEndpoints {
  return { fulcio: fulcioUrl, timestamp: timestampUrl, rekor: null, rekorVersion: 1 };
}

/** Signs as a job with these claims. */
export function signAs(
  at: Sigstore,
  claims: Claims = claimsOfJudge(),
  endpoints: SigningEndpoints = privateEndpoints(at),
): (statement?: Statement) => Promise<Uint8Array> {
  const signer = keylessSigner(endpoints, async () => at.token(claims));
  return (statement = summary()) => signer.sign(statement);
}
