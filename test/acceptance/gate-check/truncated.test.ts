import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { ReportFact } from "../../../src/domain/facts/facts.ts";
import { isFatal } from "../../../src/domain/report/diagnostic.ts";
import { type GateRun, productRepository, runGate } from "../../support/gate-run.ts";
import { fixtureText } from "../../support/readings.ts";
import { git, writeFiles } from "../../support/repository.ts";

interface Whole {
  readonly format: string;
  readonly kind: string;
  readonly text: string;
}

function whole(kind: string, format: string, name?: string): Whole {
  return { format, kind, text: fixtureText(format, name) };
}

/** Reports of every syntax; their records are bad ones, which a cut must not lose quietly. */
const reports: readonly Whole[] = [
  whole("tests, suite: unit", "junit", "node"),
  whole("tests, suite: unit", "trx"),
  whole("tests, suite: unit", "tap", "node"),
  whole("tests, suite: unit", "ctrf"),
  whole("sast", "sarif", "eslint"),
  whole("sast", "semgrep-json"),
  whole("dependencies", "npm-audit-v7"),
  whole("dependencies", "osv-scanner"),
  whole("dependencies", "govulncheck"),
  whole("dependencies", "yarn-audit"),
  whole("dependencies", "yarn-npm-audit"),
  whole("secrets", "gitleaks"),
  whole("secrets", "trufflehog"),
  whole("lint", "eslint"),
  whole("lint", "golangci-lint"),
  whole("lint", "checkstyle"),
  whole("dast", "zap"),
  whole("image", "trivy"),
  whole("iac", "checkov"),
  whole("accessibility", "axe"),
  whole("accessibility", "lighthouse"),
  whole("coverage", "lcov"),
  whole("coverage", "jacoco"),
  whole("coverage", "clover"),
  whole("coverage", "istanbul-final", "v8"),
  whole("coverage", "go-coverprofile"),
];

/** Whether the format's page says that every cut shows; where it does not, the sidecar has to tell. */
function showsCuts(format: string): boolean {
  const page = resolve(import.meta.dirname, `../../../docs/reference/formats/${format}.md`);
  const row = /^\| A cut-off file shows \| (.*) \|$/m.exec(readFileSync(page, "utf8"))?.[1] ?? "";
  if (/^yes\b(?!.*sidecar)/.test(row)) return true;
  expect(row).toContain("the sidecar tells");
  return false;
}

/** A short report is cut more often, so that each is cut at ten places at least. */
function cutsOf(text: string): Record<string, string> {
  const bytes = Buffer.from(text);
  const step = Math.min(1_000, Math.ceil(bytes.length / 10));
  const cuts: Record<string, string> = {};
  // A report that ends in a line break is whole without it.
  for (let at = step; at < bytes.length - 1; at += step)
    cuts[`reports/cut/${String(at).padStart(6, "0")}.report`] = bytes.subarray(0, at).toString("utf8");
  return cuts;
}

function workspaceWith(kind: string, cuts: Readonly<Record<string, string>>): string {
  const config = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/"}
evidence: [{kind: ${kind}, path: "reports/cut/*"}]
`;
  return productRepository({ files: { ".github/assaygate.yml": config, ...cuts } });
}

function cutReportsOf(run: GateRun): readonly ReportFact[] {
  return (run.facts?.reports ?? []).filter(({ path }) => path.startsWith("reports/cut/"));
}

function isRefused({ reading, binding }: ReportFact): boolean {
  return reading.diagnostics.some(isFatal) || binding.state === "unbound";
}

/** What `assaygate record` writes beside the whole report, before its end is lost. */
function sidecarOf({ text }: Whole, path: string, commit: string): string {
  const now = new Date().toISOString();
  const file = {
    path,
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  };
  return JSON.stringify({
    schema: "assaygate/evidence/v1",
    commit,
    command: ["tool"],
    exitCode: 0,
    startedAt: now,
    finishedAt: now,
    tool: "tool",
    files: [file],
  });
}

describe("G4 a report that was cut off", () => {
  it.each(reports.filter(({ format }) => showsCuts(format)))(
    "G4 $format shows it at every 1,000th byte",
    ({ kind, text }) => {
      const cuts = cutsOf(text);

      const run = runGate({ workspace: workspaceWith(kind, cuts) });

      expect(cutReportsOf(run).map(({ path }) => path)).toEqual(Object.keys(cuts).sort());
      expect(
        cutReportsOf(run)
          .filter((report) => !isRefused(report))
          .map(({ path }) => path),
      ).toEqual([]);
      expect(run.outputs["decision"]).toBe("fail");
    },
  );

  it.each(reports.filter(({ format }) => !showsCuts(format)))(
    "G4 $format cannot always show it, and its sidecar does",
    (report) => {
      const cuts = cutsOf(report.text);
      const workspace = workspaceWith(report.kind, cuts);
      const commit = git(workspace, "rev-parse", "HEAD");
      for (const path of Object.keys(cuts))
        writeFiles(workspace, { [`${path}.evidence.json`]: sidecarOf(report, path, commit) });

      const run = runGate({ workspace });

      expect(cutReportsOf(run).map(({ path }) => path)).toEqual(Object.keys(cuts).sort());
      for (const { binding } of cutReportsOf(run))
        expect(binding).toMatchObject({ state: "unbound", reason: "truncated" });
      expect(run.outputs["decision"]).toBe("fail");
    },
  );

  it("G4 the whole report is evidence, with the same sidecar", () => {
    const report = whole("coverage", "lcov");
    const path = "reports/cut/whole";
    const workspace = workspaceWith(report.kind, { [path]: report.text });
    const commit = git(workspace, "rev-parse", "HEAD");
    writeFiles(workspace, { [`${path}.evidence.json`]: sidecarOf(report, path, commit) });

    const run = runGate({ workspace });

    expect(cutReportsOf(run)[0]?.binding).toEqual({ state: "bound", by: "sidecar" });
    expect(run.check("coverage.line")).toMatchObject({ result: "FAILED", reason: "below-threshold" });
  });
});
