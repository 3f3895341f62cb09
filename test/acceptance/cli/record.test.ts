import { appendFileSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../src/domain/verdict/verdict.ts";
import { runCliIn } from "../../support/bundle.ts";
import { commitAll, git, temporaryRepository } from "../../support/repository.ts";

const report = "reports/junit.xml";
const sidecarPath = `${report}.evidence.json`;
const passing = '<testsuite><testcase name="a"/></testsuite>';

/** The shipped policy, with the binding that templates use, for a repository on its own. */
function bindingPolicy(): string {
  const path = resolve(import.meta.dirname, "../../../policy/platform.yml");
  return readFileSync(path, "utf8").replace("binding: same-job", "binding: sidecar");
}

/** A tool that writes a report, says something and ends with a code. */
const tool = `import { mkdirSync, writeFileSync } from "node:fs";
const [text, code] = process.argv.slice(2);
mkdirSync("reports", { recursive: true });
if (text !== "") writeFileSync("${report}", text);
console.log("the tool's own words");
process.exitCode = Number(code);
`;

function product(): string {
  return temporaryRepository({
    ".github/assaygate.yml": `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/"}
evidence: [{kind: tests, suite: unit, path: ${report}}]
`,
    ".gitignore": "reports\n",
    "policy.yml": bindingPolicy(),
    "tool.mjs": tool,
    "src/a.ts": "export const a = 1;\n",
  });
}

function record(folder: string, text = passing, code = 0) {
  return runCliIn(folder, "record", "--", process.execPath, "tool.mjs", text, String(code));
}

/** What became of the unit tests under the policy that asks for a sidecar. */
function judged(folder: string) {
  const { stdout } = runCliIn(folder, "check", "--policy", "policy.yml", "--format", "json");
  const verdict = JSON.parse(stdout) as Verdict;
  return verdict.stages.flatMap(({ checks }) => checks).find(({ id }) => id === "tests.unit");
}

function sidecarOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, sidecarPath), "utf8")) as Record<string, unknown>;
}

describe("assaygate record", () => {
  it("ties a report to its commit, so that the gate accepts it", () => {
    const folder = product();

    const run = record(folder);

    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain("the tool's own words");
    expect(run.stderr).toContain(`recorded ${report} (exit code 0)`);
    expect(sidecarOf(folder)).toMatchObject({
      schema: "assaygate/evidence/v1",
      commit: git(folder, "rev-parse", "HEAD"),
      command: [process.execPath, "tool.mjs", passing, "0"],
      exitCode: 0,
      files: [{ path: report, bytes: passing.length }],
    });
    expect(judged(folder)).toMatchObject({ result: "PASSED" });
  });

  it("is what the policy asks for: without it the report proves nothing", () => {
    const folder = product();
    record(folder);
    writeFileSync(join(folder, sidecarPath), "");
    git(folder, "clean", "-fdxq", "--exclude=reports/junit.xml");

    expect(judged(folder)).toMatchObject({ result: "NOT_RUN", reason: "unproven" });
  });

  it("G4 shows a report that lost its end afterwards", () => {
    const folder = product();
    record(folder, `${passing}\n`);
    writeFileSync(join(folder, report), passing);

    expect(judged(folder)).toMatchObject({ result: "NOT_RUN", reason: "truncated" });
  });

  it("shows a report to which something was added afterwards", () => {
    const folder = product();
    record(folder);
    appendFileSync(join(folder, report), "\n");

    expect(judged(folder)).toMatchObject({ result: "NOT_RUN", reason: "truncated" });
  });

  it("shows a report of another commit", () => {
    const folder = product();
    record(folder);
    writeFileSync(join(folder, "src/a.ts"), "export const a = 2;\n");
    commitAll(folder);

    expect(judged(folder)).toMatchObject({ result: "NOT_RUN", reason: "foreign" });
  });

  it("T4 shows a tool that crashed, whatever it left behind", () => {
    const folder = product();

    const run = record(folder, passing, 2);

    expect(run.exitCode).toBe(1);
    expect(judged(folder)).toMatchObject({ result: "NOT_RUN", reason: "crashed" });
  });

  it("leaves a tool that found something to the gate", () => {
    const folder = product();
    const failing = '<testsuite><testcase name="a"><failure/></testcase></testsuite>';

    const run = record(folder, failing, 1);

    expect(run.exitCode).toBe(1);
    expect(judged(folder)).toMatchObject({ result: "FAILED", reason: "tests-failed" });
  });

  it("shows a report that is older than the policy allows", () => {
    const folder = product();
    record(folder);
    const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
    const aged = { ...sidecarOf(folder), startedAt: old.toISOString(), finishedAt: old.toISOString() };
    writeFileSync(join(folder, sidecarPath), JSON.stringify(aged));

    expect(judged(folder)).toMatchObject({ result: "NOT_RUN", reason: "stale" });
  });

  it("ties no report that was there before and was not written again", () => {
    const folder = product();
    record(folder);
    const old = new Date(Date.now() - 60_000);
    utimesSync(join(folder, report), old, old);

    const run = record(folder, "");

    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.stderr).toContain("found none newer than its start");
  });

  it("makes a sidecar that was written by hand into bad input", () => {
    const folder = product();
    record(folder);
    writeFileSync(join(folder, sidecarPath), JSON.stringify({ ...sidecarOf(folder), trusted: true }));

    const run = runCliIn(folder, "check", "--policy", "policy.yml");

    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toContain(sidecarPath);
  });

  it.each([
    [["record"], "expected a command behind --"],
    [["record", "--"], "expected a command behind --"],
    [["record", "--reprot", "x", "--", "true"], "--reprot"],
    [["record", "--report", "../x", "--", "true"], "../x"],
    [["record", "--report", "none.xml", "--", "true"], "found none newer than its start"],
    [["record", "--", "no-such-program-here"], "found none newer than its start"],
  ])("%j ends with 2 and says why", (words, says) => {
    const run = runCliIn(product(), ...words);

    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(says);
  });
});
