import { canonicalJson } from "../../src/domain/digest/canonical.ts";
import type { Facts } from "../../src/domain/facts/facts.ts";
import { parsePlatformPolicy } from "../../src/policy/platform/platform-file.ts";
import { recordOf } from "../../src/policy/replay/record.ts";
import { rejudge } from "../../src/policy/replay/rejudge.ts";
import type { RealVerdict } from "./release-evidence.ts";
import { commit, evaluatedAt, factsOf } from "./verdicts.ts";

/** A platform policy that asks for what needs no report; `checks` are lines of YAML below the two that it has. */
export function tinyPolicy(checks = "", rest = ""): string {
  return `schema: assaygate/platform-policy/v1
version: 1.0.0
owner: {name: Governance, contact: "https://github.com/orgs/acme/teams/governance"}
roles: {security-lead: ["@acme/security-leads"], release-manager: ["@acme/release"]}
defaultProfile: tiny
profiles:
  tiny:
    evidence: {}
    checks:
      build.pinned-inputs: {}
      code.forbidden-patterns: {locked: {rules: [debug-statement]}}
${checks}
severity:
  critical: {response: block, notify: security}
  high: {response: block, waivableBy: security-lead, maxDays: 30}
  medium: {response: backlog, dueDays: 30}
  low: {response: backlog, dueDays: 90}
  info: {response: log}
waivers: {approverRole: security-lead}
environments:
  - {name: dev, on: push}
  - name: prod
    on: approval
    requires: [rollback-certificate]
    quorum: [{role: release-manager, n: 1}]
${rest}`;
}

const workload = {
  profile: { state: "known", value: "tiny" },
  regulated: { state: "known", value: false },
} as const;

/** What the gate comes to by this policy, with all that it came from. */
export function realVerdict(policy = tinyPolicy(), some: Partial<Facts> = {}): RealVerdict {
  const facts: Facts = { ...factsOf(), commit, event: "push", ...some };
  const record = recordOf({
    event: "push",
    evaluatedAt,
    stages: null,
    merge: { source: "instance", ...{ product: null, base: null, baseline: null }, ...workload },
  });
  const verdict = rejudge(parsePlatformPolicy({ path: "platform.yml", text: policy }), record, facts);
  return { verdict, facts, record: canonicalJson(record) };
}
