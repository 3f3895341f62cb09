import { describe, expect, it } from "vitest";
import { chooseBaseline } from "../../../src/policy/waivers/baseline.ts";
import { parseBaseline } from "../../../src/policy/waivers/baseline-file.ts";
import { checkWaiver, parseWaiver } from "../../../src/policy/waivers/waiver-file.ts";
import { merged, messagesOf } from "../sample.ts";

const text = `schema: assaygate/waiver/v1
id: lodash
checks: [dependencies.findings]
scope: { findings: [{ vulnerability: CVE-2026-1, purl: "pkg:npm/lodash@4.17.20" }] }
owner: { name: Payments, uri: "https://github.com/orgs/acme/teams/payments" }
justification: The vulnerable function is never called with keys from outside.
tracking: [{ uri: "https://github.com/acme/pay/issues/1" }]
requestedAt: 2026-11-20
expiresAt: 2026-12-15
approverRole: security-lead
`;
const path = ".github/assaygate/waivers/lodash.yml";

function messages(from: string, to: string): string[] {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the sample holds no ${from}`);
  const checked = checkWaiver({ path, text: changed });
  return checked.ok ? [] : messagesOf(checked.problems);
}

describe("parseWaiver", () => {
  it("reads a waiver", () => {
    const { id, scope, expiresAt } = parseWaiver({ path, text });

    expect(id).toBe("lodash");
    expect(scope.environments).toEqual([]);
    expect(expiresAt).toBe("2026-12-15");
  });

  it.each([
    [
      "id: lodash",
      "id: other",
      `${path}:2:5: id: expected "lodash", as the file is named, got "other". Rename one of the two.`,
    ],
    [
      "expiresAt: 2026-12-15",
      "expiresAt: 2026-11-20",
      `${path}:9:12: expiresAt: expected a time after 2026-11-20, got 2026-11-20. Correct it.`,
    ],
    [
      "expiresAt: 2026-12-15\n",
      "",
      `${path}:1:1: expiresAt: expected a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z, got nothing.`,
    ],
    [
      "expiresAt: 2026-12-15",
      "expiresAt: 2026-02-30",
      `${path}:9:12: expiresAt: expected a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z, got "2026-02-30".`,
    ],
    [
      "justification: The vulnerable function is never called with keys from outside.",
      "justification: trust me",
      `${path}:6:16: justification: expected a justification of at least 20 characters, got "trust me".`,
    ],
    [
      '[{ uri: "https://github.com/acme/pay/issues/1" }]',
      "[]",
      `${path}:7:11: tracking: expected at least one entry, as debt without an issue is forgotten, got an empty list.`,
    ],
    [
      'tracking: [{ uri: "https://',
      'tracking: [{ uri: "http://',
      "tracking.0.uri: expected an https address",
    ],
    [
      "{ findings: [{",
      "{ findings: [], x: [{",
      `${path}:4:20: scope.findings: expected at least one finding, got an empty list.`,
    ],
    [
      "{ vulnerability: CVE",
      "{ vulnerabilty: CVE",
      `${path}:4:23: expected a known key in scope.findings.0, got "vulnerabilty". Did you mean "vulnerability"?`,
    ],
    [
      "{ vulnerability: CVE-2026-1",
      "{ fingerprint: abc",
      `${path}:4:36: scope.findings.0.fingerprint: expected a fingerprint of 64 hex digits, got "abc".`,
    ],
    [
      "checks: [dependencies.findings]",
      "checks: []",
      `${path}:3:9: checks: expected at least one check id, got an empty list.`,
    ],
    [
      "approverRole:",
      "aproverRole:",
      'expected a known key, got "aproverRole". Did you mean "approverRole"?',
    ],
    [
      "schema: assaygate/waiver/v1",
      "schema: assaygate/waiver/v2",
      `${path}:1:9: schema: expected "assaygate/waiver/v1", got "assaygate/waiver/v2".`,
    ],
  ])("refuses %j made %j", (from, to, message) => {
    expect(messages(from, to).join("\n")).toContain(message);
  });

  it("throws invalid-waiver", () => {
    expect(() => parseWaiver({ path, text: "a: 1" })).toThrow(
      expect.objectContaining({ code: "invalid-waiver" }),
    );
  });
});

const baselineText = `schema: assaygate/baseline/v1
owner: { name: Payments, uri: "https://github.com/orgs/acme/teams/payments" }
justification: Debt from before the gate, burnt down by the end of March.
tracking: [{ uri: "https://github.com/acme/pay/issues/2" }]
requestedAt: 2026-11-01
approverRole: security-lead
entries:
  - { fingerprint: "${"a".repeat(64)}", burnDownOn: 2027-03-01 }
  - { fingerprint: "${"b".repeat(64)}", burnDownOn: 2027-12-01 }
`;

describe("baseline", () => {
  const baseline = parseBaseline({ path: "baseline.yml", text: baselineText });
  const fact = {
    path: "baseline.yml",
    sha256: "c".repeat(64),
    baseline,
    approval: { state: "proved", by: "sam", at: "2026-11-02T00:00:00Z" },
    author: "alex",
    introducedAt: "2026-11-01T00:00:00Z",
  } as const;
  const limits = { maxDays: 180, approverRole: "security-lead" };
  const [first] = baseline.entries;

  it("lets entries count that are approved and not too long", () => {
    expect(chooseBaseline(fact, limits)).toEqual({
      entries: [first],
      notices: [
        `baseline.yml: ${"b".repeat(64)} does not count: it runs from 2026-11-01 to 2027-12-01, and at most 180 days are allowed.`,
      ],
    });
    expect(merged({ baseline: fact }).baseline).toEqual([first]);
  });

  it.each([
    ["no file", null, limits, []],
    [
      "an unknown approval",
      { ...fact, approval: { state: "unknown", why: "no GitHub" } as const },
      limits,
      ["baseline.yml does not count: its approval is unknown (no GitHub). It would cover 2 findings."],
    ],
    [
      "self-approval",
      { ...fact, author: "sam" },
      limits,
      ["baseline.yml does not count: sam approved it and is its author or owner. It would cover 2 findings."],
    ],
    [
      "another role",
      fact,
      { ...limits, approverRole: "ciso" },
      [
        "baseline.yml does not count: it names security-lead as approver, and the policy asks for ciso. It would cover 2 findings.",
      ],
    ],
    [
      "no role in the policy",
      fact,
      { ...limits, approverRole: null },
      [
        "baseline.yml does not count: the policy names no role that may approve it (waivers.approverRole). It would cover 2 findings.",
      ],
    ],
  ])("counts nothing with %s", (_, given, limit, notices) => {
    expect(chooseBaseline(given, limit)).toEqual({ entries: [], notices });
  });

  it("is refused with its line where it is mistyped", () => {
    const parse = (): unknown =>
      parseBaseline({ path: "baseline.yml", text: baselineText.replace("burnDownOn", "burnDown") });

    expect(parse).toThrow(expect.objectContaining({ code: "invalid-waiver", at: "baseline.yml:8:88" }));
  });
});
