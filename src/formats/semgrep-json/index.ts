import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, mapped, object, optional, readDocument, text } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { ReportReader } from "../reader.ts";
import { SemgrepReport } from "./report.ts";
import { match, paths, scanError, skippedRules } from "./schema.ts";

export const reader: ReportReader = {
  id: "semgrep-json",
  title: "Semgrep JSON",
  specification: "https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif",
  formats: ["semgrep-json"],
  kinds: ["sast"],
  showsTruncation: true,
  // Bandit writes results and errors too, but no paths.
  matches: (outline) =>
    outline.syntax === "json" &&
    outline.kindAt("/results") === "array" &&
    outline.kindAt("/errors") === "array" &&
    outline.kindAt("/paths") === "object",
  read: readSemgrep,
};

/** Reads what `semgrep scan --json` and `opengrep scan --json` write. */
function readSemgrep(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new SemgrepReport(sink);
  const log = readDocument(
    json,
    object({
      version: optional(text),
      results: each(match, (one) => report.match(one)),
      errors: each(scanError, (one) => report.error(one, json.pointer())),
      paths,
      skipped_rules: optional(mapped(skippedRules, (rules) => report.skipped(rules))),
    }),
  );
  sink.tool({ name: "Semgrep", version: log.version ?? null });
  report.finish(log.paths.scanned);
}
