import type { Finding, Place } from "../../domain/finding/finding.ts";
import { oneLine } from "../../domain/finding/message.ts";
import { rate, severityOfLabel } from "../../domain/finding/severity.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { Check, Summary } from "./schema.ts";

const lists = ["passed", "failed", "skipped", "parsing_errors"] as const;
type List = (typeof lists)[number];

/** Frameworks that look for something else than misconfiguration (`checkov/common/bridgecrew/check_type.py`). */
const kindsByFramework = new Map<string, EvidenceKind>([
  ["secrets", "secrets"],
  ["sca_package", "dependencies"],
  ["sca_image", "image"],
]);

/** Counts checks over all frameworks; failed and skipped ones become findings. */
export class CheckovReport {
  readonly #sink: ReportSink;
  readonly #failedBySeverity = new Counter();
  readonly #counted: Record<List, number> = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0 };
  readonly #claimed: Partial<Record<List, number>> = {};
  readonly #listed = new Set<List>();
  readonly #kinds = new Set<EvidenceKind>();
  readonly #unparsed: string[] = [];
  #version: string | null = null;
  #unknown = 0;

  constructor(sink: ReportSink) {
    this.#sink = sink;
  }

  framework(type: string): void {
    this.#kinds.add(kindsByFramework.get(type) ?? (type.startsWith("sast") ? "sast" : "iac"));
  }

  /** Says that a list is there, be it empty: `--quiet` leaves out all but the failed checks. */
  list(name: List, total: number): void {
    this.#listed.add(name);
    this.#counted[name] += total;
  }

  failed(check: Check): void {
    const { severity } = check;
    this.#failedBySeverity.add(severity ?? "None");
    if (severity !== undefined && severityOfLabel(severity) === "unknown") this.#unknown++;
    this.#sink.finding(findingOf(check));
  }

  skipped(check: Check): void {
    const justification = oneLine(check.check_result?.suppress_comment ?? "");
    this.#sink.finding({
      ...findingOf(check),
      suppression: {
        kind: "in-source",
        status: "accepted",
        ...(justification !== "" && { justification }),
      },
    });
  }

  unparsed(path: string): void {
    if (this.#unparsed.length < 5) this.#unparsed.push(path);
  }

  summary(summary: Summary): void {
    this.#version = summary.checkov_version ?? this.#version;
    for (const name of lists) {
      const claimed = summary[name];
      if (claimed !== undefined) this.#claimed[name] = (this.#claimed[name] ?? 0) + claimed;
    }
  }

  finish(): void {
    const { passed, failed, skipped, parsing_errors: parsingErrors } = this.#counted;
    this.#sink.tool({ name: "Checkov", version: this.#version });
    this.#sink.kinds(this.#kinds.size === 0 ? ["iac"] : [...this.#kinds]);
    this.#sink.record("passed", passed);
    this.#sink.record("failed", failed);
    this.#sink.record("skipped", skipped);
    this.#sink.record("parsingErrors", parsingErrors);
    this.#sink.record("failedBySeverity", this.#failedBySeverity.counts);
    for (const name of lists) this.#compare(name);
    this.#diagnose();
  }

  /** A claim about a list that was left out can be checked against nothing, unless it is of failures. */
  #compare(name: List): void {
    const claimed = this.#claimed[name];
    if (claimed === undefined) return;
    if (this.#listed.has(name) || name === "failed") this.#sink.claim(name, claimed, this.#counted[name]);
  }

  #diagnose(): void {
    const { parsing_errors: counted } = this.#counted;
    const unparsed = Math.max(counted, this.#claimed.parsing_errors ?? 0);
    if (unparsed > 0) {
      const message = `expected all files to be parsed, found ${unparsed} that were not: ${this.#unparsed.join(", ")}`;
      this.#sink.diagnose("partial-scan", message);
    }
    const unlisted = this.#listed.has("skipped") ? 0 : (this.#claimed.skipped ?? 0);
    if (unlisted > 0) {
      const message = `expected skipped checks to be listed, found ${unlisted} that are only counted`;
      this.#sink.diagnose("skipped-input", message);
    }
    if (this.#unknown > 0) {
      const message = `expected a severity of Checkov's, found another in ${this.#unknown} failed checks`;
      this.#sink.diagnose("unknown-value", message);
    }
    if (this.#checks() === 0)
      this.#sink.diagnose("no-records", "expected at least one check to be made, found none");
  }

  /** How many checks were made; of passed ones a quiet report gives the number alone. */
  #checks(): number {
    const { passed, failed, skipped } = this.#counted;
    const unlisted = this.#listed.has("passed") ? 0 : (this.#claimed.passed ?? 0);
    return passed + failed + skipped + unlisted;
  }
}

function findingOf(check: Check): Finding {
  const { check_id: ruleId, check_name: name, severity, guideline } = check;
  return {
    ruleId,
    aliases: [],
    rating: rate({ label: severity }),
    message: oneLine(name ?? ruleId),
    place: placeOf(check),
    ...(guideline?.startsWith("https://") === true && { helpUri: guideline }),
  };
}

/**
 * The resource tells two findings of one check in one file apart, wherever its lines move. For a secret it is the
 * secret's SHA-1, which is not passed on.
 */
function placeOf(check: Check): Place {
  const path = (check.repo_file_path ?? check.file_path)?.replace(/^\/+/, "");
  if (path === undefined || path === "") return { type: "none" };
  const line = Number(check.file_line_range ?? 0);
  const resource = check.check_id.startsWith("CKV_SECRET") ? "" : (check.resource ?? "");
  return {
    type: "file",
    path,
    ...(Number.isSafeInteger(line) && line > 0 && { line }),
    ...(resource !== "" && { lineHash: resource }),
  };
}
