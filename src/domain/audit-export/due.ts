import type { LedgerEntry } from "../ledger/entry.ts";

/** A release whose run must have been exported, with the exports that claim to be of it. */
export interface DueExport {
  readonly release: LedgerEntry;
  /** Newest first; any of them that proves to be one is enough. */
  readonly claims: readonly LedgerEntry[];
}

/** What a ledger says about exports of releases, newest release first. */
export function dueExports(entries: readonly LedgerEntry[]): readonly DueExport[] {
  const exports = entries.filter(({ kind }) => kind === "audit-export").toReversed();
  return entries
    .filter(({ kind }) => kind === "release")
    .toReversed()
    .map((release) => ({ release, claims: exports.filter(({ run }) => run === release.run) }));
}

/** Releases of which nobody even claims an export. */
export function neverExported(due: readonly DueExport[]): readonly LedgerEntry[] {
  return due.flatMap(({ release, claims }) => (claims.length === 0 ? [release] : []));
}

/** The newest release that a run recorded; null: it recorded none. */
export function releaseOfRun(entries: readonly LedgerEntry[], run: number): LedgerEntry | null {
  return entries.findLast((entry) => entry.kind === "release" && entry.run === run) ?? null;
}

/** The run that is to be exported where nobody names one: the first that never was, else the newest once more; null: none. */
export function runToExport(entries: readonly LedgerEntry[]): number | null {
  const due = dueExports(entries);
  return (neverExported(due).at(-1) ?? due[0]?.release)?.run ?? null;
}
