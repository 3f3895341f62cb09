import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { each, label, object, optional, readDocument, type Shape } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { ZapReport } from "./report.ts";
import { alert, insight, site } from "./schema.ts";

/** Reads "traditional JSON" and "traditional JSON plus"; ZAP 2.4 and later. */
export function read(source: ByteSource, sink: ReportSink): void {
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
