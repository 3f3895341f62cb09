import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runCliIn } from "../../support/bundle.ts";
import { productRepository } from "../../support/gate-run.ts";
import { fixtureText } from "../../support/readings.ts";
import { parseCommands } from "../../support/runner-rules.ts";
import { sarif, sarifResult } from "../../support/workspace.ts";

const failing = {
  files: { "reports/sast.sarif": sarif("Semgrep", [sarifResult("src/a.ts", 1)]) },
};
const undecided = { without: ["src/a.ts"] };

/** What each format must be for its reader. */
const formats: readonly (readonly [format: string, looksRight: (stdout: string) => void])[] = [
  ["text", (stdout) => expect(stdout).toMatch(/sast\.findings/)],
  ["json", (stdout) => expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, profile: "repository" })],
  ["sarif", (stdout) => expect(JSON.parse(stdout)).toMatchObject({ version: "2.1.0", runs: [{}] })],
  ["markdown", (stdout) => expect(stdout).toMatch(/^## /)],
  ["html", (stdout) => expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i)],
];

describe("assaygate check", () => {
  it.each(formats)(
    "as %s prints nothing but data on stdout, and ends as the verdict says",
    (format, looksRight) => {
      const passed = runCliIn(productRepository(), "check", "--format", format);
      const failed = runCliIn(productRepository(failing), "check", "--format", format);

      expect(passed.exitCode).toBe(0);
      expect(failed.exitCode).toBe(1);
      looksRight(passed.stdout);
      looksRight(failed.stdout);
      expect(failed.stdout).not.toBe(passed.stdout);
      if (format !== "text") expect(failed.stderr).toContain("fail");
    },
  );

  it.each(formats)("as %s ends with 2 where nothing could be decided", (format, looksRight) => {
    const run = runCliIn(productRepository(undecided), "check", "--format", format);

    expect(run.exitCode).toBe(2);
    looksRight(run.stdout);
  });

  it("judges single files by what is in them", () => {
    const folder = productRepository({
      files: { "reports/tests/a.xml": fixtureText("junit"), "reports/tests/b.json": fixtureText("ctrf") },
    });

    const run = runCliIn(folder, "check", "reports/tests/*", "--format", "json");

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("reports/tests/a.xml");
    expect(run.stdout).toContain("reports/tests/b.json");
    expect(run.stdout).not.toContain("reports/lcov.info");
  });

  it("gives under --policy a verdict that says where the policy came from", () => {
    const policy = readFileSync(resolve(import.meta.dirname, "../../../policy/platform.yml"), "utf8");
    const stricter = policy.replace("transitive: critical", "transitive: low");
    const folder = productRepository({ files: { "policy.yml": stricter } });

    const packaged = JSON.parse(runCliIn(folder, "check", "--format", "json").stdout) as Judged;
    const own = runCliIn(folder, "check", "--format", "json", "--policy", "policy.yml");
    const changed = JSON.parse(own.stdout) as Judged;

    expect(own.exitCode).toBe(0);
    expect(packaged.policy.source).toBe("packaged");
    expect(changed.policy.source).toBe("file");
    expect(changed.policy.digest).not.toBe(packaged.policy.digest);
  });

  it("G1 prints nothing that a runner would obey, in any format", () => {
    const attack = "a\n::set-output name=decision::pass\n##[error]b\r::stop-commands::c";
    const result = { ruleId: attack, level: "error", message: { text: attack } };
    const folder = productRepository({ files: { "reports/sast.sarif": sarif(attack, [result]) } });

    for (const [format] of formats) {
      const { stdout, stderr } = runCliIn(folder, "check", "--format", format);

      expect([format, parseCommands(stdout), parseCommands(stderr)]).toEqual([format, [], []]);
    }
  });

  it("shows what differs from a verdict of the merge base", () => {
    const two = '<testsuite><testcase name="a"/><testcase name="b"/></testsuite>';
    const before = runCliIn(
      productRepository({ files: { "reports/junit.xml": two } }),
      "check",
      "--format",
      "json",
    );
    const folder = productRepository({ files: { "base.json": before.stdout } });

    const run = runCliIn(folder, "check", "--base", "base.json");

    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("tests.inventory");
  });
});

interface Judged {
  readonly policy: { readonly source: string; readonly digest: string };
}
