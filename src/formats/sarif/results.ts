import { kindsOfTool } from "../../domain/report/tool-kinds.ts";
import type { JsonCursor } from "../../syntax/json/cursor.ts";
import { each } from "../../syntax/json/shape.ts";
import { findingOf, odditiesOf, referenceOf } from "./finding.ts";
import { type Invocation, Overrides } from "./invocations.ts";
import type { Files } from "./place.ts";
import type { SarifReport } from "./report.ts";
import { RuleBook } from "./rules.ts";
import { type Result, result, type Tool } from "./schema.ts";
import { overridesFor, weigh } from "./severity.ts";
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
    each(result, (one) => this.#add(one)).read(this.#json);
  }

  #add(one: Result): void {
    const reference = referenceOf(one);
    const rule = this.#rules.find(reference);
    const override = overridesFor(one, this.#overrides)?.level(rule ?? reference.id);
    const weight = weigh(one, rule, override);
    const suppression = suppressionOf(one.suppressions);
    this.#report.counts.add(one, weight, suppression?.status === "accepted");
    for (const oddity of odditiesOf(one, weight)) this.#report.addOddity(oddity, this.#json);
    if (!weight.isFinding) return;
    const { files, isSecretScanner } = { files: this.#files, isSecretScanner: this.#isSecretScanner };
    this.#report.sink.finding(findingOf(one, weight, suppression, { rule, files, isSecretScanner }));
  }
}
