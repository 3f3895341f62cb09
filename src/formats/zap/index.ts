import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, label, object, optional, readDocument, type Shape } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { ReportReader } from "../reader.ts";
import { ZapReport } from "./report.ts";
import { alert, insight, site } from "./schema.ts";

export const reader: ReportReader = {
  id: "zap",
  title: "OWASP ZAP traditional JSON",
  specification: "https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/",
  formats: ["zap"],
  kinds: ["dast"],
  showsTruncation: true,
  matches: (outline) =>
    outline.syntax === "json" &&
    outline.kindAt("/@version") !== undefined &&
    outline.kindAt("/site") === "array",
  read: readZap,
};

/** Reads "traditional JSON" and "traditional JSON plus"; ZAP 2.4 and later. */
function readZap(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const report = new ZapReport(sink);
  const { "@version": version } = readDocument(
    json,
    object({
      "@version": label,
      site: each(siteOf(report), () => report.site()),
      insights: optional(each(insight, (one) => report.insight(one))),
    }),
  );
  sink.tool({ name: "ZAP", version });
  report.finish();
}

/** Reads a site, then its alerts. */
function siteOf(report: ZapReport): Shape<void> {
  return {
    read(json) {
      const { "@name": name, alerts } = site.read(json);
      json.revisit(alerts, () => each(alert, (one) => report.alert(name, one)).read(json));
    },
  };
}
