import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument, readStream } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { TrufflehogReport } from "./report.ts";
import { line } from "./schema.ts";

export const reader: ReportReader = {
  id: "trufflehog",
  title: "TruffleHog JSON",
  specification: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/output/json.go",
  formats: ["trufflehog"],
  kinds: ["secrets"],
  showsTruncation: false,
  matches: (outline) =>
    outline.syntax === "json" && ["", "/0"].some((at) => isSecret(outline, at) || isLog(outline, at)),
  read: readTrufflehog,
};

function isSecret(outline: JsonOutline, at: string): boolean {
  return (
    outline.textAt(`${at}/DetectorName`) !== undefined && outline.kindAt(`${at}/SourceMetadata`) === "object"
  );
}

function isLog(outline: JsonOutline, at: string): boolean {
  return outline.textAt(`${at}/logger`) === "trufflehog" && outline.textAt(`${at}/msg`) !== undefined;
}

/** Reads one object a line, as TruffleHog 3 writes them, or the same objects in an array. */
function readTrufflehog(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new TrufflehogReport(json, sink);
  if (json.kind() === "array")
    readDocument(
      json,
      each(line, (one) => report.take(one)),
    );
  else readStream(json, line, (one) => report.take(one));
  report.finish();
}
