import type { Finding, Suppression } from "../../domain/finding/finding.ts";
import { kindsOfTool } from "../../domain/report/tool-kinds.ts";
import type { JsonCursor } from "../../syntax/json/cursor.ts";
import { each } from "../../syntax/json/shape.ts";
import { findingOf, odditiesOf, referenceOf } from "./finding.ts";
import { type Invocation, Overrides } from "./invocations.ts";
import type { Files } from "./place.ts";
import type { SarifReport } from "./report.ts";
import { RuleBook } from "./rules.ts";
import { type Result, result, type Tool, type WeighedResult, weighedResult } from "./schema.ts";
import { overridesFor, type Weight, weigh } from "./severity.ts";
import { suppressionOf } from "./suppression.ts";

/** What a run says that explains its results. */
interface Explanations {
  readonly tool: Tool | undefined;
  readonly invocations: readonly Invocation[];
  readonly files: Files;
}

/** Hands the results of one run over as findings, one by one. */
export class ResultReader {
  readonly #json: JsonCursor;
  readonly #report: SarifReport;
  readonly #files: Files;
  readonly #rules: RuleBook;
  readonly #overrides: readonly Overrides[];
  readonly #isSecretScanner: boolean;

  constructor(json: JsonCursor, report: SarifReport, { tool, invocations, files }: Explanations) {
    this.#json = json;
    this.#report = report;
    this.#files = files;
    this.#rules = RuleBook.ofRules(tool);
    this.#overrides = invocations.map((one) => new Overrides(one.ruleConfigurationOverrides, this.#rules));
    this.#isSecretScanner = kindsOfTool(tool?.driver?.name).includes("secrets");
  }

  read(): void {
    const { sink } = this.#report;
    const add = (one: Result): void =>
      this.#add(one, (weight, suppression) => this.#findingOf(one, weight, suppression));
    const count = (one: WeighedResult): void => this.#add(one, unreadFinding);
    const results = sink.keepsFindings ? each(result, add) : each(weighedResult, count);
    results.read(this.#json);
  }

  #add(one: WeighedResult, findingOf: FindingMaker): void {
    const reference = referenceOf(one);
    const rule = this.#rules.find(reference);
    const override = overridesFor(one, this.#overrides)?.level(rule ?? reference.id);
    const weight = weigh(one, rule, override);
    const suppression = suppressionOf(one.suppressions);
    this.#report.counts.add(one, weight, suppression?.status === "accepted");
    for (const oddity of odditiesOf(one, weight)) this.#report.addOddity(oddity, this.#json);
    if (weight.isFinding) this.#report.sink.finding(findingOf(weight, suppression));
  }

  #findingOf(one: Result, weight: Weight, suppression: Suppression | undefined): Finding {
    const rule = this.#rules.find(referenceOf(one));
    const surroundings = { rule, files: this.#files, isSecretScanner: this.#isSecretScanner };
    return findingOf(one, weight, suppression, surroundings);
  }
}

type FindingMaker = (weight: Weight, suppression: Suppression | undefined) => Finding;

/** A finding that is only counted. */
function unreadFinding({ rating }: Weight, suppression: Suppression | undefined): Finding {
  return {
    ruleId: "",
    aliases: [],
    rating,
    message: "",
    place: { type: "none" },
    ...(suppression !== undefined && { suppression }),
  };
}
