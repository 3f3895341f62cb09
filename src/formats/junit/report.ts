import type { ReportSink } from "../../domain/report/sink.ts";
import { messageOf } from "../../domain/tests/message.ts";
import { ReportFault } from "../../syntax/fault.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace, XmlVisitor } from "../../syntax/xml/walk.ts";
import { OpenCase } from "./case.ts";
import { type Claims, canClaim, claimsOf, countNames, countOutcome, noClaims, noCounts } from "./counts.ts";
import { OpenSuite, SuiteTotals } from "./suite.ts";

/** Finding a line takes reading the document again, so that only the first remarks have one. */
const mostLines = 20;

/** Listens to a JUnit XML document: suites nest, cases are leaves, totals are attributes that may be wrong. */
export class JunitReport implements XmlVisitor {
  readonly #sink: ReportSink;
  readonly #suites: OpenSuite[] = [];
  readonly #counted = noCounts();
  readonly #totals = new SuiteTotals();
  readonly #casesWith = new Map<string, number>();
  #rootClaims = noClaims;
  #case: OpenCase | undefined;
  /** How many elements are open inside the case. */
  #depthInCase = 0;
  #summarisedFailures: number | undefined;
  #suiteCount = 0;
  #nestedSuites = 0;
  #deepestSuite = 0;
  #disabledCases = 0;
  #remarks = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  open(element: XmlElement, place: XmlPlace): void {
    if (this.#case !== undefined) this.#openInsideCase(this.#case, element, place);
    else if (element.name === "testcase") this.#case = this.#openCase(element);
    else if (element.name === "testsuite") this.#openSuite(element, place);
    else if (element.name === "testsuites" && place.depth === 0)
      this.#rootClaims = this.#claimsOf(element, place);
    else if (element.name === "error" || element.name === "failure") this.#failRun(element, place);
  }

  close(name: string, text: string): void {
    if (this.#case === undefined) {
      if (name === "testsuite") this.#closeSuite();
    } else if (this.#depthInCase === 0) this.#closeCase(this.#case);
    else {
      this.#depthInCase--;
      this.#case.message ||= text.trim();
    }
  }

  /** Node's test runner writes a parent that fails itself as a suite without a failure; only its comments count it. */
  comment(text: string): void {
    if (this.#suites.length > 0 || this.#case !== undefined) return;
    const failed = /^ (?:fail|cancelled) (\d{1,15}) $/.exec(text)?.[1];
    if (failed !== undefined) this.#summarisedFailures = (this.#summarisedFailures ?? 0) + Number(failed);
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
    if (this.#disabledCases > 0) this.#sink.record("casesStatusDisabledOrNotrun", this.#disabledCases);
    for (const [element, count] of this.#casesWith) this.#sink.record(`casesWith_${element}`, count);
    this.#compareTotals();
    if (this.#summarisedFailures !== undefined) {
      this.#sink.claim("root.failures", this.#summarisedFailures, failures + errors);
    }
  }

  #openSuite(element: XmlElement, place: XmlPlace): void {
    this.#suites.push(new OpenSuite(element.attribute("name") ?? "", this.#claimsOf(element, place)));
    this.#suiteCount++;
    this.#deepestSuite = Math.max(this.#deepestSuite, this.#suites.length);
    if (this.#suites.length > 1) this.#nestedSuites++;
  }

  #openCase(element: XmlElement): OpenCase {
    return new OpenCase(element, this.#suites.at(-1)?.name ?? "", this.#sink.keepsTests);
  }

  #closeSuite(): void {
    const suite = this.#suites.pop();
    if (suite === undefined) return;
    const parent = this.#suites.at(-1);
    parent?.addSuite(suite);
    this.#totals.add(suite, parent === undefined);
  }

  #openInsideCase(test: OpenCase, element: XmlElement, place: XmlPlace): void {
    const { name } = element;
    if (name === "testcase" || name === "testsuite") {
      throw new ReportFault("malformed", `expected no ${name} inside a testcase`, `line ${place.line()}`);
    }
    this.#depthInCase++;
    if (!test.take(element) || !this.#sink.keepsTests) return;
    test.message ||= element.attribute("message") ?? "";
    if (test.message === "") place.keepText();
  }

  #closeCase(test: OpenCase): void {
    const { suite, name, outcome, isFlaky, message, flakyElement } = test;
    this.#case = undefined;
    countOutcome(this.#counted, outcome);
    const around = this.#suites.at(-1);
    if (around === undefined) this.#totals.addLooseCase(outcome);
    else around.addCase(test);
    if (test.isDisabled) this.#disabledCases++;
    if (flakyElement !== undefined) {
      this.#casesWith.set(flakyElement, (this.#casesWith.get(flakyElement) ?? 0) + 1);
    }
    const told = { suite, name, outcome, isFlaky };
    this.#sink.test(message === "" ? told : { ...told, ...messageOf(message) });
  }

  /** An error outside a case is one of the run: a collection that broke, a fixture that fell over. */
  #failRun(element: XmlElement, place: XmlPlace): void {
    const said = JSON.stringify(
      (element.attribute("message") ?? element.attribute("type") ?? "").slice(0, 200),
    );
    this.#remark("run-failed", `expected no ${element.name} outside a testcase, found ${said}`, place);
  }

  #claimsOf(element: XmlElement, place: XmlPlace): Claims {
    const claims = claimsOf(element);
    for (const name of countNames) {
      if (Number.isNaN(claims[name])) this.#remark("unknown-value", `expected a count in "${name}"`, place);
    }
    return claims;
  }

  #remark(code: "run-failed" | "unknown-value", message: string, place: XmlPlace): void {
    const at = this.#remarks++ < mostLines ? `line ${place.line()}` : "";
    this.#sink.diagnose(code, message, at);
  }

  /** Excess that the sums hide, as one suite claims too much and another too little, is told apart. */
  #compareTotals(): void {
    for (const name of countNames) {
      const counted = this.#counted[name];
      const claimed = this.#totals.claimed(name);
      const excess = this.#totals.excess(name);
      const root = this.#rootClaims[name];
      if (claimed !== undefined) this.#sink.claim(name, claimed, counted);
      if ((claimed ?? counted) === counted) this.#sink.claim(`suites.${name}`, counted + excess, counted);
      if (root !== undefined && !Number.isNaN(root) && !canClaim(this.#rootClaims, name, counted)) {
        this.#sink.claim(`root.${name}`, root, counted);
      }
    }
  }
}
