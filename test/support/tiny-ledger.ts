import { emptyCheckpoint, planAppend } from "../../src/domain/ledger/append.ts";
import { originOf } from "../../src/domain/ledger/checkpoint.ts";
import type { LedgerEntry } from "../../src/domain/ledger/entry.ts";
import { checkpointPath } from "../../src/domain/ledger/layout.ts";

export const tinyOrigin = originOf(42);

/** The nth of many entries that differ. */
export function tinyEntry(number: number): LedgerEntry {
  const digest = (prefix: number) => `${prefix}${String(number).padStart(63, "0")}`;
  return { kind: "release", run: 1000 + number, subject: digest(1), evidence: digest(2) };
}

/** A ledger as files, made by appending. */
export function tinyLedger(entries: readonly LedgerEntry[], origin = tinyOrigin): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([[checkpointPath, Buffer.from(emptyCheckpoint(origin))]]);
  for (const entry of entries) {
    const checkpoint = files.get(checkpointPath) ?? new Uint8Array();
    const plan = planAppend({ paths: [...files.keys()], checkpoint }, origin, entry);
    if (plan.state !== "absent") throw new Error(`expected a new leaf, got ${plan.state}`);
    for (const { path, text } of plan.files) files.set(path, Buffer.from(text));
  }
  return files;
}

/** So many entries. */
export function tinyEntries(count: number): LedgerEntry[] {
  return Array.from({ length: count }, (_, number) => tinyEntry(number));
}
