import type { ReportSink } from "../../domain/report/sink.ts";
import { LineCursor } from "../../syntax/lines/cursor.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { Outline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { TapReport } from "./report.ts";

export const reader: ReportReader = {
  id: "tap",
  title: "Test Anything Protocol (TAP)",
  specification: "https://testanything.org/tap-version-14-specification.html",
  formats: ["tap"],
  kinds: ["tests"],
  // A cut inside the last line, or behind it, leaves a document that keeps its plan.
  showsTruncation: false,
  matches: looksLikeTap,
  read: readTap,
};

/** Something of TAP that other text does not have: `go test` prints `ok`, too, but no number behind it. */
const telling = /^(?:TAP version \d+\s*$|\d+\.\.\d+(?:\s|$)|(?:not )?ok \d+(?:\s|$)|Bail out!)/;

function looksLikeTap(outline: Outline): boolean {
  return outline.syntax === "text" && outline.lines.some((line) => telling.test(line));
}

function readTap(source: ByteSource, sink: ReportSink): void {
  const cursor = new LineCursor(source);
  const report = new TapReport(sink);
  while (cursor.next()) report.line(cursor.text(), cursor.number);
  report.finish();
}
