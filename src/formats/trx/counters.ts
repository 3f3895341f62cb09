import { countAttribute } from "../../syntax/xml/count.ts";
import type { XmlElement } from "../../syntax/xml/element.ts";

/** What `ResultSummary/Counters` claims, by our names; `NaN` is a number that nobody can read. */
export type Counters = ReadonlyMap<"tests" | "passed" | "failures" | "errors", number>;

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

/** Reads the counters that the writer of the report kept. `notExecuted` is left out: VSTest always writes 0 there. */
export function countersOf(element: XmlElement): Counters {
  const errors = errorCounters.map((name) => countAttribute(element, name) ?? 0);
  const counters = new Map<"tests" | "passed" | "failures" | "errors", number | undefined>([
    ["tests", countAttribute(element, "total")],
    ["passed", countAttribute(element, "passed")],
    ["failures", countAttribute(element, "failed")],
    ["errors", errors.reduce((sum, count) => sum + count, 0)],
  ]);
  return new Map([...counters].flatMap(([name, count]) => (count === undefined ? [] : [[name, count]])));
}
