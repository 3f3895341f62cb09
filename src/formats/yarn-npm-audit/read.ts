import { npmFinding } from "../../domain/finding/npm-advisory.ts";
import { rateReported } from "../../domain/finding/reported-rating.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { readStream } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import { type Advice, Line } from "./schema.ts";

/** Reads one line for each advisory on a package. A clean audit prints nothing at all, which proves nothing. */
export function read(source: ByteSource, sink: ReportSink): void {
  const json = new JsonCursor(source);
  const bySeverity = new Counter();
  let advisories = 0;
  sink.tool({ name: "yarn", version: null });
  readStream(json, Line, ({ value, children, type, data }) => {
    if (type === "error")
      sink.diagnose("tool-error", `expected an audit, found the error ${JSON.stringify(data)}`);
    if (type !== undefined) return;
    if (value === undefined || children === undefined) {
      throw json.fault("malformed", 'expected the keys "value" and "children"');
    }
    advisories++;
    bySeverity.add(children.Severity ?? "(absent)");
    tell(value, children, sink);
  });
  sink.record("advisories", advisories);
  sink.record("advisoriesBySeverity", bySeverity.counts);
  if (advisories === 0) sink.diagnose("no-records", "expected at least one advisory, found none");
}

function tell(name: string, advice: Advice, sink: ReportSink): void {
  const rating = rateReported(sink, { label: advice.Severity, at: `/children (ID ${advice.ID})` });
  const subject = {
    id: advice.ID,
    title: advice.Issue,
    packageName: name,
    cves: [],
    ghsa: undefined,
    url: advice.URL,
    patchedVersions: undefined,
  };
  const isDirect = advice.Dependents?.some((dependent) => dependent.includes("@workspace:"));
  const versions = advice["Tree Versions"];
  for (const version of versions === undefined || versions.length === 0 ? [undefined] : versions) {
    sink.finding(npmFinding(subject, { rating, version, isDirect }));
  }
}
