import type { AuditEntry } from "../../domain/audit/entry.ts";
import type { Shard } from "../../domain/audit/shard.ts";
import type { Organization } from "../../ports/organization-reader.ts";
import { counted } from "../../report/audit-text.ts";
import type { AuditPorts } from "./audit-options.ts";

interface Work {
  readonly organization: Organization;
  readonly shard: Shard;
  /** Repositories that an interrupted run has done. */
  readonly done: number;
}

const everyMs = 5_000;

/** Says on stderr how far the audit is, a line every few seconds: how many, how fast, how much longer. */
export function progressOf(
  { organization, shard, done }: Work,
  { runner, clock }: Pick<AuditPorts, "runner" | "clock">,
): (entry: AuditEntry) => void {
  const expected = Math.max(1, Math.round(organization.total / shard.of));
  const share = shard.of === 1 ? "" : ` (about, shard ${shard.index}/${shard.of})`;
  const began = Date.parse(clock.now());
  let said = began;
  let count = 0;
  runner.log(
    `audit of ${organization.login}: ${counted(expected, "repository", "repositories")}${share}${done > 0 ? `, ${done} already done` : ""}`,
  );
  return () => {
    count += 1;
    const now = Date.parse(clock.now());
    const isLast = done + count === organization.total;
    if (now - said < everyMs && !isLast) return;
    said = now;
    runner.log(progressLine({ count, done, expected, elapsedMs: now - began }));
  };
}

/** `312 of 1000, 118 a minute, about 6 min left`. */
export function progressLine(at: {
  readonly count: number;
  readonly done: number;
  readonly expected: number;
  readonly elapsedMs: number;
}): string {
  const { count, done, expected, elapsedMs } = at;
  const aMinute = count / Math.max(elapsedMs / 60_000, 1 / 60);
  const left = Math.max(0, expected - done - count);
  const minutes = Math.ceil(left / Math.max(aMinute, 0.1));
  return `${done + count} of ${expected}, ${Math.round(aMinute)} a minute, about ${minutes} min left`;
}
