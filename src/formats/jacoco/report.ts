import { parseLine } from "../../domain/coverage/hits.ts";
import { CoverageLedger } from "../../domain/coverage/ledger.ts";
import { addTo, countOne, type Measure, noCount } from "../../domain/coverage/measure.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { ReportFault } from "../../syntax/fault.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace, XmlVisitor } from "../../syntax/xml/walk.ts";
import { claimCounters, type JacocoTotals } from "./claims.ts";
import { measureOf } from "./counter.ts";

const instructionsOfLine = { missed: "mi", covered: "ci" } as const;
const branchesOfLine = { missed: "mb", covered: "cb" } as const;
const counter = { missed: "missed", covered: "covered" } as const;

/** Listens to a JaCoCo document: source files with their lines count, the counters beside them are claims. */
export class JacocoReport implements XmlVisitor {
  readonly #sink: ReportSink;
  readonly #ledger = new CoverageLedger();
  readonly #instructions = noCount();
  readonly #methods = noCount();
  readonly #claims = new Map<string, Measure>();
  /** Names of the groups and the package around the current element. */
  readonly #folders: string[] = [];
  #sourceFiles = 0;
  #partialLines = 0;
  #isInSourceFile = false;
  /** Whether a method is open and none of its counters has told yet whether it ran. */
  #isMethodOpen = false;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  open(element: XmlElement, place: XmlPlace): void {
    switch (element.name) {
      case "counter":
        this.#counter(element, place);
        break;
      case "line":
        if (this.#isInSourceFile) this.#line(element, place);
        break;
      case "method":
        this.#isMethodOpen = true;
        break;
      case "sourcefile":
        this.#openSourceFile(element, place);
        break;
      case "group":
      case "package":
        this.#folders.push(nameOf(element, place));
        break;
      default:
    }
  }

  close(name: string): void {
    if (name === "method" && this.#isMethodOpen) this.#closeMethod(false);
    else if (name === "sourcefile") this.#isInSourceFile = false;
    else if (name === "group" || name === "package") this.#folders.pop();
  }

  finish(): void {
    const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
    const totals: JacocoTotals = {
      lines: merged.lines,
      branches: merged.lineBranches,
      instructions: this.#instructions,
      methods: this.#methods,
    };
    this.#sink.coverage({
      linesTotal: totals.lines.total,
      linesCovered: totals.lines.covered,
      branchesTotal: totals.branches.total,
      branchesCovered: totals.branches.covered,
      functionsTotal: totals.methods.total,
      functionsCovered: totals.methods.covered,
    });
    this.#record(totals);
    claimCounters(this.#sink, this.#claims, totals);
  }

  #counter(element: XmlElement, place: XmlPlace): void {
    if (this.#isMethodOpen) this.#methodCounter(element, place);
    else if (place.depth === 1) {
      this.#claims.set(element.attribute("type") ?? "", measureOf(element, place, counter));
    }
  }

  /** A method ran if its own METHOD counter says so; JaCoCo writes one for each. */
  #methodCounter(element: XmlElement, place: XmlPlace): void {
    if (element.attribute("type") === "METHOD") {
      this.#closeMethod(measureOf(element, place, counter).covered > 0);
    }
  }

  #closeMethod(isCovered: boolean): void {
    countOne(this.#methods, isCovered);
    this.#isMethodOpen = false;
  }

  #openSourceFile(element: XmlElement, place: XmlPlace): void {
    this.#ledger.open([...this.#folders, nameOf(element, place)].filter((name) => name !== "").join("/"));
    this.#sourceFiles++;
    this.#isInSourceFile = true;
  }

  /** A line is covered if an instruction of it ran, and partly if something of it did not (JaCoCo, `ICounter`). */
  #line(element: XmlElement, place: XmlPlace): void {
    const line = parseLine(element.attribute("nr") ?? "");
    if (line === undefined) throw unexpected(place, "a line with its nr");
    const instructions = measureOf(element, place, instructionsOfLine);
    const branches = measureOf(element, place, branchesOfLine);
    this.#ledger.line(line, instructions.covered > 0);
    if (branches.total > 0) this.#ledger.lineBranches(line, branches);
    addTo(this.#instructions, instructions);
    const covered = instructions.covered + branches.covered;
    if (covered > 0 && covered < instructions.total + branches.total) this.#partialLines++;
  }

  #record({ lines, branches, instructions }: JacocoTotals): void {
    this.#sink.record("sourcefiles", this.#sourceFiles);
    this.#sink.record("linesTotal", lines.total);
    this.#sink.record("linesCovered", lines.covered);
    this.#sink.record("linesPartial", this.#partialLines);
    this.#sink.record("branchesTotal", branches.total);
    this.#sink.record("branchesCovered", branches.covered);
    this.#sink.record("instructionsTotal", instructions.total);
    this.#sink.record("instructionsCovered", instructions.covered);
  }
}

function nameOf(element: XmlElement, place: XmlPlace): string {
  const name = element.attribute("name");
  if (name === undefined) throw unexpected(place, `a ${element.name} with its name`);
  return name;
}

function unexpected(place: XmlPlace, expected: string): ReportFault {
  return new ReportFault("malformed", `expected ${expected}, found one without`, `line ${place.line()}`);
}
