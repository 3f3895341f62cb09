/**
 * `npm test`: every check of the house, one after the other, all of them even when one fails. The last line is
 * `N passed, N failed, N skipped`: tests, and one for each tool.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { runStep, type Step } from "./step.ts";
import { type Counts, readTestCounts } from "./vitest-counts.ts";

const reports = ".cache/test";

const steps: readonly (Step & { readonly report?: string })[] = [
  { name: "format and lint (biome)", command: ["biome", "ci", "."] },
  { name: "types (tsc)", command: ["tsc", "-p", "."] },
  {
    name: "arrows (dependency-cruiser)",
    command: ["depcruise", "src", "--config", ".dependency-cruiser.json"],
  },
  { name: "dead code (knip)", command: ["knip"] },
  testStep("unit and contract tests (vitest)", "unit"),
  { name: "dist is what the source builds to", command: [process.execPath, "scripts/check-dist.ts"] },
  // They wait for processes and for GitHub's pauses more than they compute.
  testStep("acceptance tests of dist (vitest)", "acceptance", "--maxWorkers=4"),
  { name: "sizes (size-limit)", command: ["size-limit"] },
  { name: "package (publint)", command: ["publint"] },
];

function testStep(
  name: string,
  project: string,
  ...more: readonly string[]
): Step & { readonly report: string } {
  const report = `${reports}/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    report,
    command: ["vitest", "run", "--project", project, "--passWithNoTests", ...reporters, ...more],
  };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const skippedSuites: string[] = [];
const start = performance.now();
for (const step of steps) {
  const { isPassed } = await runStep(step);
  if (step.report !== undefined) addTests(step.report, isPassed);
  else total[isPassed ? "passed" : "failed"]++;
}
const line = `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
for (const suite of skippedSuites) process.stdout.write(`skipped: ${suite}\n`);
process.stdout.write(`took ${Math.round((performance.now() - start) / 1000)} s\n${line}\n`);
writeFileSync(`${reports}/summary.txt`, `${line}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A run that failed without a failed test (a crash, an unhandled rejection) is a failure too. */
function addTests(report: string, isPassed: boolean): void {
  const counts = readTestCounts(report);
  total.passed += counts.passed;
  total.failed += isPassed ? counts.failed : Math.max(counts.failed, 1);
  total.skipped += counts.skipped;
  skippedSuites.push(...counts.skippedSuites);
}
