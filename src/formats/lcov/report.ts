import { claimTotals } from "../../domain/coverage/claims.ts";
import { CoverageLedger } from "../../domain/coverage/ledger.ts";
import { countOne, noCount } from "../../domain/coverage/measure.ts";
import type { CoverageTotals } from "../../domain/coverage/totals.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { LineBlocks } from "../../syntax/lines/blocks.ts";
import { addClaim, listed, RecordClaims } from "./claims.ts";
import { Fields } from "./fields.ts";
import { RecordFunctions } from "./functions.ts";
import { ignored, keyword } from "./keywords.ts";
import { type PlainRecord, takePlainLines } from "./plain-lines.ts";

const recordEnd = "end_of_record";

/** Goes through a tracefile: records from `SF:` to `end_of_record`, several of which may be about one file. */
export class LcovReport {
  readonly #sink: ReportSink;
  readonly #fields: Fields;
  readonly #ledger = new CoverageLedger();
  readonly #listedLines = noCount();
  readonly #recordFunctions = new RecordFunctions();
  readonly #claims = new RecordClaims();
  readonly #open: PlainRecord = {
    ledger: this.#ledger,
    listedLines: this.#listedLines,
    functions: this.#recordFunctions,
    claims: this.#claims,
    lists: 0,
    point: { place: 0, name: 0, weight: 1, isCovered: false },
  };
  readonly #functions = noCount();
  #records = 0;
  #isOpen = false;
  /** Whether a test was named and its record has not begun. */
  #isAnnounced = false;
  #negativeCounts = 0;
  #strangers = 0;

  constructor(blocks: LineBlocks, sink: ReportSink) {
    this.#sink = sink;
    this.#fields = new Fields(blocks);
  }

  read(): void {
    while (this.#fields.nextBlock()) this.#block();
    this.#finish();
  }

  #block(): void {
    do this.#line();
    while (this.#fields.nextLine());
  }

  #line(): void {
    if (this.#isOpen && this.#takePlainLines()) return;
    const code = this.#fields.keyword();
    if (this.#isOpen) this.#insideRecord(code);
    else this.#betweenRecords(code);
  }

  #betweenRecords(code: number): void {
    if (code === keyword.sourceFile) this.#openRecord();
    else if (code === keyword.testName) this.#isAnnounced = true;
    else if (!ignored.has(code) && !this.#saysNothing()) throw this.#fields.unexpected('"SF:" or "TN:"');
  }

  #insideRecord(code: number): void {
    switch (code) {
      case keyword.line:
        this.#executedLine();
        break;
      case keyword.functionStart:
      case keyword.functionHits:
        this.#function(code);
        break;
      case keyword.branch:
        this.#branch();
        break;
      case keyword.functionIndex:
        this.#recordFunctions.index();
        break;
      case keyword.functionAlias:
        this.#recordFunctions.alias(this.#fields.count("an index"), this.#isHit());
        break;
      case keyword.testName:
      case keyword.sourceFile:
        throw this.#fields.fault("truncated", `expected "${recordEnd}" before the next record`);
      default:
        this.#otherLine(code);
    }
  }

  #otherLine(code: number): void {
    const claim = this.#claims.claimOf(code);
    if (claim !== undefined) addClaim(claim, this.#fields.count("a total"));
    else if (this.#fields.is(recordEnd)) this.#closeRecord();
    else if (!ignored.has(code) && !this.#saysNothing()) this.#stranger();
  }

  #openRecord(): void {
    this.#fields.openFile(this.#ledger);
    this.#isOpen = true;
    this.#isAnnounced = false;
  }

  #closeRecord(): void {
    if (this.#recordFunctions.close(this.#functions) > 0) this.#open.lists |= listed.functions;
    this.#claims.close(this.#open.lists);
    this.#open.lists = 0;
    this.#records++;
    this.#isOpen = false;
  }

  #takePlainLines(): boolean {
    const lines = this.#fields.lines();
    return lines !== undefined && this.#fields.moveTo(takePlainLines(this.#open, lines));
  }

  #function(code: number): void {
    if (code === keyword.functionStart) this.#recordFunctions.start();
    else this.#recordFunctions.count(this.#isHit());
  }

  #executedLine(): void {
    this.#open.lists |= listed.lines;
    const line = this.#fields.lineNumber();
    const isHit = this.#isHit();
    this.#ledger.line(line, isHit);
    countOne(this.#listedLines, isHit);
  }

  #branch(): void {
    this.#open.lists |= listed.branches;
    const place = this.#fields.lineNumber();
    const name = this.#fields.branchName();
    this.#ledger.point({ place, name, weight: 1, isCovered: this.#isHit() });
  }

  #isHit(): boolean {
    const isHit = this.#fields.isHit();
    if (isHit === undefined) this.#negativeCounts++;
    return isHit ?? false;
  }

  /** Blank lines, comments of lcov 2, and the end mark of a shell that some tracefiles carry along. */
  #saysNothing(): boolean {
    const text = this.#fields.text().trim();
    return text === "" || text.startsWith("#") || text === "EOF";
  }

  /** A record that this reader does not know may say anything; what is no record at all breaks the format. */
  #stranger(): void {
    const text = this.#fields.text();
    if (!/^[A-Z_]{2,12}:/.test(text)) throw this.#fields.unexpected("a record of LCOV");
    if (this.#strangers++ > 0) return;
    const found = JSON.stringify(text.slice(0, 40));
    const at = `line ${this.#fields.lineInReport()}`;
    this.#sink.diagnose("unknown-value", `expected a known record, found ${found}`, at);
  }

  #finish(): void {
    this.#refuseTruncation();
    const merged = this.#ledger.finish((path, { lines: { total, covered } }) =>
      this.#sink.fileCoverage({ path, total, covered }),
    );
    const totals: CoverageTotals = {
      linesTotal: merged.lines.total,
      linesCovered: merged.lines.covered,
      branchesTotal: merged.points.total,
      branchesCovered: merged.points.covered,
      functionsTotal: this.#functions.total,
      functionsCovered: this.#functions.covered,
    };
    this.#sink.coverage(totals);
    this.#record(totals);
    claimTotals(this.#sink, this.#claims.totals(), totals);
  }

  #record(totals: CoverageTotals): void {
    this.#sink.record("records", this.#records);
    this.#sink.record("files", this.#ledger.fileCount);
    for (const [name, value] of Object.entries(totals)) this.#sink.record(name, value as number);
    this.#sink.record("rawDALines", new Map(Object.entries(this.#listedLines)));
    if (this.#negativeCounts > 0) {
      const found = `found ${this.#negativeCounts} below it; they count as never run`;
      this.#sink.diagnose("unknown-value", `expected counts of zero or more, ${found}`);
    }
  }

  /** A tracefile ends with a record's end; only a cut right behind one cannot be seen. */
  #refuseTruncation(): void {
    const isCut = this.#isOpen || (this.#isAnnounced && this.#records > 0) || this.#isLastLineCut();
    if (isCut) throw this.#fields.fault("truncated", `expected "${recordEnd}", found the end of the file`);
  }

  #isLastLineCut(): boolean {
    return !this.#fields.isComplete && this.#fields.text().trim() !== "" && !this.#fields.is(recordEnd);
  }
}
