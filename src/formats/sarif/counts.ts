import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { WeighedResult } from "./schema.ts";
import { bandOf, type Weight } from "./severity.ts";
import { suppressionName } from "./suppression.ts";

const absent = "(absent)";

/** Counts over all runs, under the names of the format's page. */
export class SarifCounts {
  runs = 0;
  results = 0;
  rules = 0;
  extensions = 0;
  taxonomies = 0;
  runsWithoutResultsArray = 0;
  toolNotifications = 0;
  ruleConfigurationOverrides = 0;
  #withSuppressions = 0;
  #suppressed = 0;
  #withoutLocations = 0;
  #withFingerprints = 0;
  #withCodeFlows = 0;
  readonly #levelAsWritten = new Counter();
  readonly #levelResolved = new Counter();
  readonly #levelResolvedUnsuppressed = new Counter();
  readonly #securitySeverityBand = new Counter();
  readonly #kinds = new Counter();
  readonly #baselineState = new Counter();
  readonly #suppressions = new Counter();

  add(result: WeighedResult, weight: Weight, isSuppressed: boolean): void {
    this.results++;
    this.#levelAsWritten.add(result.level ?? absent);
    this.#levelResolved.add(weight.level);
    if (isSuppressed) this.#suppressed++;
    else this.#levelResolvedUnsuppressed.add(weight.level);
    this.#securitySeverityBand.add(bandOf(weight.securitySeverity));
    this.#kinds.add(weight.kind);
    this.#baselineState.add(result.baselineState ?? absent);
    this.#addPresence(result);
  }

  #addPresence(result: WeighedResult): void {
    const { suppressions = [], fingerprints, partialFingerprints } = result;
    if (suppressions.length > 0) this.#withSuppressions++;
    for (const suppression of suppressions) this.#suppressions.add(suppressionName(suppression));
    if (result.locations === undefined) this.#withoutLocations++;
    if ((fingerprints?.size ?? 0) + (partialFingerprints?.size ?? 0) > 0) this.#withFingerprints++;
    if (result.codeFlows === true) this.#withCodeFlows++;
  }

  record(sink: ReportSink): void {
    sink.record("runs", this.runs);
    sink.record("results", this.results);
    sink.record("rules", this.rules);
    sink.record("extensions", this.extensions);
    sink.record("taxonomies", this.taxonomies);
    sink.record("levelAsWritten", this.#levelAsWritten.counts);
    sink.record("levelResolved", this.#levelResolved.counts);
    sink.record("levelResolvedUnsuppressed", this.#levelResolvedUnsuppressed.counts);
    sink.record("securitySeverityBand", this.#securitySeverityBand.counts);
    sink.record("kinds", this.#kinds.counts);
    sink.record("baselineState", this.#baselineState.counts);
    sink.record("suppressions", this.#suppressions.counts);
    sink.record("resultsWithSuppressions", this.#withSuppressions);
    sink.record("resultsSuppressed", this.#suppressed);
    sink.record("resultsWithoutLocations", this.#withoutLocations);
    sink.record("resultsWithFingerprints", this.#withFingerprints);
    sink.record("resultsWithCodeFlows", this.#withCodeFlows);
    sink.record("runsWithoutResultsArray", this.runsWithoutResultsArray);
    sink.record("toolNotifications", this.toolNotifications);
    sink.record("ruleConfigurationOverrides", this.ruleConfigurationOverrides);
  }
}
