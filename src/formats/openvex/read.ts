import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { namespace } from "./context.ts";
import { StatementList } from "./report.ts";
import { Document, Statement } from "./schema.ts";

const knownContexts = new Set(["", "/", "/v0.0.1", "/v0.2.0"].map((version) => namespace + version));

/** Statements inherit the document's time, which may stand behind them: hence they are read last. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const { "@context": context, timestamp, statements } = readDocument(json, Document);
  if (!knownContexts.has(context)) {
    const found = JSON.stringify(context);
    sink.diagnose("unsupported-version", `expected OpenVEX 0.2.0 or 0.0.x, found ${found}`, "/@context");
  }
  const list = new StatementList(sink, timestamp);
  json.revisit(statements, () => {
    each(Statement, (statement, index) => list.add(statement, `/statements/${index}`)).read(json);
  });
  list.finish();
}
