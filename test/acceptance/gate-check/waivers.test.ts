import { describe, expect, it } from "vitest";
import { type GateRun, gateAfter } from "../../support/gate-run.ts";
import { fixtureText } from "../../support/readings.ts";
import { sarif, sarifResult } from "../../support/workspace.ts";

const day = 24 * 60 * 60 * 1000;
const daysFromNow = (days: number): string => new Date(Date.now() + days * day).toISOString();

interface Parts {
  readonly id?: string;
  readonly checks?: string;
  readonly scope?: string;
  readonly requestedAt?: string;
  readonly expiresAt?: string;
  readonly role?: string;
}

function waiver(parts: Parts = {}): string {
  return `schema: assaygate/waiver/v1
id: ${parts.id ?? "w1"}
checks: [${parts.checks ?? "sast.findings"}]
scope: {findings: [${parts.scope ?? "{ruleId: rule, path: src/a.ts}"}]}
owner: {name: Ana, uri: "https://github.com/ana"}
justification: The input is checked by the router, which the rule does not see.
tracking: [{uri: "https://github.com/acme/payments/issues/1"}]
requestedAt: ${parts.requestedAt ?? daysFromNow(-1)}
expiresAt: ${parts.expiresAt ?? daysFromNow(20)}
approverRole: ${parts.role ?? "security-lead"}
`;
}

function judgedWith(text: string, files: Readonly<Record<string, string>> = {}): GateRun {
  return gateAfter({
    files: {
      "reports/sast.sarif": sarif("Semgrep", [sarifResult("src/a.ts", 1)]),
      ".github/assaygate/waivers/w1.yml": text,
      ...files,
    },
  });
}

describe("T11 a waiver", () => {
  it("T11 whose approval cannot be proved leaves the finding failing, and says what it would do", () => {
    const run = judgedWith(waiver());

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "high-findings" });
    expect(run.check("sast.findings")).toMatchObject({ result: "FAILED", waivers: [] });
    expect(run.check("sast.findings")?.notes.join("\n")).toMatch(
      /^Waiver w1 would cover it, but .*no GitHub/m,
    );
    expect(run.log).toContain("Waiver w1 would cover it");
  });

  it.each<readonly [name: string, text: string, says: RegExp]>([
    [
      "that expired today",
      waiver({ requestedAt: daysFromNow(-10), expiresAt: new Date().toISOString().slice(0, 10) }),
      /Waiver w1 does not count: it expired/,
    ],
    [
      "with a wildcard",
      waiver({ scope: '{ruleId: rule, path: "src/*"}, {ruleId: rule, path: src/a.ts}' }),
      /names no exact finding/,
    ],
    ["for a whole rule", waiver({ scope: "{ruleId: rule}" }), /names no exact finding/],
    ["that lasts too long", waiver({ expiresAt: daysFromNow(40) }), /Waiver w1 does not count: .*30 days/],
    [
      "that names another role",
      waiver({ role: "product-owner" }),
      /names product-owner as approver, .* security-lead/,
    ],
  ])("T11 %s does not count", (_, text, says) => {
    const run = judgedWith(text);

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "high-findings" });
    expect(run.check("sast.findings")?.notes.join("\n")).toMatch(says);
  });

  it.each([
    ["another fingerprint", waiver({ scope: `{fingerprint: "${"0".repeat(64)}"}` })],
    ["another file", waiver({ scope: "{ruleId: rule, path: src/b.ts}" })],
    ["another check", waiver({ checks: "lint.clean" })],
  ])("T11 for %s is an orphan and covers nothing", (_, text) => {
    const run = judgedWith(text);

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "high-findings" });
    expect(run.check("sast.findings")?.notes.join("\n")).not.toContain("w1");
    expect(run.verdict?.notices.join("\n")).toContain("waiver w1 covers nothing that was found; remove it");
  });

  it("T11 for a critical finding does not count", () => {
    const run = judgedWith(
      waiver({ checks: "dependencies.findings", scope: "{vulnerability: GHSA-xvch-5gv4-984h}" }),
      {
        "reports/audit.json": fixtureText("npm-audit-v7"),
      },
    );

    expect(run.check("dependencies.findings")).toMatchObject({
      result: "FAILED",
      reason: "critical-findings",
    });
    expect(run.check("dependencies.findings")?.notes.join("\n")).toContain(
      "a critical finding cannot be waived",
    );
  });

  it("T11 for a secret does not count, whatever its check says", () => {
    const run = judgedWith(waiver({ checks: "secrets.detected" }), {
      "reports/secrets.sarif": sarif("gitleaks", [sarifResult("src/a.ts", 1)]),
    });

    expect(run.check("secrets.detected")).toMatchObject({ result: "FAILED", reason: "secret-found" });
    expect(run.check("secrets.detected")?.notes.join("\n")).toContain("a secret cannot be waived");
  });

  it.each([
    ["without an owner", waiver().replace(/^owner:.*\n/m, ""), "w1.yml:1:1"],
    ["with a mistyped key", waiver().replace("owner:", "ownr:"), 'Did you mean "owner"?'],
    [
      "with a short justification",
      waiver().replace(/^justification:.*$/m, "justification: because"),
      "w1.yml:6:16",
    ],
    ["without an issue", waiver().replace(/^tracking:.*$/m, "tracking: []"), "w1.yml:7:11"],
    ["whose id is not its file's name", waiver({ id: "w2" }), "w1.yml:2:5"],
    ["that ends before it begins", waiver({ expiresAt: daysFromNow(-2) }), "w1.yml:9:12"],
    ["that ends never", waiver({ expiresAt: "never" }), "w1.yml:9:12"],
  ])("T11 %s is bad input, with its place", (_, text, place) => {
    const run = judgedWith(text);

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-waiver" });
    expect(run.commands[0]?.data).toContain(".github/assaygate/waivers/w1.yml:");
    expect(run.commands[0]?.data).toContain(place);
  });
});

describe("a baseline", () => {
  it("whose approval cannot be proved lets nothing through", () => {
    const report = { "reports/sast.sarif": sarif("Semgrep", [sarifResult("src/a.ts", 1)]) };
    const fingerprint = gateAfter({ files: report }).verdict?.responses[0]?.fingerprint ?? "";
    const baseline = `schema: assaygate/baseline/v1
owner: {name: Ana, uri: "https://github.com/ana"}
justification: Findings from before the gate, ten a sprint.
tracking: [{uri: "https://github.com/acme/payments/issues/1"}]
requestedAt: ${daysFromNow(-1)}
approverRole: security-lead
entries: [{fingerprint: ${fingerprint}, burnDownOn: ${daysFromNow(30)}}]
`;

    const run = gateAfter({ files: { ...report, ".github/assaygate/baseline.yml": baseline } });

    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "high-findings" });
  });
});
