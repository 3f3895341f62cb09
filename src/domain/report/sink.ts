import type { Component, Dependency, VexStatement } from "../component/component.ts";
import type { CoverageTotals, FileCoverage } from "../coverage/totals.ts";
import type { Finding } from "../finding/finding.ts";
import type { Metric, ThresholdResult } from "../performance/metric.ts";
import type { TestCase } from "../tests/test-case.ts";
import type { DiagnosticCode } from "./diagnostic.ts";
import type { EvidenceKind, Tool } from "./kind.ts";

/**
 * What a reader tells while it goes through a report. Values are handed over one at a time and never kept by the
 * reader, so that memory stays flat; whoever listens decides what to remember.
 */
export interface ReportSink {
  /** Narrows the format where one reader reads several: `trivy-image`, `cyclonedx-vex`. */
  format(id: string): void;
  /** Narrows what the report is evidence for, where its content decides that. */
  kinds(kinds: readonly EvidenceKind[]): void;
  tool(tool: Tool): void;
  /** Commit that the report itself says it is about. */
  revision(commit: string): void;
  test(test: TestCase): void;
  /** False where tests are only counted: a reader may then leave out their names. */
  readonly keepsTests: boolean;
  /** Totals over the whole report, after merging. */
  coverage(totals: CoverageTotals): void;
  fileCoverage(file: FileCoverage): void;
  finding(finding: Finding): void;
  /** False where findings are only counted: a reader may then leave out what people read of them. */
  readonly keepsFindings: boolean;
  /** The component that a bill of materials is about; also given to `component`. */
  subject(component: Component): void;
  component(component: Component): void;
  /** sha256, in hex, by which the report names an image that it looked at: of its manifest or its configuration. */
  scanned(sha256: string): void;
  dependency(dependency: Dependency): void;
  vex(statement: VexStatement): void;
  metric(metric: Metric): void;
  threshold(threshold: ThresholdResult): void;
  /** A count, or counts by name, under the name that the format's page documents. */
  record(name: string, value: number | ReadonlyMap<string, number>): void;
  /** A total that the report claims beside what was counted; a difference becomes a disagreement. */
  claim(name: string, reported: number, counted: number): void;
  diagnose(code: DiagnosticCode, message: string, at?: string): void;
}
