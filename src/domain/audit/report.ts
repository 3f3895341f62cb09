import type { AuditEntry } from "./entry.ts";
import type { Publication } from "./publication.ts";
import type { Shard } from "./shard.ts";
import type { AuditSummary } from "./summary.ts";

/** What the audit has cost. */
export interface CallTotals {
  readonly rest: number;
  readonly graphql: number;
  readonly notModified: number;
  readonly points: number;
}

/** Everything that an audit says; renderings show parts of it. */
export interface AuditReport {
  readonly organization: string;
  readonly shard: Shard;
  /** RFC 3339 times. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Repositories of the organisation that GitHub counts, in all shards. */
  readonly total: number;
  /** Why repositories are lacking; null: all of the shard are there. */
  readonly incomplete: string | null;
  readonly summary: AuditSummary;
  readonly entries: readonly AuditEntry[];
  /** Null: nothing was to be published. */
  readonly publication: Publication | null;
  readonly calls: CallTotals;
}
