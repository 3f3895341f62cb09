import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import {
  each,
  eitherKind,
  entries,
  label,
  object,
  optional,
  readDocument,
  type Shape,
} from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { K6Report } from "./report.ts";
import { check, classicMeasure, machineMeasure } from "./schema.ts";

/** Reads what `handleSummary` is given, `--summary-export` in its old shape, and `--new-machine-readable-summary`. */
export function read(source: ByteSource, sink: ReportSink): void {
  const report = new K6Report(sink);
  const { metadata } = readDocument(
    new JsonCursor(source),
    object({
      metrics: optional(entries(classicMeasure, (name, measure) => report.measure(name, measure))),
      root_group: optional(groupOf(report)),
      metadata: optional(object({ k6_version: label })),
      results: optional(resultsOf(report)),
    }),
  );
  sink.tool({ name: "k6", version: metadata?.k6_version ?? null });
  if (metadata !== undefined) sink.diagnose("note", "this shape of k6's summary lists no thresholds");
  report.finish();
}

/** Groups nest; `handleSummary` writes them and their checks as arrays, `--summary-export` as objects. */
function groupOf(report: K6Report): Shape<unknown> {
  const group: Shape<unknown> = { read: (json) => fields.read(json) };
  const fields = object({
    groups: optional(
      eitherKind({ array: each(group, () => undefined), object: entries(group, () => undefined) }),
    ),
    checks: optional(
      eitherKind({
        array: each(check, (one) => report.check(one)),
        object: entries(check, (_, one) => report.check(one)),
      }),
    ),
  });
  return group;
}

function resultsOf(report: K6Report): Shape<unknown> {
  return object({
    metrics: each(machineMeasure, ({ name, ...measure }) => report.measure(name, measure)),
    checks: optional(
      object({
        metrics: optional(
          each(machineMeasure, ({ name, ...measure }) => {
            if (name === "checks_succeeded") report.measure("checks", measure);
          }),
        ),
        results: optional(each(check, (one) => report.check(one))),
      }),
    ),
  });
}
