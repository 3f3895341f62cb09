import type { Suppression } from "../../domain/finding/finding.ts";
import { oneLine } from "../../domain/finding/message.ts";
import type { ReportSink } from "../../domain/report/sink.ts";
import type { ModifiedFinding } from "./schema.ts";

type Claim = Pick<Suppression, "kind" | "status">;

/** Statuses of `.trivyignore` files and policies, and those of VEX documents. */
const claims: ReadonlyMap<string, Claim> = new Map<string, Claim>([
  ["ignored", { kind: "ignore-file", status: "accepted" }],
  ["not_affected", { kind: "external", status: "accepted" }],
  ["fixed", { kind: "external", status: "accepted" }],
  ["under_investigation", { kind: "external", status: "under-review" }],
  ["affected", { kind: "external", status: "rejected" }],
]);

/** What took a finding out of the results; a word that is not known takes nothing out. */
export function suppressionOf(modified: ModifiedFinding, sink: ReportSink, at: string): Suppression {
  const { Status: status = "", Statement: statement = "", Source: source = "" } = modified;
  const claim = claims.get(status);
  if (claim === undefined) {
    const found = JSON.stringify(status.slice(0, 40));
    sink.diagnose("unknown-value", `expected a status of a modified finding, found ${found}`, at);
  }
  const justification = oneLine([statement, source].filter((word) => word !== "").join(", "));
  return {
    ...(claim ?? { kind: "external", status: "rejected" }),
    ...(justification !== "" && { justification }),
  };
}
