import { claimTotals } from "../../domain/coverage/claims.ts";
import { parseHits, parseLine } from "../../domain/coverage/hits.ts";
import { CoverageLedger } from "../../domain/coverage/ledger.ts";
import { countOne, type Measure, noCount } from "../../domain/coverage/measure.ts";
import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { ReportFault } from "../../syntax/fault.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";
import type { XmlPlace, XmlVisitor } from "../../syntax/xml/walk.ts";
import { type CoberturaClaims, claimRate, claimsOf } from "./claims.ts";

const condition = /\((\d{1,9})\/(\d{1,9})\)/;

/**
 * Listens to a Cobertura document. The lines of a class count; those of its methods are the same ones again. Classes
 * of one file (inner classes, partial ones) are merged by file and line.
 */
export class CoberturaReport implements XmlVisitor {
  readonly #sink: ReportSink;
  readonly #ledger = new CoverageLedger();
  readonly #listedLines = noCount();
  #claims: CoberturaClaims | undefined;
  #classes = 0;
  #isInClass = false;
  #isInMethods = false;
  #negativeHits = 0;
  #unknownConditions = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  open(element: XmlElement, place: XmlPlace): void {
    switch (element.name) {
      case "line":
        if (this.#isInClass && !this.#isInMethods) this.#line(element, place);
        break;
      case "class":
        this.#openClass(element, place);
        break;
      case "methods":
        this.#isInMethods = true;
        break;
      default:
        if (place.depth === 0) this.#claims = claimsOf(element);
    }
  }

  close(name: string): void {
    if (name === "methods") this.#isInMethods = false;
    else if (name === "class") this.#isInClass = false;
  }

  finish(): void {
    const merged = this.#ledger.finish((path, { lines }) => this.#sink.fileCoverage({ path, ...lines }));
    const totals: CoverageTotals = {
      linesTotal: merged.lines.total,
      linesCovered: merged.lines.covered,
      branchesTotal: merged.lineBranches.total,
      branchesCovered: merged.lineBranches.covered,
    };
    this.#sink.coverage(totals);
    this.#sink.record("classes", this.#classes);
    this.#sink.record("files", this.#ledger.fileCount);
    for (const [name, value] of Object.entries(totals)) this.#sink.record(name, value as number);
    this.#sink.record("rawLineElements", new Map(Object.entries(this.#listedLines)));
    this.#compare(totals, merged);
    this.#diagnoseOddities();
  }

  #openClass(element: XmlElement, place: XmlPlace): void {
    const path = element.attribute("filename");
    if (path === undefined || path === "") throw unexpected(place, "a class with a filename");
    this.#ledger.open(path);
    this.#classes++;
    this.#isInClass = true;
  }

  #line(element: XmlElement, place: XmlPlace): void {
    const line = parseLine(element.attribute("number") ?? "");
    const hits = parseHits(element.attribute("hits") ?? "");
    if (line === undefined || hits === undefined) throw unexpected(place, "a line with its number and hits");
    if (hits < 0) this.#negativeHits++;
    this.#ledger.line(line, hits > 0);
    countOne(this.#listedLines, hits > 0);
    const text = element.attribute("condition-coverage");
    if (text !== undefined) this.#branches(line, text);
  }

  #branches(line: number, text: string): void {
    const [, covered, total] = condition.exec(text) ?? [];
    const measure = { total: Number(total), covered: Number(covered) };
    if (measure.covered <= measure.total) this.#ledger.lineBranches(line, measure);
    else this.#unknownConditions++;
  }

  #compare(
    totals: CoverageTotals,
    merged: { readonly lines: Measure; readonly lineBranches: Measure },
  ): void {
    if (this.#claims === undefined) return;
    const { totals: claimed, lineRate, branchRate } = this.#claims;
    claimTotals(this.#sink, claimed, totals);
    claimRate(this.#sink, "lineRate", { reported: lineRate, ...merged.lines });
    claimRate(this.#sink, "branchRate", { reported: branchRate, ...merged.lineBranches });
  }

  #diagnoseOddities(): void {
    if (this.#negativeHits > 0) {
      const found = `found ${this.#negativeHits} below it; they count as never run`;
      this.#sink.diagnose("unknown-value", `expected hits of zero or more, ${found}`);
    }
    if (this.#unknownConditions > 0) {
      const found = `found ${this.#unknownConditions} others; their branches are not counted`;
      this.#sink.diagnose("unknown-value", `expected condition-coverage like "50% (1/2)", ${found}`);
    }
  }
}

function unexpected(place: XmlPlace, expected: string): ReportFault {
  return new ReportFault("malformed", `expected ${expected}, found one without`, `line ${place.line()}`);
}
