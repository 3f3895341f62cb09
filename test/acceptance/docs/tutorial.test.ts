import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFiles } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { blocksOf, type Typed, type } from "../../support/tutorial.ts";

/** Does what the page says, and returns what each step of commands came to. */
function follow(folder: string, page: string): Map<string, Typed> {
  const steps = new Map<string, Typed>();
  for (const { step, language, path, text } of blocksOf(page)) {
    if (path !== undefined) writeFiles(folder, { [path]: text });
    else if (language === "sh") steps.set(step, type(folder, text));
  }
  return steps;
}

describe("docs/tutorial/first-gate.md, word for word", () => {
  it("does what it says", () => {
    const folder = join(temporaryFolder(), "payments");
    writeFiles(folder, { ".keep": "" });

    const steps = follow(folder, "docs/tutorial/first-gate.md");

    const results = [...steps].map(([step, { exitCode }]) => [step, exitCode]);
    expect(results).toEqual([
      ["1. Let your tools write their reports", 0],
      ["2. Say where they are", 0],
      ["3. Ask for a verdict", 1],
      ["4. Tie the reports to the commit", 1],
      ["5. Add the evidence that is missing", 1],
    ]);
    const verdict = steps.get("3. Ask for a verdict")?.words ?? "";
    for (const id of ["lint.clean", "sast.findings", "dependencies.findings", "secrets.detected"])
      expect(verdict).toMatch(new RegExp(`NOT_RUN.*${id}|${id}.*NOT_RUN`));
    for (const id of ["tests.unit", "coverage.line"])
      expect(verdict).toMatch(new RegExp(`PASSED.*${id}|${id}.*PASSED`));
    expect(verdict).toContain("only by having been written after the checkout");

    const bound = steps.get("4. Tie the reports to the commit")?.words ?? "";
    expect(bound).toContain("recorded reports/junit.xml, reports/lcov.info (exit code 0)");
    expect(bound).not.toContain("only by having been written after the checkout");
    for (const name of ["junit.xml.evidence.json", "lcov.info.evidence.json", "verdict.html"])
      expect(existsSync(join(folder, "reports", name))).toBe(true);
  });
});
