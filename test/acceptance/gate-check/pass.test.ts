import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type GateRun, gateAfter, productRepository, runGate } from "../../support/gate-run.ts";
import { changed, fixtureText } from "../../support/readings.ts";
import { git } from "../../support/repository.ts";

const actionFile = parse(
  readFileSync(resolve(import.meta.dirname, "../../../actions/gate-check/action.yml"), "utf8"),
) as { outputs: object };

describe("gate-check in a repository in which everything is in order", () => {
  it("passes, and says so in every place", () => {
    const run = gateAfter();

    expect(run.exitCode).toBe(0);
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(actionFile.outputs).sort());
    expect(run.outputs).toMatchObject({ decision: "pass", "reason-code": "passed" });
    expect(run.commands).toEqual([]);
    expect(run.summary).toMatch(/^#+ .*pass/im);
    expect(run.log).toContain("pass");
  });

  it("writes a verdict that another program can read, for the commit that lies there", () => {
    const run = gateAfter();

    expect(run.verdict).toMatchObject({
      schemaVersion: 1,
      decision: "pass",
      commit: git(run.workspace, "rev-parse", "HEAD"),
      profile: "repository",
      policy: { source: "packaged", version: "1.0.0" },
    });
    expect(JSON.parse(run.outputs["result"] ?? "")).toMatchObject({
      schemaVersion: 1,
      decision: "pass",
      factsDigest: run.verdict?.factsDigest,
    });
    expect(JSON.parse(read(run, "verdict.sarif"))).toMatchObject({ version: "2.1.0" });
  });

  it("writes a page that needs no script and nothing from elsewhere", () => {
    const page = read(gateAfter(), "report.html");

    expect(page).toMatch(/^<!doctype html>/i);
    expect(page).not.toMatch(/<script|\son[a-z]+=|javascript:|<iframe|<link[^>]+href=|src=["']?http/i);
  });

  it("names exactly the files that it wrote as evidence, where the input says", () => {
    const workspace = productRepository();
    const run = runGate({ workspace, inputs: { "report-directory": "out/gate" } });

    const paths = JSON.parse(run.outputs["evidence"] ?? "") as string[];

    expect(paths).toEqual(
      ["verdict.json", "facts.json", "record.json", "report.html", "verdict.sarif"].map(
        (name) => `out/gate/${name}`,
      ),
    );
    for (const path of paths) expect(readFileSync(join(workspace, path), "utf8")).not.toBe("");
    expect(git(workspace, "status", "--short").split("\n").sort()).toEqual(["?? out/", "?? reports/"]);
  });

  it("passes on what real tools wrote", () => {
    const workspace = productRepository({
      files: {
        "src/sum.js": "export const sum = (a, b) => a + b;\n",
        "test/sum.test.js": sumTest,
        "package.json": '{"name": "sum", "version": "1.0.0", "type": "module", "private": true}\n',
        "reports/lint.sarif": fixtureText("golangci-lint", "no-issues"),
        "reports/sast.sarif": JSON.stringify(changed("sarif", { "/runs/0/results": [] })),
        "reports/secrets.sarif": fixtureText("trufflehog", "nothing-found"),
        "reports/audit.json": fixtureText("osv-scanner", "nothing-found"),
      },
    });
    runTests(workspace);

    const run = runGate({ workspace });

    expect(run.outputs).toMatchObject({ decision: "pass" });
    expect(run.check("tests.unit")?.evidence).toMatchObject([{ format: "junit" }]);
    expect(run.check("coverage.line")?.observed).toMatchObject({ value: 100 });
    expect(run.facts?.reports.map(({ reading }) => reading.format).sort()).toEqual(
      ["golangci-lint", "junit", "lcov", "osv-scanner", "sarif", "trufflehog"].sort(),
    );
  });

  it("gives the same facts for the same repository", () => {
    const workspace = productRepository();

    const first = runGate({ workspace });
    const second = runGate({ workspace });

    expect(second.verdict?.factsDigest).toBe(first.verdict?.factsDigest);
  });
});

const sumTest = `import assert from "node:assert/strict";
import { test } from "node:test";
import { sum } from "../src/sum.js";

test("sums", () => assert.equal(sum(1, 2), 3));
`;

/** Node's own test runner, with its own reporters. */
function runTests(folder: string): void {
  const words = [
    "--test",
    "--experimental-test-coverage",
    "--test-reporter=junit",
    "--test-reporter-destination=reports/junit.xml",
    "--test-reporter=lcov",
    "--test-reporter-destination=reports/lcov.info",
  ];
  execFileSync(process.execPath, words, { cwd: folder, env: { PATH: process.env["PATH"] }, stdio: "pipe" });
}

function read(run: GateRun, name: string): string {
  return readFileSync(join(run.workspace, "assaygate-report", name), "utf8");
}
