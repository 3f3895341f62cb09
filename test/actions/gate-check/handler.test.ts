import { describe, expect, it } from "vitest";
import { handleGateCheck } from "../../../src/actions/gate-check/handler.ts";
import type { Outcome } from "../../../src/actions/outcome.ts";
import type { Verdict } from "../../../src/domain/verdict/verdict.ts";
import type { Consent } from "../../../src/ports/approvals.ts";
import type { RunContext } from "../../../src/ports/runner.ts";
import { inputsOf } from "../../support/inputs.ts";
import { commit, MemoryFiles, memoryPorts, type Told } from "../../support/memory-ports.ts";
import { goodWorkspace, sarif, sarifResult } from "../../support/workspace.ts";

interface Run {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly files: MemoryFiles;
  readonly told: Told;
}

interface Change {
  readonly files?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
  readonly context?: Partial<RunContext>;
  readonly inputs?: object;
  readonly consent?: Consent;
  readonly answer?: Parameters<typeof memoryPorts>[0] extends infer W
    ? W extends { answer?: infer A }
      ? A
      : never
    : never;
  readonly now?: string;
}

async function gate(change: Change = {}): Promise<Run> {
  const files = new MemoryFiles({ ...goodWorkspace(), ...change.files });
  for (const path of change.without ?? []) files.texts.delete(path);
  const { inputs = {}, files: _, without: __, ...world } = change;
  const { ports, told } = memoryPorts({ ...world, files });
  const outcome = await handleGateCheck(inputsOf(inputs), ports);
  const verdict = JSON.parse(files.readText("assaygate-report/verdict.json")) as Verdict;
  return { outcome, verdict, files, told };
}

function check(run: Run, id: string) {
  return run.verdict.stages.flatMap((stage) => stage.checks).find((entry) => entry.id === id);
}

describe("gate-check", () => {
  it("passes a repository in which everything is in order", async () => {
    const { outcome, verdict, told } = await gate();

    expect(outcome).toMatchObject({ decision: "pass", reasonCode: "passed" });
    expect(verdict).toMatchObject({ commit, profile: "repository", policy: { source: "packaged" } });
    expect(told.annotations).toEqual([]);
    expect(told.summaries[0]).toContain("pass");
  });

  it("writes the verdict, the facts, a page and SARIF, and names them as evidence", async () => {
    const { outcome, files } = await gate();

    expect(outcome.evidence).toEqual(
      ["verdict.json", "facts.json", "record.json", "report.html", "verdict.sarif"].map(
        (name) => `assaygate-report/${name}`,
      ),
    );
    for (const path of outcome.evidence) expect(files.readText(path)).not.toBe("");
  });

  it("fails on a finding, annotates its line and says so in the summary", async () => {
    const { outcome, told } = await gate({
      files: { "reports/sast.sarif": sarif("Semgrep", [sarifResult("src/a.ts", 1)]) },
    });

    expect(outcome).toMatchObject({ decision: "fail", reasonCode: "high-findings" });
    expect(told.annotations).toMatchObject([{ level: "error", path: "src/a.ts", line: 1 }]);
    expect(told.summaries[0]).toContain("sast.findings");
  });

  it.each([
    ["is missing", undefined, "missing"],
    ["is empty", "", "empty"],
    ["is an error page", "<html><body>502</body></html>", "not-a-report"],
    ["holds no run", '{"version": "2.1.0", "runs": []}', "no-records"],
    ["is cut off", '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"', "truncated"],
  ])("G3, T4: does not pass when a report %s, and says which it was", async (_, text, reason) => {
    const run = await gate(
      text === undefined ? { without: ["reports/sast.sarif"] } : { files: { "reports/sast.sarif": text } },
    );

    expect(run.outcome.decision).toBe("fail");
    expect(check(run, "sast.findings")).toMatchObject({ result: "NOT_RUN", reason });
  });

  it("does not take a report for something that its format cannot be", async () => {
    const run = await gate({ files: { "reports/lcov.info": goodWorkspace()["reports/junit.xml"]! } });

    expect(check(run, "coverage.line")).toMatchObject({ result: "NOT_RUN", reason: "unsupported-format" });
  });

  it("keeps a secret a secret, whatever the configuration calls the report", async () => {
    const gitleaks = sarif("gitleaks", [sarifResult("src/a.ts", 1)]);
    const run = await gate({ files: { "reports/lint.sarif": gitleaks } });

    expect(check(run, "secrets.detected")).toMatchObject({ result: "FAILED" });
  });

  it("refuses a report from before the checkout", async () => {
    const run = await gate({ context: { checkedOutAt: "2026-11-21T10:00:01.000Z" } });

    expect(check(run, "tests.unit")).toMatchObject({ result: "NOT_RUN", reason: "stale" });
  });
});

