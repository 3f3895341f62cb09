import type { ReportSink } from "../../domain/report/sink.ts";
import { type Bookmark, JsonCursor } from "../../syntax/json/cursor.ts";
import {
  each,
  eitherKind,
  mapped,
  object,
  optional,
  readDocument,
  type Shape,
} from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { EslintReport } from "./report.ts";
import { type LintMessage, lintMessage, resultFields } from "./schema.ts";

export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new EslintReport(sink);
  const results = each(resultOf(report), () => undefined);
  sink.tool({ name: "ESLint", version: null });
  readDocument(
    json,
    eitherKind({ array: results, object: mapped(object({ results }), (whole) => whole.results) }),
  );
  report.finish();
}

/** Passes the messages of a file over until its path is known, wherever that stands. */
function resultOf(report: EslintReport): Shape<void> {
  const fields = object({ ...resultFields, messages: bookmarked, suppressedMessages: optional(bookmarked) });
  return {
    read(json) {
      const { messages, suppressedMessages, ...claims } = fields.read(json);
      const path = claims.filePath;
      const visit = (message: LintMessage): void => report.message(path, message);
      const visitSuppressed = (message: LintMessage): void => report.suppressedMessage(path, message);
      report.file(claims, readAt(json, messages, visit));
      readAt(json, suppressedMessages, visitSuppressed);
    },
  };
}

const bookmarked: Shape<Bookmark> = {
  read(json) {
    const place = json.bookmark();
    json.skip();
    return place;
  },
};

function readAt(
  json: JsonCursor,
  place: Bookmark | undefined,
  visit: (message: LintMessage) => void,
): number {
  let total = 0;
  if (place !== undefined) {
    json.revisit(place, () => {
      total = each(lintMessage, visit).read(json);
    });
  }
  return total;
}
