import type { ReportSink } from "../../domain/report/sink.ts";
import { messageOf } from "../../domain/tests/message.ts";
import type { TestOutcome } from "../../domain/tests/test-case.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace, XmlVisitor } from "../../syntax/xml/walk.ts";
import { type Counters, countersOf } from "./counters.ts";
import { isCompleteRun, testOutcomeOf, unwrittenOutcome } from "./outcomes.ts";

interface OpenResult {
  readonly element: string;
  readonly suite: string;
  readonly name: string;
  readonly outcome: TestOutcome;
  message: string;
}

/** What holds results: of unit tests, and of other kinds (`GenericTestResult`, `WebTestResult`). */
const resultLists = new Set(["Results", "InnerResults"]);
const mostUnknownWords = 20;
/** What VSTest writes as a run-level error when the process that held the tests died. */
const abortedRun = /test run was aborted|test host process (?:crashed|exited)/i;

/** Listens to a TRX document. Rows of a data-driven test are results inside the result of the whole test. */
export class TrxReport implements XmlVisitor {
  readonly #sink: ReportSink;
  readonly #classNames: ReadonlyMap<string, string>;
  readonly #open: OpenResult[] = [];
  readonly #byOutcome = new Map<string, number>();
  readonly #counted = { tests: 0, passed: 0, failures: 0, errors: 0, skipped: 0 };
  #unknownWords = 0;
  #counters: Counters = new Map();
  #runOutcome: string | undefined;
  #abortReason: string | undefined;

  constructor(sink: ReportSink, classNames: ReadonlyMap<string, string>) {
    this.#sink = sink;
    this.#classNames = classNames;
  }

  open(element: XmlElement, place: XmlPlace): void {
    const { name } = element;
    if (name === "UnitTestResult" || resultLists.has(place.parent)) this.#openResult(element, place);
    else if (name === "ResultSummary") this.#runOutcome = element.attribute("outcome") ?? unwrittenOutcome;
    else if (name === "Counters") this.#counters = countersOf(element);
    else if (name === "Message" && place.parent === "ErrorInfo") place.keepText();
    else if (name === "Text" && place.parent === "RunInfo") place.keepText();
  }

  close(name: string, text: string): void {
    const result = this.#open.at(-1);
    if (name === result?.element) this.#closeResult(result);
    else if (name === "Message" && result !== undefined) result.message ||= text;
    else if (name === "Text" && abortedRun.test(text)) this.#abortReason ??= text.trim();
  }

  finish(): void {
    const { tests, passed, failures, errors, skipped } = this.#counted;
    this.#sink.record("tests", tests);
    this.#sink.record("byOutcome", this.#byOutcome);
    this.#sink.record("passed", passed);
    this.#sink.record("failures", failures);
    this.#sink.record("errors", errors);
    this.#sink.record("skipped", skipped);
    this.#compareCounters();
    this.#judgeRun();
  }

  #openResult(element: XmlElement, place: XmlPlace): void {
    const word = element.attribute("outcome") ?? unwrittenOutcome;
    const outcome = testOutcomeOf(word);
    if (outcome === undefined) this.#sayUnknown(word, place);
    this.#byOutcome.set(word, (this.#byOutcome.get(word) ?? 0) + 1);
    this.#open.push({
      element: element.name,
      suite: this.#classNames.get(element.attribute("testId") ?? "") ?? "",
      name: element.attribute("testName") ?? "",
      outcome: outcome ?? "error",
      message: "",
    });
  }

  /** Says it once for each word: finding the line takes reading the document again. */
  #sayUnknown(word: string, place: XmlPlace): void {
    if (this.#byOutcome.has(word) || ++this.#unknownWords > mostUnknownWords) return;
    const found = JSON.stringify(word);
    this.#sink.diagnose(
      "unknown-value",
      `expected an outcome of VSTest, found ${found}`,
      `line ${place.line()}`,
    );
  }

  #closeResult({ suite, name, outcome, message }: OpenResult): void {
    this.#open.pop();
    this.#counted.tests++;
    if (outcome === "passed") this.#counted.passed++;
    else if (outcome === "failed") this.#counted.failures++;
    else if (outcome === "error") this.#counted.errors++;
    else this.#counted.skipped++;
    this.#sink.test({ suite, name, outcome, isFlaky: false, ...messageOf(message) });
  }

  #compareCounters(): void {
    for (const [name, reported] of this.#counters) {
      if (Number.isNaN(reported)) this.#sink.diagnose("unknown-value", `expected a count of ${name}`);
      else this.#sink.claim(name, reported, this.#counted[name]);
    }
  }

  #judgeRun(): void {
    const outcome = this.#runOutcome;
    const hasFailedTests = this.#counted.failures + this.#counted.errors > 0;
    if (outcome === undefined) {
      this.#sink.diagnose("run-failed", "expected a ResultSummary, found none: the run has no end");
    } else if (!isCompleteRun(outcome, hasFailedTests)) {
      this.#sink.diagnose(
        "run-failed",
        `expected a completed run, found the outcome ${JSON.stringify(outcome)}`,
      );
    } else if (this.#abortReason !== undefined) {
      const reason = JSON.stringify(this.#abortReason.slice(0, 200));
      this.#sink.diagnose("run-failed", `expected a completed run, found ${reason}`);
    }
  }
}
