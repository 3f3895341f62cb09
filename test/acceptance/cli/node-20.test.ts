import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCliIn, runCliOn } from "../../support/bundle.ts";
import { productRepository } from "../../support/gate-run.ts";
import { fixtureText } from "../../support/readings.ts";

const node = "/usr/bin/node";
const version = existsSync(node) ? execFileSync(node, ["--version"], { encoding: "utf8" }).trim() : "none";
const isNode20 = /^v20\.(19|[2-9]\d)\./.test(version);

/** Times differ from run to run; everything else must not. */
function withoutTimes(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>");
}

describe.skipIf(!isNode20)(`the command line on Node 20 (${node} is ${version})`, () => {
  const commands: readonly (readonly string[])[] = [
    ["check"],
    ["check", "--format", "json"],
    ["check", "--format", "html"],
    ["inspect", "reports/junit.xml", "--format", "json"],
    ["inspect", "src/a.ts"],
    ["explain", "coverage.line"],
    ["formats"],
    ["policy", "lint"],
    ["policy", "show", "--format", "json"],
    ["no-such-command"],
  ];

  it.each(commands.map((words) => [words.join(" "), words] as const))(
    "%s answers as on Node 24",
    (_, words) => {
      const folder = productRepository({ files: { "reports/lint.sarif": fixtureText("eslint") } });

      const here = runCliIn(folder, ...words);
      const there = runCliOn(node, folder, ...words);

      expect(there.exitCode).toBe(here.exitCode);
      expect(withoutTimes(there.stdout)).toBe(withoutTimes(here.stdout));
      expect(withoutTimes(there.stderr)).toBe(withoutTimes(here.stderr));
    },
  );

  it("record ties a report to its commit", () => {
    const folder = productRepository();

    const run = runCliOn(
      node,
      folder,
      "record",
      "--report",
      "reports/*.xml",
      "--",
      "touch",
      "reports/junit.xml",
    );

    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain("recorded reports/junit.xml");
  });
});
