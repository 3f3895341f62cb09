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
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { CheckovReport } from "./report.ts";
import { check, summaryFields } from "./schema.ts";

export const reader: ReportReader = {
  id: "checkov",
  title: "Checkov JSON",
  specification: "https://www.checkov.io/8.Outputs/JSON.html",
  formats: ["checkov"],
  kinds: ["iac", "secrets", "dependencies", "image", "sast"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && isCheckov(outline),
  read: readCheckov,
};

/** One framework, a list of them, or the bare summary of a run that found nothing to check. */
function isCheckov(outline: JsonOutline): boolean {
  const isFramework = (at: string): boolean =>
    outline.kindAt(`${at}/check_type`) === "string" && outline.kindAt(`${at}/results`) === "object";
  const isSummary = (at: string): boolean =>
    outline.kindAt(`${at}/checkov_version`) !== undefined &&
    outline.kindAt(`${at}/resource_count`) !== undefined;
  return ["", "/0"].some((at) => isFramework(at) || isSummary(at));
}

function readCheckov(source: ByteSource, sink: ReportSink): void {
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
