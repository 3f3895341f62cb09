import type { ReportSink } from "../../domain/report/sink.ts";
import type { TestOutcome } from "../../domain/tests/test-case.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace, XmlVisitor } from "../../syntax/xml/walk.ts";
import { type Counts, noCounts, totalsOf } from "./totals.ts";

interface OpenCase {
  readonly suite: string;
  readonly name: string;
  outcome: TestOutcome;
  isFlaky: boolean;
  message: string;
}

/** Gtest writes a disabled test as `status="notrun"`; others say `disabled`. Neither ran, so neither passed. */
const notRun = new Set(["disabled", "notrun"]);
/** Surefire's words for a test that failed first and passed when it was run again. */
const flakyElements = new Set(["flakyFailure", "flakyError"]);
const longestMessage = 2_000;

/** Listens to a JUnit XML document: suites nest, cases are leaves, totals are attributes that may be wrong. */
export class JunitReport implements XmlVisitor {
  readonly #sink: ReportSink;
  readonly #suites: string[] = [];
  readonly #counted: Counts = noCounts();
  /** Sum of what the outermost suites claim about themselves. */
  readonly #claimed = new Map<keyof Counts, number>();
  #rootClaims: Partial<Counts> = {};
  #case: OpenCase | undefined;
  #suiteCount = 0;
  #nestedSuites = 0;
  #deepestSuite = 0;
  #flakyCases = 0;
  #notRunCases = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  open(element: XmlElement, place: XmlPlace): void {
    if (this.#case !== undefined) this.#openInsideCase(this.#case, element, place);
    else if (element.name === "testcase") this.#openCase(element);
    else if (element.name === "testsuite") this.#openSuite(element);
    else if (element.name === "testsuites" && place.depth === 0) this.#rootClaims = totalsOf(element);
  }

  close(name: string, text: string): void {
    if (name === "testcase") this.#closeCase();
    else if (name === "testsuite") this.#suites.pop();
    else if (this.#case !== undefined && this.#case.message === "") this.#case.message = text.trim();
  }

  finish(): void {
    const { tests, failures, errors, skipped } = this.#counted;
    this.#sink.record("tests", tests);
    this.#sink.record("failures", failures);
    this.#sink.record("errors", errors);
    this.#sink.record("skipped", skipped);
    this.#sink.record("passed", tests - failures - errors - skipped);
    this.#sink.record("testsuites", this.#suiteCount);
    this.#sink.record("nestedTestsuites", this.#nestedSuites);
    this.#sink.record("maxSuiteDepth", this.#deepestSuite);
    if (this.#notRunCases > 0) this.#sink.record("casesStatusDisabledOrNotrun", this.#notRunCases);
    if (this.#flakyCases > 0) this.#sink.record("casesWith_flakyFailure", this.#flakyCases);
    this.#compareTotals();
  }

  #openSuite(element: XmlElement): void {
    this.#suites.push(element.attribute("name") ?? "");
    this.#suiteCount++;
    const depth = this.#suites.length;
    this.#deepestSuite = Math.max(this.#deepestSuite, depth);
    if (depth > 1) this.#nestedSuites++;
    else
      for (const [name, value] of Object.entries(totalsOf(element))) this.#claim(name as keyof Counts, value);
  }

  #claim(name: keyof Counts, value: number): void {
    this.#claimed.set(name, (this.#claimed.get(name) ?? 0) + value);
  }

  #openCase(element: XmlElement): void {
    const isNotRun = notRun.has(element.attribute("status")?.toLowerCase() ?? "");
    if (isNotRun) this.#notRunCases++;
    this.#case = {
      suite: element.attribute("classname") ?? this.#suites.at(-1) ?? "",
      name: element.attribute("name") ?? "",
      outcome: isNotRun ? "skipped" : "passed",
      isFlaky: false,
      message: "",
    };
  }

  /** The worst of what a case holds counts: some dialects write a failure and an error, or two failures. */
  #openInsideCase(test: OpenCase, element: XmlElement, place: XmlPlace): void {
    if (flakyElements.has(element.name)) test.isFlaky = true;
    const outcome = outcomeOf(element.name);
    if (outcome === undefined) return;
    test.outcome = worse(test.outcome, outcome);
    test.message ||= element.attribute("message") ?? "";
    if (test.message === "") place.keepText();
  }

  #closeCase(): void {
    const test = this.#case as OpenCase;
    this.#case = undefined;
    this.#counted.tests++;
    if (test.outcome === "failed") this.#counted.failures++;
    else if (test.outcome === "error") this.#counted.errors++;
    else if (test.outcome === "skipped") this.#counted.skipped++;
    if (test.isFlaky) this.#flakyCases++;
    const { suite, name, outcome, isFlaky, message } = test;
    this.#sink.test({
      suite,
      name,
      outcome,
      isFlaky,
      ...(message !== "" && { message: message.slice(0, longestMessage) }),
    });
  }

  #compareTotals(): void {
    for (const [name, counted] of Object.entries(this.#counted) as [keyof Counts, number][]) {
      const claimed = this.#claimed.get(name);
      if (claimed !== undefined) this.#sink.claim(name, claimed, counted);
      const root = this.#rootClaims[name];
      if (root !== undefined && root !== claimed) this.#sink.claim(`root.${name}`, root, counted);
    }
  }
}

function outcomeOf(element: string): TestOutcome | undefined {
  switch (element) {
    case "failure":
    case "rerunFailure":
      return "failed";
    case "error":
    case "rerunError":
      return "error";
    case "skipped":
      return "skipped";
    default:
      return undefined;
  }
}

const rank: Readonly<Record<TestOutcome, number>> = { passed: 0, skipped: 1, failed: 2, error: 3 };

function worse(a: TestOutcome, b: TestOutcome): TestOutcome {
  return rank[a] >= rank[b] ? a : b;
}
