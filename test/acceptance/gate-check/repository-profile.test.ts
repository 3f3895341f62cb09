import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Change, gateAfter, productRepository, runGate } from "../../support/gate-run.ts";
import { changed, fixtureText } from "../../support/readings.ts";
import { goodWorkspace } from "../../support/workspace.ts";

interface Miss {
  readonly check: string;
  readonly reason: string;
  /** A word of the problem that a person reads. */
  readonly says: string;
  readonly change: Change;
}

function withEvidence(entry: string): string {
  return (goodWorkspace()[".github/assaygate.yml"] ?? "").replace(
    "evidence:\n",
    `evidence:\n  - {${entry}}\n`,
  );
}

function added(kind: string, text: string, suite = ""): Change {
  const path = "reports/more.json";
  return {
    files: { ".github/assaygate.yml": withEvidence(`kind: ${kind}${suite}, path: ${path}`), [path]: text },
  };
}

/** For each check one way to miss it; the reports are what real tools wrote. */
const misses: readonly Miss[] = [
  {
    check: "build.pinned-inputs",
    reason: "floating-inputs",
    says: "actions/checkout@v4",
    change: {
      files: {
        ".github/workflows/ci.yml":
          "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{uses: actions/checkout@v4}]\n",
      },
    },
  },
  {
    check: "tests.unit",
    reason: "tests-failed",
    says: "failed",
    change: { files: { "reports/junit.xml": fixtureText("junit", "node") } },
  },
  {
    check: "tests.unit",
    reason: "too-many-skipped",
    says: "skipped",
    change: {
      files: {
        "reports/junit.xml":
          '<testsuite><testcase name="a"/><testcase name="b"><skipped/></testcase></testsuite>',
      },
    },
  },
  {
    check: "tests.unit",
    reason: "flaky-tests",
    says: "run again",
    change: {
      files: {
        "reports/junit.xml":
          '<testsuite><testcase name="a"><flakyFailure message="x"/></testcase></testsuite>',
      },
    },
  },
  {
    check: "tests.integration",
    reason: "tests-failed",
    says: "failed",
    change: added("tests", fixtureText("ctrf"), ", suite: integration"),
  },
  {
    check: "coverage.line",
    reason: "below-threshold",
    says: "lines are not covered",
    change: { files: { "reports/lcov.info": fixtureText("lcov") } },
  },
  {
    check: "sast.findings",
    reason: "high-findings",
    says: "dangerous-exec",
    change: { files: { "reports/sast.sarif": fixtureText("semgrep-json") } },
  },
  {
    check: "dast.findings",
    reason: "high-findings",
    says: ":",
    change: added("dast", fixtureText("zap")),
  },
  {
    check: "iac.findings",
    reason: "high-findings",
    says: "CKV",
    change: added("iac", fixtureText("checkov")),
  },
  {
    check: "image.findings",
    reason: "critical-findings",
    says: "CVE-",
    change: added("image", fixtureText("trivy")),
  },
  {
    check: "dependencies.findings",
    reason: "critical-findings",
    says: "GHSA-xvch-5gv4-984h",
    change: { files: { "reports/audit.json": fixtureText("npm-audit-v7") } },
  },
  {
    check: "secrets.detected",
    reason: "secret-found",
    says: "Revoke the secret",
    change: { files: { "reports/secrets.sarif": fixtureText("gitleaks") } },
  },
  {
    check: "lint.clean",
    reason: "high-findings",
    says: "no-",
    change: { files: { "reports/lint.sarif": fixtureText("eslint") } },
  },
  {
    check: "code.forbidden-patterns",
    reason: "forbidden-patterns",
    says: "debug statement",
    change: { files: { "src/a.ts": "export const a = 1;\ndebugger;\n" } },
  },
  {
    check: "accessibility.violations",
    reason: "critical-findings",
    says: "Change the page",
    change: added("accessibility", fixtureText("axe")),
  },
  {
    check: "performance.thresholds",
    reason: "too-slow",
    says: "latency",
    change: added("performance", JSON.stringify(changed("autocannon", { "/latency/p97_5": 5000 }))),
  },
];

describe("each check of the repository profile", () => {
  it.each(misses)("$check fails with $reason", ({ check, reason, says, change }) => {
    const run = gateAfter(change);

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "fail" });
    expect(run.check(check)).toMatchObject({ result: "FAILED", reason });
    expect(JSON.stringify(run.check(check)?.problems)).toContain(says);
    expect(run.summary).toContain(check);
    expect(run.commands.filter(({ name }) => name === "error").length).toBeGreaterThan(1);
    expect(run.commands.some(({ properties }) => properties["title"]?.includes(check))).toBe(true);
  });

  it("tests.inventory fails with inventory-shrank against the verdict of the merge base", () => {
    const workspace = productRepository({
      files: { "reports/junit.xml": '<testsuite><testcase name="a"/><testcase name="gone"/></testsuite>' },
    });
    const before = readFileSync(
      resolve(runGate({ workspace }).workspace, "assaygate-report/verdict.json"),
      "utf8",
    );

    const run = runGate({
      workspace: productRepository({
        files: {
          "reports/junit.xml": '<testsuite><testcase name="a"/></testsuite>',
          "base/verdict.json": before,
        },
      }),
      inputs: { "base-verdict": "base/verdict.json" },
    });

    expect(run.outputs).toMatchObject({ decision: "fail", "reason-code": "inventory-shrank" });
    expect(run.check("tests.inventory")).toMatchObject({ result: "FAILED", observed: { value: 1 } });
  });

  it("has a row here", () => {
    const text = readFileSync(resolve(import.meta.dirname, "../../../policy/platform.yml"), "utf8");
    const { profiles } = parse(text) as { profiles: { repository: { checks: object } } };

    const rows = new Set([...misses.map(({ check }) => check), "tests.inventory"]);
    // How a change comes in is judged against GitHub, in test/acceptance/source/; jobs in test/acceptance/pipeline/.
    const others = Object.keys(profiles.repository.checks).filter(
      (id) => !id.startsWith("source.") && id !== "build.template-jobs",
    );

    expect([...rows].sort()).toEqual(others.sort());
  });

  it("fails where several are missed, and annotates each of them", () => {
    const run = gateAfter({
      files: {
        "reports/secrets.sarif": fixtureText("gitleaks"),
        "reports/sast.sarif": fixtureText("semgrep-json"),
        "src/a.ts": "debugger;\n",
      },
    });

    const titles = run.commands.map(({ properties }) => properties["title"] ?? "").join(" ");

    expect(run.outputs["decision"]).toBe("fail");
    for (const id of ["secrets.detected", "sast.findings", "code.forbidden-patterns"])
      expect(titles).toContain(id);
    expect(run.commands.length).toBeLessThanOrEqual(11);
  });
});
