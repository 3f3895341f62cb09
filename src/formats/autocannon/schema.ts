import { count, mapOf, number, object, optional, type Read } from "../../syntax/json/shape.ts";

/** The result of one run, as far as it is read (`lib/aggregateResult.js`). */
export const run = object({
  errors: count,
  timeouts: count,
  mismatches: optional(count),
  non2xx: count,
  "1xx": optional(count),
  "3xx": optional(count),
  "4xx": optional(count),
  "5xx": optional(count),
  /** `average`, `max`, and percentiles with `_` for the point, such as `p97_5`; in milliseconds. */
  latency: mapOf(optional(number)),
  requests: object({ average: number, total: count }),
  throughput: object({ average: number }),
});
export type Run = Read<typeof run>;
