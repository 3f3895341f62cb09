import { CoverageLedger } from "../../domain/coverage/ledger.ts";
import { addTo, countOne, type Measure, noCount } from "../../domain/coverage/measure.ts";
import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { ReportFault } from "../../syntax/fault.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace, XmlVisitor } from "../../syntax/xml/walk.ts";
import { type CloverLine, lineOf } from "./line.ts";
import { type CloverMetrics, claimMetrics, metricsOf } from "./metrics.ts";

/** The version that Istanbul's reporter writes, always. It lists no methods, though it claims how many there are. */
const istanbulVersion = "3.2.0";
const types = new Set(["method", "stmt", "cond"]);

/** Listens to a Clover document: lines count, `metrics` are claims, and the coverage of tests themselves is not asked. */
export class CloverReport implements XmlVisitor {
  readonly #sink: ReportSink;
  readonly #ledger = new CoverageLedger();
  readonly #methods = noCount();
  readonly #statements = noCount();
  readonly #conditionals = noCount();
  #conditionLines = 0;
  #listsMethods = true;
  #claims: Partial<CloverMetrics> = {};
  #isInTestProject = false;
  #isInFile = false;
  #unknownTypes = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  open(element: XmlElement, place: XmlPlace): void {
    if (this.#isInTestProject) return;
    switch (element.name) {
      case "line":
        if (this.#isInFile) this.#line(lineOf(element, place));
        break;
      case "file":
        this.#openFile(element, place);
        break;
      case "metrics":
        if (place.depth === 2 && place.parent === "project") this.#claims = metricsOf(element);
        break;
      case "testproject":
        this.#isInTestProject = true;
        break;
      default:
        if (place.depth === 0) this.#listsMethods = element.attribute("clover") !== istanbulVersion;
    }
  }

  close(name: string): void {
    if (name === "testproject") this.#isInTestProject = false;
    else if (name === "file") this.#isInFile = false;
  }

  finish(): void {
    const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
    const totals: CoverageTotals = {
      linesTotal: merged.lines.total,
      linesCovered: merged.lines.covered,
      branchesTotal: this.#conditionals.total,
      branchesCovered: this.#conditionals.covered,
      ...(this.#listsMethods && {
        functionsTotal: this.#methods.total,
        functionsCovered: this.#methods.covered,
      }),
      statementsTotal: this.#statements.total,
      statementsCovered: this.#statements.covered,
    };
    this.#sink.coverage(totals);
    this.#record(merged.lines);
    this.#compare();
    if (this.#unknownTypes > 0) {
      const message = `expected lines of type method, stmt or cond, found ${this.#unknownTypes} others`;
      this.#sink.diagnose("unknown-value", message);
    }
  }

  #openFile(element: XmlElement, place: XmlPlace): void {
    // OpenClover writes the path beside the name, PHPUnit writes it as the name.
    const path = element.attribute("path") ?? element.attribute("name") ?? "";
    if (path === "")
      throw new ReportFault("malformed", "expected a file with its path", `line ${place.line()}`);
    this.#ledger.open(path);
    this.#isInFile = true;
  }

  #line({ number, type, isCovered, isStatement, branches }: CloverLine): void {
    this.#ledger.line(number, isCovered);
    if (isStatement) countOne(this.#statements, isCovered);
    if (type === "method") countOne(this.#methods, isCovered);
    if (!types.has(type)) this.#unknownTypes++;
    if (branches === undefined) return;
    this.#conditionLines++;
    addTo(this.#conditionals, branches);
  }

  #record(lines: Measure): void {
    this.#sink.record("files", this.#ledger.fileCount);
    this.#sink.record("linesTotal", lines.total);
    this.#sink.record("linesCovered", lines.covered);
    this.#sink.record("methodsTotal", this.#methods.total);
    this.#sink.record("methodsCovered", this.#methods.covered);
    this.#sink.record("statementsTotal", this.#statements.total);
    this.#sink.record("statementsCovered", this.#statements.covered);
    this.#sink.record("condLines", this.#conditionLines);
    this.#sink.record("conditionalsTotal", this.#conditionals.total);
    this.#sink.record("conditionalsCovered", this.#conditionals.covered);
  }

  #compare(): void {
    const counted: CloverMetrics = {
      files: this.#ledger.fileCount,
      statements: this.#statements.total,
      coveredstatements: this.#statements.covered,
      methods: this.#methods.total,
      coveredmethods: this.#methods.covered,
      conditionals: this.#conditionals.total,
      coveredconditionals: this.#conditionals.covered,
    };
    claimMetrics(this.#sink, this.#claims, { counted, listsMethods: this.#listsMethods });
  }
}
