import { latencyPercentile, type Metric, metric } from "../../domain/performance/metric.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { type Run, run } from "./schema.ts";

/** Reads what `autocannon --json` prints for one run. */
export function read(source: ByteSource, sink: ReportSink): void {
  const result = readDocument(new JsonCursor(source), run);
  sink.tool({ name: "autocannon", version: null });
  tellCounts(result, sink);
  tellRequests(result, sink);
  tellLatency(result, sink);
}

function tellCounts(result: Run, sink: ReportSink): void {
  const { errors, timeouts, mismatches = 0, non2xx, requests } = result;
  sink.record("requests", requests.total);
  sink.record("errors", errors);
  sink.record("timeouts", timeouts);
  sink.record("non2xx", non2xx);
  sink.record("mismatches", mismatches);
  sink.claim("non2xx", non2xx, non2xxByClass(result) ?? non2xx);
  if (requests.total === 0) {
    sink.diagnose("no-records", `expected answers, found none and ${errors} errors`, "/requests/total");
  }
}

/** `errors` are connections that failed, timeouts among them; wrong answers are counted beside them. */
function tellRequests(result: Run, sink: ReportSink): void {
  const { errors, timeouts, mismatches = 0, requests, throughput } = result;
  const asked = requests.total + errors;
  const failed = errors + Math.max(result.non2xx, non2xxByClass(result) ?? 0, mismatches);
  sink.metric(metric("requests.count", requests.total));
  sink.metric(metric("requests.rate", requests.average));
  sink.metric(metric("requests.failed", failed));
  sink.metric(metric("requests.failed-rate", asked === 0 ? 1 : Math.min(1, failed / asked)));
  sink.metric(metric("requests.timeouts", timeouts));
  sink.metric(metric("throughput.rate", throughput.average));
}

function non2xxByClass(result: Run): number | undefined {
  const classes = [result["1xx"], result["3xx"], result["4xx"], result["5xx"]];
  if (classes.includes(undefined)) return undefined;
  return classes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

/** Autocannon measures no 95th percentile; the next worse that it does measure is the 97.5th. */
function tellLatency({ latency }: Run, sink: ReportSink): void {
  for (const [name, value] of latency) {
    if (value !== undefined) for (const known of latencyOf(name, value)) sink.metric(known);
  }
}

function latencyOf(name: string, value: number): readonly Metric[] {
  if (name === "average") return [metric("latency.avg", value)];
  if (name === "max") return [metric("latency.max", value)];
  if (name === "p50") return [metric("latency.median", value)];
  const [, percentile] = /^p(\d{1,2}(?:_\d{1,3})?)$/.exec(name) ?? [];
  return percentile === undefined ? [] : [latencyPercentile(percentile.replace("_", "."), value)];
}
