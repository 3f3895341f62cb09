import type { TestOutcome } from "../../domain/tests/test-case.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";

/** Words in `status` or `result` for a test that did not run. Gtest writes a disabled one as `status="notrun"`. */
const notRunWords = new Set(["disabled", "notrun", "suppressed", "skipped", "ignored"]);
const failedWords = new Set([
  "fail",
  "failed",
  "failure",
  "error",
  "broken",
  "crashed",
  "aborted",
  "timeout",
]);

/** What an element inside a case says about it. PHPUnit's `warning` is a test that broke before it tested. */
const outcomes = new Map<string, TestOutcome>([
  ["failure", "failed"],
  ["rerunFailure", "failed"],
  ["warning", "failed"],
  ["error", "error"],
  ["rerunError", "error"],
  ["skipped", "skipped"],
  ["ignored", "skipped"],
  ["disabled", "skipped"],
]);

/** Surefire's words for a test that failed first and passed when it was run again. */
const flakyElements = new Set(["flakyFailure", "flakyError"]);

const rank: Readonly<Record<TestOutcome, number>> = { passed: 0, skipped: 1, failed: 2, error: 3 };

/** An open case. The worst of what it holds counts: some dialects write a failure and an error, or two failures. */
export class OpenCase {
  readonly suite: string;
  readonly name: string;
  readonly isDisabled: boolean;
  /** What Surefire calls the runs that failed, if there were any. */
  flakyElement: string | undefined;
  #worst: TestOutcome;
  #isTodo = false;
  message = "";

  /** Names are read only if somebody keeps them: decoding them is half of the work. */
  constructor(element: XmlElement, suite: string, isNamed: boolean) {
    const status = element.attribute("status")?.toLowerCase();
    this.suite = isNamed ? (element.attribute("classname") ?? suite) : "";
    this.name = isNamed ? (element.attribute("name") ?? "") : "";
    this.isDisabled = status === "disabled" || status === "notrun";
    this.#worst = worse(outcomeOfWord(status), outcomeOfWord(element.attribute("result")?.toLowerCase()));
  }

  /** Takes an element inside the case; tells whether it says how the case ended. */
  take(element: XmlElement): boolean {
    const { name } = element;
    if (flakyElements.has(name)) this.flakyElement ??= name;
    if (name === "skipped" && element.attribute("type") === "todo") this.#isTodo = true;
    const outcome = outcomes.get(name);
    if (outcome === undefined) return false;
    this.#worst = worse(this.#worst, outcome);
    return true;
  }

  get outcome(): TestOutcome {
    return this.isExcusedFailure ? "skipped" : this.#worst;
  }

  /** Node writes a failing `todo` test as skipped and failed at once, and does not hold it against the run. */
  get isExcusedFailure(): boolean {
    return this.#isTodo && this.#worst === "failed";
  }

  get isFlaky(): boolean {
    return this.flakyElement !== undefined && this.#worst === "passed";
  }
}

function outcomeOfWord(word: string | undefined): TestOutcome {
  if (word === undefined) return "passed";
  if (failedWords.has(word)) return "failed";
  return notRunWords.has(word) ? "skipped" : "passed";
}

function worse(a: TestOutcome, b: TestOutcome): TestOutcome {
  return rank[a] >= rank[b] ? a : b;
}
