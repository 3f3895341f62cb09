// Most readers need these: from here they are shipped once, not with each reader.
import "../domain/finding/purl.ts";
import "../domain/finding/severity.ts";
import "../syntax/json/shape.ts";
import type { Reading } from "../domain/report/reading.ts";
import { asUtf8 } from "../syntax/encoding.ts";
import { ReportFault } from "../syntax/fault.ts";
import type { ByteSource } from "../syntax/source.ts";
import { readers } from "./index.ts";
import { describeLookalike } from "./lookalikes.ts";
import { type Outline, outlineOf } from "./outline.ts";
import type { Read, ReportReader } from "./reader.ts";
import { type ReportListener, Tally } from "./tally.ts";

/**
 * Reads one report of any known format, told by its content alone. It never throws for what the report says: what
 * cannot be understood is a diagnostic, and the reading is then not clean.
 */
export async function readReport(source: ByteSource, listener: ReportListener = {}): Promise<Reading> {
  const report = new OpenReport(source, listener);
  const loaded = await report.reader?.load();
  return report.reading(loaded?.read);
}

/** A report whose format is told, and that waits for the code which understands it. */
export class OpenReport {
  readonly #tally: Tally;
  readonly #told: Told | undefined;

  constructor(source: ByteSource, listener: ReportListener = {}) {
    this.#tally = new Tally(listener);
    this.#told = attempt(this.#tally, () => tell(source));
    if (this.reader === undefined) return;
    this.#tally.format(this.reader.id);
    this.#tally.kinds(this.reader.kinds);
  }

  /** Undefined where there is no reader for it: the reading says why. */
  get reader(): ReportReader | undefined {
    return this.#told?.reader;
  }

  /** Goes through the report, once, and sums up what it says. */
  reading(read: Read | undefined): Reading {
    const { source } = this.#told ?? {};
    if (source !== undefined) attempt(this.#tally, () => read?.(source, this.#tally));
    return this.#tally.reading();
  }
}

interface Told {
  readonly source: ByteSource;
  readonly reader: ReportReader;
}

function tell(raw: ByteSource): Told {
  const source = asUtf8(raw);
  if (isBlank(source)) throw new ReportFault("empty", "expected a report, found an empty file", "");
  return { source, reader: chooseReader(source) };
}

/** What cannot be understood is a remark, and ends the reading. */
function attempt<T>(tally: Tally, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ReportFault)) throw error;
    tally.diagnose(error.code, error.message, error.at);
    return undefined;
  }
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
