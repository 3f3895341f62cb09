import type { ReportSink } from "../../domain/report/sink.ts";
import { sha256sIn } from "../../domain/scan/image-names.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { Counts } from "./counts.ts";
import { ResultReader } from "./result.ts";
import { Document, Result } from "./schema.ts";
import { packageKindOf, targetOf } from "./target.ts";

/** Reads the results, one for each lockfile, package database, configuration file or file with secrets. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  if (json.kind() === "array") {
    throw json.fault(
      "unsupported-version",
      "expected schema version 2, found the array of Trivy 0.19 and older",
    );
  }
  const document = readDocument(json, Document);
  if (document.SchemaVersion !== 2) {
    throw json.fault("unsupported-version", `expected schema version 2, found ${document.SchemaVersion}`);
  }
  sink.tool({ name: "trivy", version: document.Trivy?.Version ?? null });
  const counts = new Counts();
  const results = new ResultReader(json, sink, counts, packageKindOf(document.ArtifactType));
  if (document.Results !== undefined) {
    json.revisit(document.Results, () => each(Result, (result) => results.read(result)).read(json));
  }
  const { ImageID: image, RepoDigests: digests = [] } = document.Metadata ?? {};
  for (const sha256 of sha256sIn([image, ...digests])) sink.scanned(sha256);
  sink.record("schemaVersion", document.SchemaVersion);
  counts.record(sink);
  const target = targetOf(document, results.classes);
  sink.format(target.format);
  sink.kinds(target.kinds);
  for (const { code, message } of target.remarks) sink.diagnose(code, message, "/Results");
}
