import type { RepositoryRecord } from "../records.ts";
import type { Schema } from "../shapes/schema.ts";
import { table } from "../tables.ts";

/** What one tool said of one commit on one ref. */
export interface AnalysisRecord {
  readonly id: number;
  /** In full: `refs/heads/main`, `refs/pull/1/merge`. */
  readonly ref: string;
  readonly sha: string;
  readonly tool: string;
  readonly toolVersion: string | null;
  readonly category: string;
  /** Empty if all went well: an analysis that failed proves nothing (github-facts 7.8). */
  readonly error: string;
  readonly results: number;
  readonly rules: number;
  readonly sarif: string;
  readonly at: string;
}

export type AlertState = "open" | "fixed";

/** Where an alert stands on one ref. */
export interface InstanceRecord {
  readonly ref: string;
  readonly sha: string;
  readonly category: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  state: AlertState;
}

export interface CodeAlertRecord {
  readonly number: number;
  readonly tool: string;
  readonly toolVersion: string | null;
  readonly rule: Schema<"code-scanning-alert-rule-summary">;
  /** Tells the same finding in another analysis. */
  readonly key: string;
  readonly at: string;
  dismissed: {
    readonly by: string;
    readonly at: string;
    readonly reason: Schema<"code-scanning-alert-dismissed-reason">;
  } | null;
  /** By ref; the last one is the most recent. */
  readonly instances: InstanceRecord[];
}

/** An upload and what came of it. */
export interface SarifRecord {
  readonly id: string;
  readonly status: "complete" | "failed";
  readonly errors: readonly string[];
}

export const analyses = table<AnalysisRecord>("code-analyses");
export const codeAlerts = table<CodeAlertRecord>("code-alerts");
export const sarifs = table<SarifRecord>("sarifs");

/** Short names are those of branches. */
export const fullRef = (ref: string): string => (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`);

/** The instance of an alert on a ref; the most recent of all without one. */
export function instanceOn(
  repository: RepositoryRecord,
  { instances }: CodeAlertRecord,
  ref: string | undefined,
): InstanceRecord | undefined {
  if (ref !== undefined) return instances.findLast((instance) => instance.ref === fullRef(ref));
  return (
    instances.findLast((instance) => instance.ref === fullRef(repository.defaultBranch)) ?? instances.at(-1)
  );
}
