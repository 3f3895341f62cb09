import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sigstore, startSigstore } from "../../sandbox/sigstore/server.ts";
import type { Expectation } from "../../src/domain/evidence/expectation.ts";
import { approvalRequestKind } from "../../src/domain/evidence/predicates/approval-request.ts";
import { provenance, provenanceKind } from "../../src/domain/evidence/predicates/provenance.ts";
import { type Statement, statementType } from "../../src/domain/evidence/statement.ts";
import { type Trust, verifyEvidence } from "../../src/domain/evidence/verify.ts";
import { commit, expectation, judgeFile, policyDigest, signAs, summary, trustIn } from "../support/judge.ts";

const running: Sigstore[] = [];

beforeAll(async () => {
  running.push(await startSigstore());
});
afterAll(async () => {
  await Promise.all(running.map(({ close }) => close()));
});

interface Question {
  readonly expected?: Partial<Expectation>;
  readonly trust?: Partial<Trust>;
}

/** What becomes of a statement that the judge really signed. */
async function verdictOn(statement: unknown, { expected = {}, trust = {} }: Question = {}): Promise<string> {
  const at = running[0]!;
  const bundle = await signAs(at)(statement as Statement);
  const result = await verifyEvidence(bundle, expectation(expected), { ...trustIn(at), ...trust });
  return result.state === "verified" ? "verified" : result.code;
}

describe("a request that the judge signed, which ends", () => {
  const pinned = { uri: "x", digest: { sha256: "b".repeat(64) } };
  const request = {
    ...{ requestId: "r1", nonce: "n", requestor: { uri: "https://api.github.com/user/9" } },
    ...{ requestedAt: "2026-11-22T08:00:00Z", expiresAt: "2030-01-01T00:00:00Z" },
    ...{
      component: "payments",
      environment: "prod",
      strategy: "rolling",
      configuration: pinned,
      template: pinned,
    },
    ...{ gates: [pinned], contributors: [], rule: { roles: [{ name: "release-manager", required: 1 }] } },
    ...{
      policy: { uri: "x", digest: { sha256: policyDigest.slice("sha256:".length) } },
      effectivePolicy: pinned,
    },
    verifier: { id: `https://github.com/${judgeFile}@${"a".repeat(40)}` },
  };
  const statement = summary({ predicateType: approvalRequestKind.type, predicate: request });
  const question = (at: string, changed: Partial<Expectation> = {}): Question => {
    const { signers } = trustIn(running[0]!);
    const [signer] = signers.signers;
    return {
      expected: { predicateType: approvalRequestKind.type, at, ...changed },
      trust: { signers: { ...signers, signers: [{ ...signer!, predicates: ["approval-request"] }] } },
    };
  };

  it("counts until then, and not a moment longer", async () => {
    expect(await verdictOn(statement, question("2029-12-31T23:59:59Z"))).toBe("verified");
    expect(await verdictOn(statement, question("2030-01-01T00:00:00Z"))).toBe("expired");
  });

  it("may be of another commit: the chain has that of the artefact", async () => {
    const source = { ...expectation().source, commit: "1".repeat(40) };

    expect(await verdictOn(statement, question("2029-12-31T23:59:59Z", { source }))).toBe("verified");
  });
});

describe("a provenance that the judge signed", () => {
  const built = {
    ...{
      repository: "https://github.com/acme/payments",
      repositoryId: "2",
      ownerId: "1",
      ref: "refs/heads/main",
    },
    ...{
      commit,
      workflowPath: ".github/workflows/release.yml",
      event: "push",
      runnerEnvironment: "github-hosted",
    },
    builderId: `https://github.com/${judgeFile}@refs/heads/stable`,
    invocationId: "https://github.com/acme/payments/actions/runs/42/attempts/1",
    ...{ startedOn: "2026-11-22T08:00:00Z", finishedOn: "2026-11-22T08:01:00Z" },
  };
  const [named] = summary().subject;
  const expected = { predicateType: provenanceKind.type };

  it("bridges from the artefact to the commit of the run, whether that is known or not", async () => {
    const source = { ...expectation().source, commit: null };

    expect(await verdictOn(provenance(named!, built), { expected })).toBe("verified");
    expect(await verdictOn(provenance(named!, built), { expected: { ...expected, source } })).toBe(
      "verified",
    );
  });

  it.each<readonly [string, string, object]>([
    ["another commit than the run's", "source-commit", { commit: "1".repeat(40) }],
    [
      "another builder than the signer",
      "verifier",
      { builderId: "https://github.com/eve/x@refs/heads/stable" },
    ],
  ])("is refused where it says %s", async (_, code, changed) => {
    const source = { ...expectation().source, commit: null };
    const statement = provenance(named!, { ...built, ...changed });

    expect(await verdictOn(statement, { expected: { ...expected, source } })).toBe(code);
  });

  it("is refused where it names no commit", async () => {
    const { predicate: said } = provenance(named!, built);
    const statement = {
      _type: statementType,
      subject: [named],
      predicateType: provenanceKind.type,
      predicate: { ...said, buildDefinition: { ...said.buildDefinition, resolvedDependencies: [] } },
    };

    expect(await verdictOn(statement, { expected })).toBe("source-commit");
  });
});
