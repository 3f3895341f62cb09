import { countAttribute } from "../../syntax/xml/count.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";

/** What `ResultSummary/Counters` claims; a number that is not written is absent. */
export interface Counters {
  readonly total?: number;
  readonly passed?: number;
  readonly failed?: number;
  readonly errors?: number;
}

/** Every way in which a test can end that is neither good, nor a failed assertion, nor skipped. */
const errorCounters = [
  "error",
  "timeout",
  "aborted",
  "passedButRunAborted",
  "notRunnable",
  "disconnected",
  "inProgress",
];

/** Reads the counters that the writer of the report kept. */
export function countersOf(element: XmlElement): Counters {
  const [total, passed, failed] = ["total", "passed", "failed"].map((name) => countAttribute(element, name));
  const errors = errorCounters
    .map((name) => countAttribute(element, name) ?? 0)
    .reduce((sum, n) => sum + n, 0);
  return {
    errors,
    ...(total !== undefined && { total }),
    ...(passed !== undefined && { passed }),
    ...(failed !== undefined && { failed }),
  };
}
