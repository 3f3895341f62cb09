import type { Finding, Suppression } from "../../domain/finding/finding.ts";
import { oneLine } from "../../domain/finding/message.ts";
import { rate } from "../../domain/finding/severity.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { LintMessage } from "./schema.ts";

/** Severities of messages (ESLint, "Configure Rules"). */
const labels = new Map([
  [1, "warning"],
  [2, "error"],
]);

/** What a file's result claims about itself. */
export interface FileClaims {
  readonly filePath: string;
  readonly errorCount: number | undefined;
  readonly warningCount: number | undefined;
  readonly fatalErrorCount: number | undefined;
}

type Claims = Record<"errors" | "warnings" | "fatal", number>;

/** Counts the messages of all files and hands them over as findings. */
export class EslintReport {
  readonly #sink: ReportSink;
  readonly #counted: Claims = { errors: 0, warnings: 0, fatal: 0 };
  readonly #claimed: Partial<Claims> = {};
  readonly #rules = new Set<string>();
  #files = 0;
  #filesWithMessages = 0;
  #withFix = 0;
  #suppressed = 0;
  #unknown = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  file(claims: FileClaims, messages: number): void {
    this.#files++;
    if (messages > 0) this.#filesWithMessages++;
    this.#claim("errors", claims.errorCount);
    this.#claim("warnings", claims.warningCount);
    this.#claim("fatal", claims.fatalErrorCount);
  }

  message(path: string, message: LintMessage): void {
    if (message.fatal === true) this.#addFatal(path, message);
    if (message.fix === true) this.#withFix++;
    if (message.ruleId !== undefined) this.#rules.add(message.ruleId);
    if (message.severity === 1) this.#counted.warnings++;
    else this.#counted.errors++;
    this.#sink.finding(this.#finding(path, message));
  }

  suppressedMessage(path: string, message: LintMessage): void {
    this.#suppressed++;
    const justification = oneLine(message.suppressions?.justification ?? "");
    const suppression: Suppression = {
      kind: "in-source",
      status: "accepted",
      ...(justification !== "" && { justification }),
    };
    this.#sink.finding({ ...this.#finding(path, message), suppression });
  }

  finish(): void {
    const { errors, warnings, fatal } = this.#counted;
    this.#sink.record("files", this.#files);
    this.#sink.record("filesWithMessages", this.#filesWithMessages);
    this.#sink.record("errors", errors);
    this.#sink.record("warnings", warnings);
    this.#sink.record("fatal", fatal);
    this.#sink.record("withFix", this.#withFix);
    this.#sink.record("distinctRules", this.#rules.size);
    this.#sink.record("suppressedMessages", this.#suppressed);
    for (const [name, claimed] of Object.entries(this.#claimed) as [keyof Claims, number][]) {
      this.#sink.claim(name, claimed, this.#counted[name]);
    }
    this.#diagnose();
  }

  #claim(name: keyof Claims, value: number | undefined): void {
    if (value !== undefined) this.#claimed[name] = (this.#claimed[name] ?? 0) + value;
  }

  /** No rule looked at a file that could not be parsed; ESLint's own SARIF calls such a run unsuccessful. */
  #addFatal(path: string, { message = "" }: LintMessage): void {
    this.#counted.fatal++;
    const found = JSON.stringify(oneLine(message));
    this.#sink.diagnose("run-failed", `expected ${JSON.stringify(path)} to be parsed, found ${found}`);
  }

  #finding(path: string, message: LintMessage): Finding {
    const { severity, line } = message;
    const label = severity === undefined ? undefined : (labels.get(severity) ?? String(severity));
    if (severity === undefined || !labels.has(severity)) this.#unknown++;
    return {
      ruleId: message.ruleId ?? (message.fatal === true ? "(parsing error)" : "(no rule)"),
      aliases: [],
      rating: rate({ label }),
      message: oneLine(message.message ?? ""),
      place: {
        type: "file",
        path,
        ...(line !== undefined && Number.isSafeInteger(line) && line > 0 && { line }),
      },
    };
  }

  #diagnose(): void {
    if (this.#files === 0) this.#sink.diagnose("no-records", "expected at least one linted file, found none");
    if (this.#unknown > 0) {
      const message = `expected the severity 1 or 2, found neither in ${this.#unknown} messages`;
      this.#sink.diagnose("unknown-value", message);
    }
  }
}
