import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { CtrfReport } from "./report.ts";
import { Document } from "./schema.ts";

export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new CtrfReport(sink);
  const { specVersion, results } = readDocument(
    json,
    Document((test, at) => report.test(test, at)),
  );
  if (specVersion !== undefined && !/^[01]\./.test(specVersion)) {
    const found = JSON.stringify(specVersion);
    sink.diagnose("unsupported-version", `expected CTRF 0.x or 1.x, found ${found}`, "/specVersion");
  }
  sink.tool({ name: results.tool.name, version: results.tool.version ?? null });
  report.finish(results.summary);
}
