import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { ReportReader } from "../reader.ts";
import { StatementList } from "./report.ts";
import { Document, Statement } from "./schema.ts";

/** The context of 0.0.x is this alone; since 0.2.0 the version stands behind it. */
const namespace = "https://openvex.dev/ns";
const knownContexts = new Set(["", "/", "/v0.0.1", "/v0.2.0"].map((version) => namespace + version));

export const reader: ReportReader = {
  id: "openvex",
  title: "OpenVEX",
  specification: "https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md",
  formats: ["openvex"],
  kinds: ["vex"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    !outline.isStream &&
    (outline.textAt("/@context") ?? outline.textAt("/@context/0") ?? "").startsWith(namespace),
  read: readOpenVex,
};

/** Statements inherit the document's time, which may stand behind them: hence they are read last. */
function readOpenVex(source: ByteSource, sink: ReportSink): void {
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
