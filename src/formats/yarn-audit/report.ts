import { npmFinding } from "../../domain/finding/npm-advisory.ts";
import { rateReported } from "../../domain/finding/reported-rating.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { JsonCursor } from "../../syntax/json/cursor.ts";
import type { Row, Summary } from "./schema.ts";

/** Lines that only tell people how the work goes on. */
const chatter = new Set(["auditAction", "finished", "info", "log", "step", "success", "verbose", "warning"]);

/** Goes through the lines of an audit: one finding for each installed version with an advisory. */
export class AuditReport {
  readonly #sink: ReportSink;
  readonly #rows = new Counter();
  readonly #advisories = new Map<string, string>();
  /** Every row repeats the whole advisory with all its versions; each is told once. */
  readonly #told = new Set<string>();
  #rowCount = 0;
  #hasError = false;
  #summary: Summary | undefined;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  row({ advisory }: Row): void {
    const word = advisory.severity ?? "(absent)";
    this.#rowCount++;
    this.#rows.add(word);
    if (!this.#advisories.has(advisory.id)) this.#advisories.set(advisory.id, word);
    const installs = advisory.findings.length === 0 ? [{ version: undefined, paths: [] }] : advisory.findings;
    for (const { version, paths } of installs) {
      const key = JSON.stringify([advisory.id, word, version]);
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      this.#tell(advisory, version, paths);
    }
  }

  summary(summary: Summary): void {
    this.#summary = summary;
  }

  error(json: JsonCursor): void {
    const message = json.kind() === "string" ? json.text() : json.skip();
    const found = JSON.stringify((message ?? "").slice(0, 300));
    this.#hasError = true;
    this.#sink.diagnose("tool-error", `expected an audit, found the error ${found}`, json.pointer());
  }

  other(type: string, json: JsonCursor): void {
    json.skip();
    if (chatter.has(type)) return;
    const found = JSON.stringify(type.slice(0, 40));
    this.#sink.diagnose("unknown-value", `expected a type of line that Yarn writes, found ${found}`, "/type");
  }

  finish(): void {
    const bySeverity = new Counter();
    for (const word of this.#advisories.values()) bySeverity.add(word);
    const sink = this.#sink;
    sink.record("advisoryRows", this.#rowCount);
    sink.record("rowsBySeverity", this.#rows.counts);
    sink.record("distinctAdvisories", this.#advisories.size);
    sink.record("distinctBySeverity", bySeverity.counts);
    if (this.#summary !== undefined) this.#compareTotals(this.#summary);
    else if (!this.#hasError) {
      sink.diagnose("truncated", "expected the line auditSummary, found the end of the file");
    }
  }

  #tell(advisory: Row["advisory"], version: string | undefined, paths: readonly string[]): void {
    const { cvss } = advisory;
    const rating = rateReported(this.#sink, {
      label: advisory.severity,
      cvssScore: cvss?.score === 0 ? undefined : cvss?.score,
      at: `/data/advisory (id ${advisory.id})`,
    });
    const isDirect = paths.length === 0 ? undefined : paths.some((path) => !path.includes(">"));
    const subject = {
      id: advisory.id,
      title: advisory.title,
      packageName: advisory.module_name,
      cves: advisory.cves ?? [],
      ghsa: advisory.github_advisory_id,
      url: advisory.url,
      patchedVersions: advisory.patched_versions,
    };
    this.#sink.finding(npmFinding(subject, { rating, version, isDirect }));
  }

  /** The summary counts rows, also those that `--level` left out. */
  #compareTotals({ vulnerabilities, totalDependencies }: Summary): void {
    const sum = [...vulnerabilities.values()].reduce((total, value) => total + value, 0);
    if (sum > 0 && this.#rowCount === 0) {
      const message = `expected the ${sum} vulnerabilities that the summary counts, found no row`;
      this.#sink.diagnose("totals-without-records", message);
    }
    for (const [word, reported] of vulnerabilities) {
      this.#sink.claim(`rowsBySeverity.${word}`, reported, this.#rows.counts.get(word) ?? 0);
    }
    if (totalDependencies === 0) {
      this.#sink.diagnose("no-records", "expected audited dependencies, found none");
    }
  }
}
