import type { Finding, Place } from "../../domain/finding/finding.ts";
import { oneLine } from "../../domain/finding/message.ts";
import { mayQuoteSecrets } from "../../domain/finding/secrecy.ts";
import { rate } from "../../domain/finding/severity.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Issue, RunReport } from "./schema.ts";

const vocabulary = new Set(["", "critical", "high", "error", "medium", "warning", "low", "info"]);
/** Staticcheck, gosec and others put the code of the check in front of their text. */
const checkCode = /^([A-Z]{1,5}\d{2,5}): /;
/** Warnings after which some linter did not look at some code; the others are about settings. */
const isIncomplete = /can'?t run|unable to|fail|error|panic|timeout|typecheck/i;

/** Counts issues and hands them over as findings. */
export class GolangciReport {
  readonly #sink: ReportSink;
  readonly #bySeverity = new Counter();
  readonly #byLinter = new Counter();
  readonly #files = new Set<string>();
  #issues = 0;
  #unknown = 0;
  #uncompiled = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  issue(issue: Issue): void {
    const linter = issue.FromLinter ?? "(absent)";
    const severity = issue.Severity ?? "";
    this.#issues++;
    this.#byLinter.add(linter);
    this.#bySeverity.add(severity === "" ? "(empty)" : severity);
    if (issue.Pos?.Filename !== undefined) this.#files.add(issue.Pos.Filename);
    if (!vocabulary.has(severity.toLowerCase())) this.#unknown++;
    if (linter === "typecheck") this.#uncompiled++;
    this.#sink.finding(findingOf(issue, linter, severity));
  }

  run(run: RunReport): void {
    const { Error: error = "", Warnings: warnings = [] } = run;
    if (error !== "")
      this.#sink.diagnose("tool-error", `expected a whole run, found ${quote(error)}`, "/Report/Error");
    for (const { Tag: tag = "", Text: text = "" } of warnings) {
      const code = isIncomplete.test(text) ? "partial-scan" : "note";
      this.#sink.diagnose(
        code,
        `expected no warning, found ${quote(`[${tag}] ${text}`)}`,
        "/Report/Warnings",
      );
    }
  }

  finish(): void {
    this.#sink.record("issues", this.#issues);
    this.#sink.record("bySeverity", this.#bySeverity.counts);
    this.#sink.record("byLinter", this.#byLinter.counts);
    this.#sink.record("files", this.#files.size);
    if (this.#unknown > 0) {
      const message = `expected a known severity or none, found another in ${this.#unknown} issues`;
      this.#sink.diagnose("unknown-value", message, "/Issues");
    }
    if (this.#uncompiled > 0) {
      const message = `expected code that compiles, found ${this.#uncompiled} issues of typecheck, after which no linter is run`;
      this.#sink.diagnose("run-failed", message, "/Issues");
    }
  }
}

function findingOf(issue: Issue, linter: string, severity: string): Finding {
  const text = issue.Text ?? "";
  const code = checkCode.exec(text)?.[1];
  const mayQuote = !mayQuoteSecrets(linter, text);
  return {
    ruleId: code === undefined ? linter : `${linter}/${code}`,
    aliases: [],
    rating: rate({ label: severity === "" ? undefined : severity }),
    message: oneLine(text),
    place: placeOf(issue, mayQuote),
  };
}

function placeOf({ Pos: position, SourceLines: source }: Issue, mayQuote: boolean): Place {
  if (position?.Filename === undefined) return { type: "none" };
  const line = position.Line ?? 0;
  const snippet = mayQuote ? (source ?? "").trim().slice(0, 500) : "";
  return {
    type: "file",
    path: position.Filename,
    ...(Number.isSafeInteger(line) && line > 0 && { line }),
    ...(snippet !== "" && { snippet }),
  };
}

function quote(text: string): string {
  return JSON.stringify(oneLine(text));
}
