import type { EvidenceKind } from "../domain/report/kind.ts";
import type { ReportSink } from "../domain/report/sink.ts";
import type { ByteSource } from "../syntax/source.ts";
import type { Outline } from "./outline.ts";

/** Tells the sink what a report says. Syntax errors are thrown as `ReportFault`. */
export type Read = (source: ByteSource, sink: ReportSink) => void;

/** Knows one report format: how to tell it by its content, and where the code is that understands it. */
export interface ReportReader {
  /** Equals the name of the folder. */
  readonly id: string;
  /** Name of the format as its authors write it. */
  readonly title: string;
  /** Specification, or the page or source that defines the format. */
  readonly specification: string;
  /** Every format id that a reading may have; usually just `id`. */
  readonly formats: readonly string[];
  /** What such a report can be evidence for. */
  readonly kinds: readonly EvidenceKind[];
  /** Whether a file that was cut off anywhere can be told from a whole one by its content alone. */
  readonly showsTruncation: boolean;
  /** Tells by content whether this reader is meant; no two readers may claim one file. */
  readonly matches: (outline: Outline) => boolean;
  /** Loads what reads the format: of three dozen readers a run needs one or two (docs/adr/0005). */
  readonly load: () => Promise<{ readonly read: Read }>;
}
