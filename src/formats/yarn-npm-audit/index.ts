import { npmFinding } from "../../domain/finding/npm-advisory.ts";
import { rateReported } from "../../domain/finding/reported-rating.ts";
import { Counter } from "../../domain/report/counter.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import { JsonCursor } from "../../syntax/json/cursor.ts";
import { readStream } from "../../syntax/json/shape.ts";
import type { ByteSource } from "../../syntax/source.ts";
import type { JsonOutline } from "../outline.ts";
import type { ReportReader } from "../reader.ts";
import { type Advice, Line } from "./schema.ts";

export const reader: ReportReader = {
  id: "yarn-npm-audit",
  title: "yarn npm audit JSON (Yarn 4)",
  specification: "https://yarnpkg.com/cli/npm/audit",
  formats: ["yarn-npm-audit"],
  kinds: ["dependencies"],
  showsTruncation: false,
  matches: (outline) => outline.syntax === "json" && (isAdvice(outline) || isYarnMessage(outline)),
  read: readAudit,
};

function isAdvice(outline: JsonOutline): boolean {
  return outline.textAt("/value") !== undefined && outline.kindAt("/children/ID") !== undefined;
}

/** Lines that Yarn 2 and later print for people: `{"type":"error","displayName":"YN0035",…}`. */
function isYarnMessage(outline: JsonOutline): boolean {
  return outline.textAt("/displayName")?.startsWith("YN") === true && outline.textAt("/type") !== undefined;
}

/** Reads one line for each advisory on a package. A clean audit prints nothing at all, which proves nothing. */
function readAudit(source: ByteSource, sink: ReportSink): void {
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
