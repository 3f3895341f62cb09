import type { CoverageTotals } from "../domain/coverage/totals.ts";
import type { Finding } from "../domain/finding/finding.ts";
import { isSuppressed } from "../domain/finding/totals.ts";
import { type Diagnostic, type DiagnosticCode, isFatal, isIncomplete } from "../domain/report/diagnostic.ts";
import { type EvidenceKind, isFindingsKind, type Tool } from "../domain/report/kind.ts";
import type { Disagreement, Reading } from "../domain/report/reading.ts";
import type { ReportSink } from "../domain/report/sink.ts";
import type { TestCase } from "../domain/tests/test-case.ts";

/** The values of a report that somebody may want to keep; a tally itself only counts them. */
export type ReportListener = Partial<
  Pick<
    ReportSink,
    | "test"
    | "fileCoverage"
    | "finding"
    | "subject"
    | "component"
    | "scanned"
    | "dependency"
    | "vex"
    | "metric"
    | "threshold"
  >
>;

const mostDiagnostics = 100;

/** Counts what a reader tells, passes it on, and sums it up. Totals are always counted, never copied. */
export class Tally implements ReportSink {
  readonly #listener: ReportListener;
  #format: string | null = null;
  #kinds: readonly EvidenceKind[] = [];
  #tool: Tool | null = null;
  #revision: string | null = null;
  #coverage: CoverageTotals | undefined;
  #components = 0;
  #statements = 0;
  #metrics = 0;
  readonly #tests = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 };
  readonly #findings = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: 0 };
  readonly #records = new Map<string, number | Readonly<Record<string, number>>>();
  readonly #disagreements: Disagreement[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  constructor(listener: ReportListener) {
    this.#listener = listener;
  }

  format(id: string): void {
    this.#format = id;
  }

  kinds(kinds: readonly EvidenceKind[]): void {
    this.#kinds = kinds;
  }

  tool(tool: Tool): void {
    this.#tool = tool;
  }

  revision(commit: string): void {
    this.#revision = commit;
  }

  get keepsTests(): boolean {
    return this.#listener.test !== undefined;
  }

  test(test: TestCase): void {
    this.#tests.total++;
    this.#tests[test.outcome === "error" ? "errors" : test.outcome]++;
    if (test.isFlaky) this.#tests.flaky++;
    this.#listener.test?.(test);
  }

  coverage(totals: CoverageTotals): void {
    this.#coverage = totals;
  }

  fileCoverage(...args: Parameters<ReportSink["fileCoverage"]>): void {
    this.#listener.fileCoverage?.(...args);
  }

  get keepsFindings(): boolean {
    return this.#listener.finding !== undefined;
  }

  finding(finding: Finding): void {
    if (isSuppressed(finding)) this.#findings.suppressed++;
    else this.#findings[finding.rating.severity]++;
    this.#listener.finding?.(finding);
  }

  subject(...args: Parameters<ReportSink["subject"]>): void {
    this.#listener.subject?.(...args);
  }

  component(...args: Parameters<ReportSink["component"]>): void {
    this.#components++;
    this.#listener.component?.(...args);
  }

  scanned(...args: Parameters<ReportSink["scanned"]>): void {
    this.#listener.scanned?.(...args);
  }

  dependency(...args: Parameters<ReportSink["dependency"]>): void {
    this.#listener.dependency?.(...args);
  }

  vex(...args: Parameters<ReportSink["vex"]>): void {
    this.#statements++;
    this.#listener.vex?.(...args);
  }

  metric(...args: Parameters<ReportSink["metric"]>): void {
    this.#metrics++;
    this.#listener.metric?.(...args);
  }

  threshold(...args: Parameters<ReportSink["threshold"]>): void {
    this.#listener.threshold?.(...args);
  }

  record(name: string, value: number | ReadonlyMap<string, number>): void {
    this.#records.set(name, typeof value === "number" ? value : Object.fromEntries(value));
  }

  claim(name: string, reported: number, counted: number): void {
    if (reported !== counted) this.#disagreements.push({ name, reported, counted });
  }

  diagnose(code: DiagnosticCode, message: string, at = ""): void {
    const diagnostic = { code, message, at };
    const last = this.#diagnostics[mostDiagnostics - 1];
    // However many remarks came before it, the one that forbids a clean reading is never lost.
    if (last === undefined) this.#diagnostics.push(diagnostic);
    else if (weightOf(diagnostic) > weightOf(last)) this.#diagnostics[mostDiagnostics - 1] = diagnostic;
  }

  /** Sums up; a report that lists nothing where it should is marked here, once for all formats. */
  reading(): Reading {
    if (!this.#diagnostics.some(isFatal)) this.#diagnoseEmptiness();
    const kinds = this.#kinds;
    return {
      format: this.#format,
      kinds,
      tool: this.#tool,
      revision: this.#revision,
      clean: !this.#diagnostics.some(isFatal),
      ...(kinds.includes("tests") && { tests: { ...this.#tests } }),
      ...(this.#coverage !== undefined && { coverage: this.#coverage }),
      ...(kinds.some(isFindingsKind) && { findings: { ...this.#findings } }),
      records: Object.fromEntries(this.#records),
      disagreements: this.#disagreements,
      diagnostics: this.#diagnostics,
    };
  }

  #diagnoseEmptiness(): void {
    const kinds = this.#kinds;
    const claimsTests = this.#disagreements.some(({ name }) => name === "tests");
    if (kinds.includes("tests") && this.#tests.total === 0 && claimsTests) {
      this.diagnose("totals-without-records", "expected the tests that the totals count, found none");
    } else if (kinds.includes("tests") && this.#tests.total === this.#tests.skipped) {
      this.diagnose(
        "no-tests",
        `expected at least one executed test, found ${this.#tests.skipped} skipped and no other`,
      );
    }
    if (kinds.includes("coverage") && !isMeasured(this.#coverage)) {
      this.diagnose("no-records", "expected at least one measured line or statement, found none");
    }
    if (kinds.includes("sbom") && this.#components + this.#statements === 0) {
      this.diagnose("no-records", "expected at least one component, found none");
    }
    if (kinds.includes("performance") && this.#metrics === 0) {
      this.diagnose("no-records", "expected at least one measurement, found none");
    }
  }
}

function isMeasured(coverage: CoverageTotals | undefined): boolean {
  return (coverage?.linesTotal ?? 0) + (coverage?.statementsTotal ?? 0) > 0;
}

function weightOf(diagnostic: Diagnostic): number {
  if (isFatal(diagnostic)) return 2;
  return isIncomplete(diagnostic) ? 1 : 0;
}
