import type { ReportSink } from "../report/sink.ts";
import { isKnownLabel, type Rating, rate } from "./severity.ts";

/** What a scanner says about the severity of one vulnerability. */
export interface ReportedSeverity {
  readonly label: string | undefined;
  readonly cvssScore?: number | undefined;
  /** Place of the vulnerability in the report. */
  readonly at: string;
}

/**
 * Rates by the label that a scanner always writes, or by its score where that is worse. Without a label that is
 * known the severity is unknown whatever the score: the record is not what the scanner wrote.
 */
export function rateReported(sink: Pick<ReportSink, "diagnose">, reported: ReportedSeverity): Rating {
  const { label, cvssScore, at } = reported;
  if (label !== undefined && isKnownLabel(label)) return rate({ label, cvssScore });
  const found = label === undefined ? "none" : JSON.stringify(label.slice(0, 40));
  sink.diagnose("unknown-value", `expected a severity, found ${found}`, at);
  return rate({ label });
}
