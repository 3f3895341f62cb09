import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import {
  each,
  eitherKind,
  mapped,
  object,
  optional,
  readDocument,
  type Shape,
  text,
} from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { CheckovReport } from "./report.ts";
import { check, summaryFields } from "./schema.ts";

export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new CheckovReport(sink);
  const framework = frameworkOf(report);
  readDocument(json, eitherKind<unknown>({ object: framework, array: each(framework, () => undefined) }));
  report.finish();
}

/** Reads what was found for one framework; a bare summary has its totals at the root. */
function frameworkOf(report: CheckovReport): Shape<void> {
  const results = object({
    passed_checks: optional(
      mapped(
        each(check, () => undefined),
        (total) => report.list("passed", total),
      ),
    ),
    failed_checks: optional(
      mapped(
        each(check, (one) => report.failed(one)),
        (total) => report.list("failed", total),
      ),
    ),
    skipped_checks: optional(
      mapped(
        each(check, (one) => report.skipped(one)),
        (total) => report.list("skipped", total),
      ),
    ),
    parsing_errors: optional(
      mapped(
        each(text, (path) => report.unparsed(path)),
        (total) => report.list("parsing_errors", total),
      ),
    ),
  });
  const summary = mapped(object(summaryFields), (totals) => report.summary(totals));
  const framework = object({
    check_type: optional(mapped(text, (type) => report.framework(type))),
    results: optional(results),
    summary: optional(summary),
    ...summaryFields,
  });
  return mapped(framework, (whole) => report.summary(whole));
}
