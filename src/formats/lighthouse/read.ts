import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { entries, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { CategoryScore } from "./category.ts";
import { LighthouseReport } from "./report.ts";
import { audit, category, type Result, result } from "./schema.ts";

/** Reads the result of Lighthouse 3 and later. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const { audits, categories, ...run } = readDocument(json, result);
  sink.tool({ name: "Lighthouse", version: run.lighthouseVersion });
  if (!isRead(run.lighthouseVersion)) {
    const found = JSON.stringify(run.lighthouseVersion.slice(0, 40));
    throw json.fault("unsupported-version", `expected Lighthouse 3 or later, found ${found}`);
  }
  const scores: CategoryScore[] = [];
  json.revisit(categories, () =>
    entries(category, (id, value) => scores.push(new CategoryScore(id, value))).read(json),
  );
  const report = new LighthouseReport(sink, scores, addressOf(run));
  report.start(run);
  json.revisit(audits, () => entries(audit, (id, value) => report.audit(id, value)).read(json));
  report.finish();
}

function isRead(version: string): boolean {
  const major = Number(/^(\d{1,4})\./.exec(version)?.[1]);
  return major >= 3;
}

function addressOf(run: Omit<Result, "audits" | "categories">): string {
  return run.finalDisplayedUrl ?? run.finalUrl ?? run.requestedUrl ?? "";
}
