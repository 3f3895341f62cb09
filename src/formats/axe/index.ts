import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { AxeReport } from "./report.ts";
import { page } from "./schema.ts";

export const reader: ReportReader = {
  id: "axe",
  title: "axe-core JSON",
  specification: "https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#results-object",
  formats: ["axe"],
  kinds: ["accessibility"],
  showsTruncation: true,
  matches: (outline) => outline.syntax === "json" && ["", "/0"].some((at) => isPage(outline, at)),
  read: readAxe,
};

const lists = ["violations", "passes", "incomplete", "inapplicable"];

/** Axe-core before 3.0 named no engine: there the four lists tell. */
function isPage(outline: JsonOutline, at: string): boolean {
  return (
    outline.textAt(`${at}/testEngine/name`) === "axe-core" ||
    lists.every((list) => outline.kindAt(`${at}/${list}`) === "array")
  );
}

/** Reads the results of one page, or an array of them. */
function readAxe(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new AxeReport(json, sink);
  const shape = { read: () => report.page(page.read(json)) };
  if (json.kind() === "array")
    readDocument(
      json,
      each(shape, () => undefined),
    );
  else readDocument(json, shape);
  report.finish();
}
