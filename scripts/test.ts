/**
 * `npm test`: every check of the house, all of them even when one fails; with `--slow` also those of a few minutes. The
 * last line is `N passed, N failed, N skipped`: tests, and one for each tool.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { runStep, type Step } from "./step.ts";
import { type Counts, readTestCounts } from "./vitest-counts.ts";

const reports = ".cache/test";

type TestStep = Step & { readonly report?: string };

/** Lanes of a phase run side by side, steps of a lane one after the other. What tests read is built before them. */
const phases: readonly (readonly (readonly TestStep[])[])[] = [
  [
    [
      { name: "format and lint (biome)", command: ["biome", "ci", "."] },
      { name: "types (tsc)", command: ["tsc", "-p", "."] },
      {
        name: "arrows (dependency-cruiser)",
        command: ["depcruise", "src", "sandbox", "--config", ".dependency-cruiser.json"],
      },
      { name: "dead code (knip)", command: ["knip"] },
    ],
    [
      { name: "dist is what the source builds to", command: [process.execPath, "scripts/check-dist.ts"] },
      { name: "sizes (size-limit)", command: ["size-limit"] },
      { name: "package (publint)", command: ["publint"] },
    ],
  ],
  // Vitest leaves a core to whoever watches; nobody does. One worker more than cores, since some files mostly wait.
  [[testStep("unit and contract tests (vitest)", "unit", `--maxWorkers=${availableParallelism() + 1}`)]],
  [[testStep("acceptance tests of dist (vitest)", "acceptance", "--maxWorkers=4")]],
  ...(isAsked("--slow") ? [[[testStep("slow tests (vitest)", "slow", "--maxWorkers=4")]]] : []),
];

function isAsked(option: string): boolean {
  return process.argv.slice(2).includes(option);
}

function testStep(name: string, project: string, ...more: readonly string[]): TestStep {
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
for (const lanes of phases) await Promise.all(lanes.map(runLane));
const line = `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
for (const suite of skippedSuites) process.stdout.write(`skipped: ${suite}\n`);
process.stdout.write(`took ${Math.round((performance.now() - start) / 1000)} s\n${line}\n`);
writeFileSync(`${reports}/summary.txt`, `${line}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runLane(steps: readonly TestStep[]): Promise<void> {
  for (const step of steps) {
    const { isPassed } = await runStep(step);
    if (step.report !== undefined) addTests(step.report, isPassed);
    else total[isPassed ? "passed" : "failed"]++;
  }
}

/** A run that failed without a failed test (a crash, an unhandled rejection) is a failure too. */
function addTests(report: string, isPassed: boolean): void {
  const counts = readTestCounts(report);
  total.passed += counts.passed;
  total.failed += isPassed ? counts.failed : Math.max(counts.failed, 1);
  total.skipped += counts.skipped;
  skippedSuites.push(...counts.skippedSuites);
}
