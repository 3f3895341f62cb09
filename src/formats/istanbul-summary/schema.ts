import type { Measure } from "../../domain/coverage/measure.ts";
import { count, eitherKind, number, object, type Read, type Shape, text } from "../../syntax/json/shape.ts";

/** Istanbul writes "Unknown" where there is nothing to divide by. */
const Percentage = eitherKind<number | string>({ number, string: text });

const Pair = object({ total: count, covered: count, pct: Percentage });

/** One measure of one file, or of all of them. */
const Metric: Shape<Measure & { readonly pct: number | string }> = {
  read(json) {
    const metric = Pair.read(json);
    if (metric.covered > metric.total) {
      const found = `found ${metric.covered} of ${metric.total}`;
      throw json.fault("malformed", `expected no more covered than there are, ${found}`);
    }
    return metric;
  },
};

/** What a summary says about one file, or about all of them. */
export const Summary = object({
  lines: Metric,
  statements: Metric,
  functions: Metric,
  branches: Metric,
});
export type Summary = Read<typeof Summary>;

/** The measures of a summary; `branchesTrue` of some versions measures nothing. */
export const metricNames = ["lines", "statements", "functions", "branches"] as const;