describe("the base commit's configuration", () => {
  const baseCommit = "b".repeat(40);
  const stricter = goodWorkspace()[".github/assaygate.yml"]!.replace(
    "scopes:",
    "values: {coverage.line: 95}\nscopes:",
  );
  const looser = goodWorkspace()[".github/assaygate.yml"]!.replace(
    "scopes:",
    "values: {coverage.line: 70}\nscopes:",
  );
  const answer = (words: readonly string[]) =>
    words.includes("show") ? { exitCode: 0, stdout: stricter } : { exitCode: 0, stdout: "" };

  it("counts where it is stricter, and the change is reported", async () => {
    const run = await gate({ context: { baseCommit }, answer, files: { ".github/assaygate.yml": looser } });

    expect(check(run, "coverage.line")?.threshold).toMatchObject({ value: 95 });
    expect(run.verdict.notices.join(" ")).toContain("coverage.line");
  });

  it("that cannot be read is bad input, not a missing one", async () => {
    const broken = (words: readonly string[]) => ({
      exitCode: 0,
      stdout: words.includes("show") ? "schema: [" : "",
    });

    await expect(gate({ context: { baseCommit }, answer: broken })).rejects.toMatchObject({
      code: "invalid-config",
    });
  });

  it("must be in the checkout, or there is no verdict", async () => {
    const run = gate({ context: { baseCommit }, answer: () => ({ exitCode: 128, stdout: "" }) });

    await expect(run).rejects.toMatchObject({
      code: "invalid-input",
      hint: expect.stringContaining("fetch-depth"),
    });
  });
});

describe("a waiver", () => {
  const waiver = `schema: assaygate/waiver/v1
id: w1
checks: [sast.findings]
scope: {findings: [{ruleId: rule, path: src/a.ts}]}
owner: {name: Ana, uri: "https://github.com/ana"}
justification: The input is checked by the router, which the rule does not see.
tracking: [{uri: "https://github.com/acme/payments/issues/1"}]
requestedAt: 2026-11-20T00:00:00Z
expiresAt: 2026-12-01T00:00:00Z
approverRole: security-lead
`;
  const files = {
    ".github/assaygate/waivers/w1.yml": waiver,
    "reports/sast.sarif": sarif("Semgrep", [sarifResult("src/a.ts", 1)]),
  };

  it("does not count while nobody can prove its approval, and the output says what it would do", async () => {
    const run = await gate({ files });

    expect(check(run, "sast.findings")).toMatchObject({ result: "FAILED" });
    expect(check(run, "sast.findings")?.notes.join(" ")).toMatch(/w1 would cover it, but .*unknown/);
  });

  it("counts when its approval by somebody else is proved", async () => {
    const consent: Consent = {
      approval: { state: "proved", by: "ben", at: "2026-11-20T01:00:00Z" },
      author: "ana",
      introducedAt: "2026-11-20T00:00:00Z",
    };
    const run = await gate({ files, consent });

    expect(check(run, "sast.findings")).toMatchObject({
      result: "WARNED",
      reason: "waived",
      waivers: ["w1"],
    });
    expect(run.outcome).toMatchObject({ decision: "pass", reasonCode: "passed-with-warnings" });
  });

  it("that cannot be read is bad input, not a missing waiver", async () => {
    const run = gate({
      files: { ...files, ".github/assaygate/waivers/w1.yml": waiver.replace("owner:", "ownr:") },
    });

    await expect(run).rejects.toMatchObject({ code: "invalid-waiver" });
  });
});

describe("the verdict of the merge base", () => {
  it("shows a test that vanished", async () => {
    const before = await gate({
      files: {
        "reports/junit.xml":
          '<testsuite><testcase classname="c" name="t"/><testcase classname="c" name="gone"/></testsuite>',
      },
    });
    const base = before.files.readText("assaygate-report/verdict.json");
    const run = await gate({ files: { "base.json": base }, inputs: { baseVerdict: "base.json" } });

    expect(check(run, "tests.inventory")).toMatchObject({ result: "FAILED", reason: "inventory-shrank" });
  });

  it("that is no verdict is bad input", async () => {
    await expect(
      gate({ files: { "base.json": "{}" }, inputs: { baseVerdict: "base.json" } }),
    ).rejects.toMatchObject({ code: "invalid-input" });
  });
});
