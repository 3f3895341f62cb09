import type { ReportSink } from "../../domain/report/sink.ts";
import { LineCursor } from "../../syntax/lines/cursor.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { GoProfile } from "./profile.ts";

/** Reads the blocks of a profile, whichever mode counted them. */
export function read(source: ByteSource, sink: ReportSink): void {
  new GoProfile(new LineCursor(source), sink).read();
}
