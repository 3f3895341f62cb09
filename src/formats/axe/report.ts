import type { Finding } from "../../domain/finding/finding.ts";
import { type Rating, rate, rateForeignWord } from "../../domain/finding/severity.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Bookmark, JsonCursor } from "../../syntax/json/cursor.ts";
import { each, present, type Shape } from "../../syntax/json/shape.ts";
import { type Node, node, type Page, undecided, type Violation, violation } from "./schema.ts";

const impacts = new Set(["critical", "serious", "moderate", "minor"]);
/** Stands for `null` and for an absent impact. */
const noImpact = "null";

/** Counts pages, rules and the elements that they struck at: each element is one finding. */
export class AxeReport {
  readonly #json: JsonCursor;
  readonly #sink: ReportSink;
  readonly #counts = {
    pages: 0,
    violations: 0,
    incomplete: 0,
    passes: 0,
    inapplicable: 0,
    violationNodes: 0,
  };
  readonly #violationsByImpact = new Map<string, number>();
  readonly #nodesByImpact = new Map<string, number>();
  #crashed = 0;

  constructor(json: JsonCursor, sink: ReportSink) {
    this.#json = json;
    this.#sink = sink;
  }

  page(page: Page): void {
    const { testEngine, url = "", violations } = page;
    this.#counts.pages++;
    if (testEngine !== undefined)
      this.#sink.tool({ name: testEngine.name, version: testEngine.version ?? null });
    if (page.error !== undefined)
      throw this.#json.fault("tool-error", "expected results, found an error of axe");
    if (violations === undefined) throw this.#json.fault("malformed", 'expected the key "violations"');
    const before = this.#rulesRun();
    this.#counts.violations += this.#readAt(
      violations,
      each(violation, (one) => this.#violation(one, url)),
    );
    this.#counts.passes += this.#readAt(
      page.passes,
      each(present, () => undefined),
    );
    this.#counts.inapplicable += this.#readAt(
      page.inapplicable,
      each(present, () => undefined),
    );
    this.#counts.incomplete += this.#readAt(page.incomplete, this.#undecided());
    if (this.#rulesRun() === before) {
      this.#sink.diagnose("no-records", "expected rules that ran, found none", this.#json.pointer());
    }
  }

  finish(): void {
    for (const [name, count] of Object.entries(this.#counts)) this.#sink.record(name, count);
    this.#sink.record("violationsByImpact", this.#violationsByImpact);
    this.#sink.record("violationNodesByImpact", this.#nodesByImpact);
    if (this.#counts.pages === 0) this.#sink.diagnose("no-records", "expected at least one page, found none");
  }

  #rulesRun(): number {
    const { violations, incomplete, passes, inapplicable } = this.#counts;
    return violations + incomplete + passes + inapplicable - this.#crashed;
  }

  /** Reads a list that lies further up. */
  #readAt(list: Bookmark | undefined, shape: Shape<number>): number {
    let total = 0;
    if (list !== undefined) this.#json.revisit(list, () => (total = shape.read(this.#json)));
    return total;
  }

  #violation(one: Violation, url: string): void {
    const impact = one.impact ?? noImpact;
    addOne(this.#violationsByImpact, impact);
    this.#heedImpact(one.impact);
    const nodes = this.#readAt(
      one.nodes,
      each(node, (struck) => this.#node(one, struck, url)),
    );
    this.#counts.violationNodes += nodes;
    if (nodes === 0) this.#sink.finding(findingOf(one, {}, url));
  }

  #node(rule: Violation, struck: Node, url: string): void {
    const impact = struck.impact ?? rule.impact ?? noImpact;
    addOne(this.#nodesByImpact, impact);
    this.#heedImpact(struck.impact);
    this.#sink.finding(findingOf(rule, struck, url));
  }

  #heedImpact(impact: string | undefined): void {
    if (impact === undefined || impacts.has(impact)) return;
    const found = JSON.stringify(impact.slice(0, 40));
    this.#sink.diagnose("unknown-value", `expected an impact of axe, found ${found}`, this.#json.pointer());
  }

  /** A rule that could not decide is no finding; one that crashed did not run. */
  #undecided(): Shape<number> {
    return each(undecided, ({ id, error }) => {
      if (error === undefined) return;
      this.#crashed++;
      this.#sink.diagnose("partial-scan", `the rule ${JSON.stringify(id.slice(0, 60))} crashed`);
    });
  }
}

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function findingOf(rule: Violation, struck: Partial<Node>, url: string): Finding {
  return {
    ruleId: rule.id,
    aliases: [],
    rating: ratingOf(struck.impact ?? rule.impact),
    message: rule.help ?? rule.id,
    place: { type: "url", url, ...(struck.target !== undefined && { detail: struck.target }) },
    ...(rule.helpUrl !== undefined && { helpUri: rule.helpUrl }),
  };
}

function ratingOf(impact: string | undefined): Rating {
  return impact === undefined || impacts.has(impact) ? rate({ label: impact }) : rateForeignWord(impact);
}
