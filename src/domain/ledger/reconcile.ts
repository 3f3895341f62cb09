import { dueExports, neverExported } from "../audit-export/due.ts";
import type { LedgerEntry } from "./entry.ts";

/** A run that the API lists, in which evidence was signed. */
export interface SignedRun {
  readonly id: number;
  readonly url: string;
}

/** A release that the API lists. */
export interface PublishedRelease {
  readonly tag: string;
  readonly url: string;
  /** sha256 of its files in lower-case hex, as GitHub says them; null: it does not say. */
  readonly digests: readonly (string | null)[];
}

/** What the API knows of and the ledger does not. */
export interface Omissions {
  readonly runs: readonly SignedRun[];
  readonly releases: readonly PublishedRelease[];
  /** Entries whose run the API lists no longer; runs are kept for 400 days at most. */
  readonly orphans: readonly LedgerEntry[];
  /** Releases of which nobody kept what their run left behind; the newest may be waiting for it. */
  readonly unexported: readonly LedgerEntry[];
}

/** Compares a ledger with what the API lists: whatever was signed or published must have its entry. */
export function reconcile(
  entries: readonly LedgerEntry[],
  runs: readonly SignedRun[],
  releases: readonly PublishedRelease[],
): Omissions {
  const ran = new Set(entries.filter(({ kind }) => kind === "release").map(({ run }) => run));
  const evidence = new Set(entries.map((entry) => entry.evidence));
  const listed = new Set(runs.map(({ id }) => id));
  return {
    runs: runs.filter(({ id }) => !ran.has(id)),
    releases: releases.filter(
      ({ digests }) => !digests.some((digest) => digest !== null && evidence.has(digest)),
    ),
    orphans: entries.filter(({ run }) => !listed.has(run)),
    unexported: neverExported(dueExports(entries)),
  };
}
