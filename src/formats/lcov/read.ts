import type { ReportSink } from "../../domain/report/sink.ts";
import { LineBlocks } from "../../syntax/lines/blocks.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { LcovReport } from "./report.ts";

export function read(source: ByteSource, sink: ReportSink): void {
  new LcovReport(new LineBlocks(source), sink).read();
}
