/** What is promised about speed and memory, each as one measurement with its bar. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { apiEconomyBars } from "./api-economy.ts";
import { auditBars } from "./audit.ts";
import { fiftyBundles, oneBundle } from "./evidence.ts";
import { compare, memoryOf, outputOf, type Program } from "./measure.ts";
import { ownersAgainstList, ownersProgram } from "./owners.ts";
import { folder, makeWorkspace, pathOf, type ReportName } from "./reports.ts";

const root = resolve(import.meta.dirname, "..");

export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly bar: number;
  readonly unit: "x" | "MB" | "calls";
  readonly detail: string;
}

export interface Bar {
  readonly what: string;
  readonly measure: () => Measurement;
}

const inspect = (path: string): Program => ({
  args: [join(root, "dist/cli.js"), "inspect", path, "--format", "json"],
});
const baseline = (name: string, ...args: string[]): Program => ({
  args: [join(root, "bench/baselines", `${name}.mjs`), ...args],
});

/** The gate as a step of a job: nothing in the environment but what a runner sets. */
function gate(workspace: string): Program {
  const output = join(folder, "github-output");
  writeFileSync(output, "");
  return {
    args: [join(root, "dist/gate-check.js")],
    cwd: workspace,
    env: { GITHUB_WORKSPACE: workspace, GITHUB_OUTPUT: output },
    // Speed is asked for, not the verdict.
    exitCodes: [0, 1],
  };
}

function faster(
  what: string,
  subject: () => Program,
  other: () => Program,
  bar: number,
  rounds: number,
): Bar {
  return {
    what,
    measure() {
      const { subjectMs, baselineMs, ratio } = compare(subject(), other(), rounds);
      return {
        what,
        value: ratio,
        bar,
        unit: "x",
        detail: `${subjectMs.toFixed(0)} ms / ${baselineMs.toFixed(0)} ms`,
      };
    },
  };
}

function leaner(what: string, subject: () => Program, bar: number): Bar {
  return {
    what,
    measure: () => ({ what, value: memoryOf(subject()), bar, unit: "MB", detail: "most held" }),
  };
}

function againstFile(name: ReportName, program: string): () => Program {
  return () => baseline(program, pathOf(name));
}

/** Past the longest string of V8, where JSON.parse cannot go. */
const decided: Bar = {
  what: "SARIF 594 MB decided",
  measure() {
    const { clean, findings } = JSON.parse(outputOf(inspect(pathOf("sarif-594.sarif"))));
    const total = Object.values(findings as Record<string, number>).reduce((sum, count) => sum + count, 0);
    return {
      what: this.what,
      value: clean && total > 0 ? 1 : 2,
      bar: 1,
      unit: "x",
      detail: `${total} findings`,
    };
  },
};

function emptyWorkspace(): string {
  const workspace = join(folder, "empty");
  mkdirSync(workspace, { recursive: true });
  return workspace;
}

const bare = (): Program => baseline("empty");

export const bars: readonly Bar[] = [
  faster(
    "LCOV 100 MB / raw read",
    () => inspect(pathOf("lcov-100.info")),
    againstFile("lcov-100.info", "raw-read"),
    8,
    5,
  ),
  faster(
    "JUnit 100 MB / saxes",
    () => inspect(pathOf("junit-100.xml")),
    againstFile("junit-100.xml", "saxes"),
    0.9,
    5,
  ),
  faster(
    "SARIF 94 MB / JSON.parse",
    () => inspect(pathOf("sarif-94.sarif")),
    againstFile("sarif-94.sarif", "json-parse"),
    1.15,
    5,
  ),
  decided,
  leaner("memory, LCOV 100 MB", () => inspect(pathOf("lcov-100.info")), 100),
  leaner("memory, JUnit 100 MB", () => inspect(pathOf("junit-100.xml")), 100),
  leaner("memory, SARIF 94 MB", () => inspect(pathOf("sarif-94.sarif")), 100),
  leaner("memory, SARIF 594 MB", () => inspect(pathOf("sarif-594.sarif")), 130),
  faster("inspect JUnit 0.6 MB / bare Node", () => inspect(pathOf("junit-0.6.xml")), bare, 2, 15),
  faster("the whole gate / bare Node", () => gate(makeWorkspace()), bare, 3.5, 15),
  faster("own error / bare Node", () => gate(emptyWorkspace()), bare, 1.35, 15),
  leaner("memory, own error", () => gate(emptyWorkspace()), 50),
  ownersAgainstList,
  faster("owners 27,000 x 1,250 / bare Node", ownersProgram, bare, 5, 15),
  faster("verify one bundle / bare Node", oneBundle, bare, 3, 15),
  faster("verify fifty bundles / bare Node", fiftyBundles, bare, 20, 9),
  ...apiEconomyBars,
  ...auditBars,
];
