import type { Reading } from "../domain/report/reading.ts";
import { asUtf8 } from "../syntax/encoding.ts";
import { ReportFault } from "../syntax/fault.ts";
import type { ByteSource } from "../syntax/source.ts";
import { readers } from "./index.ts";
import { describeLookalike } from "./lookalikes.ts";
import { type Outline, outlineOf } from "./outline.ts";
import type { ReportReader } from "./reader.ts";
import { type ReportListener, Tally } from "./tally.ts";

/**
 * Reads one report of any known format, told by its content alone. It never throws for what the report says: what
 * cannot be understood is a diagnostic, and the reading is then not clean.
 */
export function readReport(source: ByteSource, listener: ReportListener = {}): Reading {
  const tally = new Tally(listener);
  try {
    readInto(tally, asUtf8(source));
  } catch (error) {
    if (!(error instanceof ReportFault)) throw error;
    tally.diagnose(error.code, error.message, error.at);
  }
  return tally.reading();
}

function readInto(tally: Tally, source: ByteSource): void {
  if (isBlank(source)) throw new ReportFault("empty", "expected a report, found an empty file", "");
  const reader = chooseReader(source);
  tally.format(reader.id);
  tally.kinds(reader.kinds);
  reader.read(source, tally);
}

/** Most files show what they are at their beginning; the others are looked at as a whole. */
function chooseReader(source: ByteSource): ReportReader {
  for (const extent of ["start", "beginning"] as const) {
    const [reader, ...others] = candidates(outlineOf(source, extent));
    if (reader !== undefined && others.length === 0) return reader;
  }
  const outline = outlineOf(source, "whole");
  const [reader, other] = candidates(outline);
  if (reader === undefined) throw unsupported(outline);
  if (other !== undefined) {
    throw new ReportFault(
      "ambiguous-format",
      `expected one format, found both ${reader.id} and ${other.id}`,
      "",
    );
  }
  return reader;
}

function candidates(outline: Outline): ReportReader[] {
  return readers.filter((reader) => reader.matches(outline));
}

function unsupported(outline: Outline): ReportFault {
  if (outline.syntax === "xml" && outline.fault !== undefined) return outline.fault;
  if (outline.syntax === "xml" && outline.root.toLowerCase() === "html") {
    return new ReportFault("not-a-report", "expected a report, found an HTML page", "");
  }
  return new ReportFault(
    "unsupported-format",
    `unsupported format: looks like ${describeLookalike(outline)}`,
    "",
  );
}

function isBlank(source: ByteSource): boolean {
  const head = Buffer.alloc(Math.min(source.size, 64 * 1024));
  source.read(head, 0);
  return head.length === source.size && head.toString("latin1").trim() === "";
}
