import type { ReportSink } from "../../domain/report/sink.ts";
import { messageOf } from "../../domain/tests/message.ts";
import type { TestOutcome } from "../../domain/tests/test-case.ts";
import { parseLine, type TapLine, type TestPoint } from "./line.ts";
import { Numbering } from "./numbering.ts";
import { SubtestFailures } from "./subtests.ts";

interface Plan {
  readonly first: number;
  readonly last: number;
}

interface PendingTest {
  readonly name: string;
  readonly outcome: TestOutcome;
  message: string | undefined;
}

const newestVersion = 14;
const subtestIndent = 4;
/** The keys under which producers say in a YAML block why a test failed; values over several lines are left out. */
const reason = /^\s*(?:message|error): (?![|>])['"]?(.+?)['"]?$/;

/** Listens to the lines of a TAP stream; only the points of the outermost level are tests of their own. */
export class TapReport {
  readonly #sink: ReportSink;
  readonly #numbering = new Numbering();
  readonly #subtests = new SubtestFailures();
  readonly #counted = { tests: 0, ok: 0, notOk: 0, todo: 0, skip: 0, realFailures: 0 };
  #indentedTestLines = 0;
  #pending: PendingTest | undefined;
  #plan: Plan | undefined;
  #wasBailedOut = false;
  /** Indent of the point that a YAML block may follow. */
  #pointIndent: number | undefined;
  /** Indent of the open YAML block, in which nothing is TAP. */
  #yamlIndent: number | undefined;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  line(text: string, number: number): void {
    if (this.#yamlIndent !== undefined) {
      this.#yaml(text, this.#yamlIndent);
      return;
    }
    const line = parseLine(text);
    this.#expectYaml(line);
    if (line.indent === 0) this.#outermost(line, `line ${number}`);
    else this.#nested(line, `line ${number}`);
  }

  finish(): void {
    this.#passOn();
    const { tests, ok, notOk, todo, skip, realFailures } = this.#counted;
    this.#sink.record("tests", tests);
    this.#sink.record("ok", ok);
    this.#sink.record("notOk", notOk);
    this.#sink.record("todo", todo);
    this.#sink.record("skip", skip);
    this.#sink.record("indentedTestLines", this.#indentedTestLines);
    this.#sink.record("realFailures", realFailures);
    if (this.#yamlIndent !== undefined) {
      this.#sink.diagnose("truncated", 'expected the end of a YAML block ("..."), found the end of the file');
    }
    this.#comparePlan();
  }

  #yaml(text: string, indent: number): void {
    if (text.trim() === "..." && text.indexOf(".") === indent) this.#yamlIndent = undefined;
    const isOfTest = indent < subtestIndent && this.#pending?.outcome === "failed";
    if (isOfTest && this.#pending !== undefined) this.#pending.message ??= reason.exec(text)?.[1];
  }

  /** A YAML block stands behind a point and deeper than it; only comments may come between them. */
  #expectYaml(line: TapLine): void {
    const isYaml =
      line.kind === "yaml-start" && line.indent > (this.#pointIndent ?? Number.POSITIVE_INFINITY);
    if (isYaml) this.#yamlIndent = line.indent;
    if (line.kind !== "comment") this.#pointIndent = line.kind === "test" ? line.indent : undefined;
  }

  #outermost(line: TapLine, at: string): void {
    if (line.kind === "test") this.#point(line, at);
    else if (line.kind === "plan") this.#takePlan(line, at);
    else if (line.kind === "bail-out") this.#bailOut(line.reason, at);
    else if (line.kind === "version") this.#takeVersion(line.version, at);
  }

  #takeVersion(version: number, at: string): void {
    this.#sink.record("version", version);
    if (version > newestVersion) {
      const expected = `expected TAP version ${newestVersion} or older`;
      this.#sink.diagnose("unsupported-version", `${expected}, found ${version}`, at);
    }
  }

  #nested(line: TapLine, at: string): void {
    if (line.kind === "bail-out") this.#bailOut(line.reason, at);
    else if (line.kind === "test") {
      this.#indentedTestLines++;
      this.#subtests.point(line.indent, line.isOk, line.directive !== "none");
    }
  }

  #point(point: TestPoint, at: string): void {
    this.#passOn();
    const { isOk, id, description, directive } = point;
    if (!this.#numbering.take(id)) {
      this.#sink.diagnose("malformed", `expected each test number once, found ${id} again`, at);
    }
    const hidesFailure = this.#subtests.close() && isOk && directive === "none";
    const outcome = hidesFailure ? "failed" : outcomeOf(point);
    this.#counted.tests++;
    this.#counted[isOk ? "ok" : "notOk"]++;
    if (directive !== "none") this.#counted[directive]++;
    if (outcome === "failed") this.#counted.realFailures++;
    const message = hidesFailure ? "a subtest failed, the test that holds it is ok all the same" : undefined;
    this.#pending = { name: description, outcome, message };
  }

  /** A test waits for the YAML block behind it, which says why it failed. */
  #passOn(): void {
    if (this.#pending === undefined) return;
    const { name, outcome, message } = this.#pending;
    this.#pending = undefined;
    this.#sink.test({ suite: "", name, outcome, isFlaky: false, ...messageOf(message) });
  }

  #takePlan(plan: Plan, at: string): void {
    if (this.#plan !== undefined) {
      this.#sink.diagnose("malformed", "expected one plan, found a second one", at);
    }
    this.#plan ??= plan;
  }

  #bailOut(reason: string, at: string): void {
    if (this.#wasBailedOut) return;
    this.#wasBailedOut = true;
    this.#sink.diagnose("run-failed", `expected a run to its end, found "Bail out!" ${reason}`.trim(), at);
  }

  #comparePlan(): void {
    const plan = this.#plan;
    const { tests } = this.#counted;
    if (plan === undefined) {
      this.#sink.diagnose("run-failed", `expected a plan ("1..N"), found ${tests} test points without one`);
      return;
    }
    const planned = plan.last === 0 ? 0 : plan.last - plan.first + 1;
    this.#sink.claim("tests", planned, tests);
    if (tests !== planned || (planned > 0 && plan.first !== 1)) {
      this.#sink.diagnose(
        "run-failed",
        `expected the planned ${planned} test points from 1 on, found ${tests}`,
      );
    } else if (this.#numbering.highest > plan.last) {
      const { highest } = this.#numbering;
      this.#sink.diagnose("malformed", `expected test numbers up to ${plan.last}, found ${highest}`);
    }
  }
}

/** A failing TODO or SKIP is no failure (TAP 14, "Directives"), but nothing that passed either. */
function outcomeOf({ isOk, directive }: TestPoint): TestOutcome {
  if (directive === "skip") return "skipped";
  if (isOk) return "passed";
  return directive === "todo" ? "skipped" : "failed";
}
