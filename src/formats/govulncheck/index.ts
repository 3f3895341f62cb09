import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { readStream } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { Scan } from "./scan.ts";
import { Message } from "./schema.ts";

export const reader: ReportReader = {
  id: "govulncheck",
  title: "govulncheck JSON",
  specification: "https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck",
  formats: ["govulncheck"],
  kinds: ["dependencies"],
  showsTruncation: false,
  matches: (outline) => outline.syntax === "json" && isMessage(outline),
  read: readScan,
};

/** The first message is the configuration; the others are told too, so that a stream without it is not foreign. */
function isMessage(outline: JsonOutline): boolean {
  if (outline.kindAt("/config/protocol_version") === "string") return true;
  const isLater = ["/SBOM/go_version", "/progress/message", "/osv/id", "/finding/osv"].some(
    (pointer) => outline.kindAt(pointer) === "string",
  );
  return isLater && outline.isStream;
}

/** Reads the stream of messages; nothing in it tells its end. */
function readScan(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const scan = new Scan(sink);
  const messages = readStream(json, Message, (message) => scan.message(message));
  sink.record("messages", messages);
  scan.finish();
}
