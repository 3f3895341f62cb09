import type { Finding, Place } from "../../domain/finding/finding.ts";
import { asLineHash } from "../../domain/finding/line-hash.ts";
import { oneLine } from "../../domain/finding/message.ts";
import { mayQuoteSecrets } from "../../domain/finding/secrecy.ts";
import { type Rating, rate } from "../../domain/finding/severity.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Match, ScanError } from "./schema.ts";

const severities = new Set([
  "CRITICAL",
  "ERROR",
  "HIGH",
  "WARNING",
  "MEDIUM",
  "LOW",
  "INFO",
  "INVENTORY",
  "EXPERIMENT",
]);
const withheld = "requires login";
const mostRules = 100_000;

/** Counts matches and errors; matches become findings. */
export class SemgrepReport {
  readonly #sink: ReportSink;
  readonly #bySeverity = new Counter();
  readonly #byImpact = new Counter();
  readonly #warnings = new Counter();
  readonly #rules = new Set<string>();
  #results = 0;
  #ignored = 0;
  #errors = 0;
  #unknown = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  match(match: Match): void {
    const { severity = "(absent)", metadata, is_ignored: isIgnored = false } = match.extra;
    this.#results++;
    this.#bySeverity.add(severity);
    this.#byImpact.add(metadata?.impact ?? "(absent)");
    if (this.#rules.size < mostRules) this.#rules.add(match.check_id);
    if (!severities.has(severity)) this.#unknown++;
    if (isIgnored) this.#ignored++;
    const suppression = { kind: "in-source", status: "accepted" } as const;
    this.#sink.finding({ ...findingOf(match), ...(isIgnored && { suppression }) });
  }

  /** An error of level "error" stops rules or the whole scan; lesser ones leave out a file (`Core_error.ml`). */
  error({ level, type = "unknown type", message = "", path }: ScanError, pointer: string): void {
    this.#errors++;
    if (level === "info") return;
    if (level === "warn" || level === "warning") {
      this.#warnings.add(type);
      return;
    }
    const where = path === undefined ? "" : ` in ${JSON.stringify(path)}`;
    const found = `${JSON.stringify(type)}${where}: ${JSON.stringify(oneLine(message))}`;
    this.#sink.diagnose("tool-error", `expected a scan without errors, found ${found}`, pointer);
  }

  skipped(rules: readonly string[]): void {
    if (rules.length === 0) return;
    const message = `expected all rules to be run, found ${rules.length} skipped: ${rules.slice(0, 5).join(", ")}`;
    this.#sink.diagnose("skipped-input", message, "/skipped_rules");
  }

  finish(scanned: number | undefined): void {
    this.#sink.record("results", this.#results);
    this.#sink.record("bySeverity", this.#bySeverity.counts);
    this.#sink.record("byMetadataImpact", this.#byImpact.counts);
    this.#sink.record("ignored", this.#ignored);
    this.#sink.record("distinctRules", this.#rules.size);
    this.#sink.record("errors", this.#errors);
    if (scanned !== undefined) this.#sink.record("scanned", scanned);
    this.#diagnose(scanned);
  }

  #diagnose(scanned: number | undefined): void {
    const warnings = [...this.#warnings.counts].map(([type, total]) => `${total} × ${oneLine(type)}`);
    if (warnings.length > 0) {
      const message = `expected all code to be analysed, found ${warnings.slice(0, 8).join(", ")}`;
      this.#sink.diagnose("partial-scan", message, "/errors");
    }
    if (this.#unknown > 0) {
      const message = `expected a severity of Semgrep's, found none in ${this.#unknown} results`;
      this.#sink.diagnose("unknown-value", message, "/results");
    }
    if (scanned === 0) {
      this.#sink.diagnose("no-records", "expected at least one scanned file, found none", "/paths/scanned");
    }
  }
}

function findingOf(match: Match): Finding {
  const { check_id: ruleId, path, start, extra } = match;
  const mayQuote = !mayQuoteSecrets(ruleId);
  const helpUri = [extra.metadata?.source, extra.metadata?.shortlink].find((uri) =>
    uri?.startsWith("https://"),
  );
  return {
    ruleId,
    aliases: [],
    rating: ratingOf(extra.severity),
    message: mayQuote ? oneLine(extra.message ?? "") : ruleId,
    place: placeOf(path, start?.line ?? 0, extra, mayQuote),
    ...(helpUri !== undefined && { helpUri }),
  };
}

/** Semgrep's own table has INFO for low severity; the word alone would pass for no severity at all. */
function ratingOf(label: string | undefined): Rating {
  return label === "INFO" ? { severity: "low", source: "label", native: label } : rate({ label });
}

function placeOf(path: string, line: number, extra: Match["extra"], mayQuote: boolean): Place {
  const lineHash = asLineHash(extra.fingerprint);
  const lines = extra.lines ?? withheld;
  const snippet = lineHash === undefined && mayQuote && lines !== withheld ? lines.trim().slice(0, 500) : "";
  return {
    type: "file",
    path,
    ...(line > 0 && { line }),
    ...(lineHash !== undefined && { lineHash }),
    ...(snippet !== "" && { snippet }),
  };
}
