import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, mapped, object, optional, readDocument, text } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { SemgrepReport } from "./report.ts";
import { match, paths, scanError, skippedRules } from "./schema.ts";

/** Reads what `semgrep scan --json` and `opengrep scan --json` write. */
export function read(source: ByteSource, sink: ReportSink): void {
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
