import type { EvidenceKind } from "../../domain/report/kind.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { sha256sIn } from "../../domain/scan/image-names.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, object, optional, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { Matches } from "./matches.ts";
import { Descriptor, Match, Source } from "./schema.ts";

/** Reads the matches of packages with vulnerabilities, and the ones that an ignore rule took out. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const matches = new Matches(sink);
  const document = readDocument(
    json,
    object({
      matches: each(Match, (match) => matches.match(match, json.pointer())),
      ignoredMatches: optional(each(Match, (match) => matches.ignored(match, json.pointer()))),
      source: optional(Source),
      descriptor: Descriptor,
    }),
  );
  sink.kinds(kindsOf(document.source?.type));
  const { imageID, manifestDigest, repoDigests = [] } = document.source?.target ?? {};
  for (const sha256 of sha256sIn([imageID, manifestDigest, ...repoDigests])) sink.scanned(sha256);
  describe(document.descriptor, sink);
  matches.finish();
}

/** What was scanned. A source that the report does not tell, such as a bill of materials, is no image for sure. */
function kindsOf(sourceType: string | undefined): EvidenceKind[] {
  return [sourceType === "image" ? "image" : "dependencies"];
}

function describe({ name, version, db }: Descriptor, sink: ReportSink): void {
  sink.tool({ name: name ?? "grype", version: version ?? null });
  const error = db?.error ?? db?.status?.error;
  if (error !== undefined || db?.status?.valid === false) {
    const message = `expected a valid vulnerability database, found ${error ?? "an invalid one"}`;
    sink.diagnose("run-failed", message, "/descriptor/db");
  }
}
