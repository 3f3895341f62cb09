import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { entries, readDocument } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { ReportReader } from "../reader.ts";
import { CategoryScore } from "./category.ts";
import { LighthouseReport } from "./report.ts";
import { audit, category, type Result, result } from "./schema.ts";

export const reader: ReportReader = {
  id: "lighthouse",
  title: "Lighthouse result JSON",
  specification: "https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md",
  formats: ["lighthouse"],
  kinds: ["performance", "accessibility"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    outline.kindAt("/lighthouseVersion") !== undefined &&
    outline.kindAt("/audits") === "object",
  read: readLighthouse,
};

/** Reads the result of Lighthouse 3 and later. */
function readLighthouse(source: ByteSource, sink: ReportSink): void {
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
