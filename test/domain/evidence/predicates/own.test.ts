import { describe, expect, it } from "vitest";
import { predicates } from "../../../../src/domain/evidence/predicates/index.ts";
import { publishedSchema } from "../../../support/attestation-schema.ts";

const at = "2026-11-21T10:00:00Z";
const later = "2026-12-21T10:00:00Z";
const pinned = { digest: { sha256: "a".repeat(64) } };
const policy = { uri: "git+https://github.com/acme/platform@x#policy/platform.yml", ...pinned };
const verifier = { id: "https://github.com/acme/platform/.github/workflows/judge-operation.yml@x" };
const shared = { policy, verifier };
const person = { uri: "https://api.github.com/user/7" };
const commitOf = (letter: string) => ({ digest: { gitCommit: letter.repeat(40) } });

/** One of each that later releases write; the gate's own evaluation has tests of its own. */
const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  waiver: {
    id: "sast-eval",
    status: "accepted",
    basis: "risk-adjusted",
    checks: ["sast.findings"],
    scope: { findings: [{ ruleId: "eval", severity: "high" }], environments: ["prod"] },
    owner: { name: "Payments" },
    justification: "the template is ours",
    requestedAt: at,
    acceptedAt: at,
    expiresAt: later,
    approverRole: "security-lead",
    approvals: [{ uri: "https://github.com/acme/x/pull/3#pullrequestreview-1" }],
    tracking: [{ uri: "https://github.com/acme/x/issues/4" }],
    ...shared,
  },
  "approval-request": {
    requestId: "r-1",
    nonce: "n-1",
    requestor: person,
    requestedAt: at,
    expiresAt: later,
    component: "payments-api",
    environment: "prod",
    strategy: "canary",
    configuration: pinned,
    rollbackCertificate: pinned,
    template: pinned,
    gates: [pinned],
    contributors: [{ ...person, as: ["author"] }],
    rule: { roles: [{ name: "release-manager", required: 1 }] },
    effectivePolicy: pinned,
    ...shared,
  },
  approval: {
    approvalId: "a-1",
    request: pinned,
    decision: "approved",
    status: "approved",
    approver: { name: "Ana Example", uri: person.uri, login: "ana" },
    role: { name: "release-manager", source: "https://github.com/orgs/acme/teams/release" },
    meaning: "approval",
    statement: "looked at the diff",
    decidedAt: at,
    decidedAtSource: "review",
    authentication: { method: "github" },
    requestor: person,
    target: { environment: "prod" },
    presented: [pinned],
    rule: { required: 1, preventSelfReview: true, adminBypassAllowed: false },
    ...shared,
  },
  promotion: {
    artifact: { uri: "pkg:oci/payments-api" },
    component: "payments-api",
    kind: "forward",
    enforcement: "L1",
    source: { environment: "uat" },
    destination: { environment: "prod", cluster: "eu-1" },
    strategy: "canary",
    configuration: pinned,
    promotedAt: at,
    finishedAt: later,
    result: "PASSED",
    inputAttestations: [pinned],
    ...shared,
  },
  "change-record": {
    changeId: "CHG-1",
    changeType: "normal",
    title: "Refunds round half cents to even",
    reason: "defect 12",
    securityImpact: "none",
    range: { from: commitOf("a"), to: commitOf("b") },
    changes: [{ uri: "https://github.com/acme/x/pull/1", authors: [person.uri], reviewers: [person.uri] }],
    workItems: [{ uri: "https://github.com/acme/x/issues/12", kind: "defect" }],
    gates: [pinned],
    rollback: { plan: pinned },
    startedAt: at,
    outcome: "succeeded",
    generatedAt: later,
    retention: { class: "regulated", until: later },
    ...shared,
  },
  "rollback-verification": {
    mode: "drill",
    environment: "uat",
    from: pinned,
    to: pinned,
    trigger: "schedule",
    startedAt: at,
    serviceRestoredAt: at,
    verifiedAt: at,
    durationSeconds: 41.5,
    objectiveSeconds: 300,
    dataMigration: { present: true, reversible: true, class: "additive" },
    expiresAt: later,
    checks: [{ name: "smoke", result: "PASSED" }],
    result: "PASSED",
    ...shared,
  },
  operation: {
    kind: "bypass",
    operationId: "o-1",
    observedAt: at,
    actor: person,
    details: { rule: "required-workflows" },
    ...shared,
  },
};

describe.each(Object.entries(examples))("%s", async (name, example) => {
  const kind = await predicates.find((candidate) => candidate.name === name)?.load();
  const errorsOf = publishedSchema(name);
  const isRead = (predicate: unknown): boolean => {
    try {
      kind?.parse(predicate);
      return true;
    } catch {
      return false;
    }
  };

  it("is read as it is published", () => {
    expect(errorsOf(example)).toEqual([]);
    expect(kind?.parse(example)).toEqual(example);
  });

  it("misses what its schema misses, field by field", () => {
    for (const field of Object.keys(example)) {
      const { [field]: _, ...rest } = example;

      expect([field, isRead(rest)]).toEqual([field, errorsOf(rest).length === 0]);
      expect([field, isRead({ ...example, [field]: -7 })]).toEqual([field, false]);
      expect(errorsOf({ ...example, [field]: -7 })).not.toEqual([]);
    }
  });

  it("ignores what it does not know", () => {
    expect(kind?.parse({ ...example, laterField: [1] })).toEqual(example);
    expect(errorsOf({ ...example, laterField: [1] })).toEqual([]);
  });

  it("tells who judged, by which policy, and until when it counts", () => {
    expect(kind?.claims(example).verifierId).toBe(verifier.id);
    expect(kind?.claims(example).policyDigest).toBe(`sha256:${pinned.digest.sha256}`);
    expect(kind?.claims(example).expiresAt).toBe(example["expiresAt"] ?? null);
  });
});
