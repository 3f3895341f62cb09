/** Counts of a vitest run from its JSON report, and the suites that were skipped. */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled";
      readonly ancestorTitles: readonly string[];
    }[];
  }[];
}

export interface TestCounts extends Counts {
  /** `file > suite (n tests)` of what did not run. */
  readonly skippedSuites: readonly string[];
}

type TestFile = JsonReport["testResults"][number];

/** What the report of one run counts; no report is one failure. */
export function readTestCounts(path: string): TestCounts {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0, skippedSuites: [] };
  const { testResults } = JSON.parse(readFileSync(path, "utf8")) as JsonReport;
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of testResults) {
    counts.failed += isBroken(file) ? 1 : 0;
    for (const test of file.assertionResults) counts[outcomeOf(test.status)]++;
  }
  return { ...counts, skippedSuites: skippedSuitesOf(testResults) };
}

/** A file that could not even be loaded has no failed test to show for it. */
function isBroken({ status, assertionResults }: TestFile): boolean {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

function outcomeOf(status: string): keyof Counts {
  return status === "passed" || status === "failed" ? status : "skipped";
}

function skippedSuitesOf(files: readonly TestFile[]): string[] {
  const suites = files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => outcomeOf(status) === "skipped")
      .map(({ ancestorTitles }) => [relative(".", name), ...ancestorTitles.slice(0, 1)].join(" > ")),
  );
  return [...new Set(suites)].map((suite) => {
    const count = suites.filter((other) => other === suite).length;
    return `${suite} (${count} ${count === 1 ? "test" : "tests"})`;
  });
}
