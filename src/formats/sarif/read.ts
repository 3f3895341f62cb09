import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, object, optional, present, readDocument, type Shape } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { SarifReport } from "./report.ts";
import { SarifRun } from "./run.ts";

const version = "2.1.0";

/** Reads a SARIF log run by run and result by result. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new SarifReport(sink);
  const log = readDocument(
    json,
    object({
      version: supportedVersion,
      runs: optional(each(runOf(report), () => undefined)),
      inlineExternalProperties: optional(each(present, () => undefined)),
    }),
  );
  if (log.runs === undefined) {
    sink.diagnose(
      "run-failed",
      "expected an array of runs, found that the producer failed to get them",
      "/runs",
    );
  }
  if ((log.inlineExternalProperties ?? 0) > 0) {
    sink.diagnose("unsupported-format", "unsupported format: SARIF with inline external properties", "");
  }
  report.finish();
}

/** Refuses other versions at once, before their different shape is taken for a mistake. */
const supportedVersion: Shape<string> = {
  read(json) {
    const found = json.text();
    if (found === version) return found;
    throw json.fault(
      "unsupported-version",
      `expected version "${version}", found ${JSON.stringify(found.slice(0, 20))}`,
    );
  },
};

function runOf(report: SarifReport): Shape<void> {
  return { read: (json) => new SarifRun(json, report).read() };
}
