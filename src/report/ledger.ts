import { type Checkpoint, rootHex } from "../domain/ledger/checkpoint.ts";
import type { LedgerFault } from "../domain/ledger/fault.ts";
import type { LedgerAccount } from "../domain/ledger/verify.ts";
import type { WitnessedHead } from "../domain/ledger/witnessed.ts";
import { renderJson } from "./json.ts";
import { plain } from "./plain.ts";

/** A ledger that was looked at. */
export interface LedgerView {
  /** Folder, or `owner/name`. */
  readonly name: string;
  readonly account: LedgerAccount;
  /** Last commit of the branch; null: it is a folder, or there is no branch. */
  readonly commit: { readonly sha: string; readonly isSigned: boolean } | null;
  readonly witnessed: WitnessedHead | null;
  /** Heads that were given. */
  readonly kept: readonly Checkpoint[];
}

const linesToShow = 100;

/** What was found, for a terminal. */
export function renderLedgerText(view: LedgerView): string {
  const { account, commit, witnessed, kept } = view;
  const lines = [
    ledgerHeadline(view),
    ...(account.head === null ? [] : [`  head: ${headWords(account.head)}`]),
    ...(commit === null ? [] : [`  commit: ${commit.sha}${commit.isSigned ? ", signed by GitHub" : ""}`]),
    ...(witnessed === null ? [] : [`  witnessed at ${witnessed.at}: ${headWords(witnessed.head)}`]),
    ...kept.map((head) => `  seen before: ${headWords(head)}`),
    ...faultLines(account.faults),
  ];
  return `${lines.join("\n")}\n`;
}

function headWords({ size, root }: Checkpoint): string {
  return `${size} leaves, root ${rootHex(root)}`;
}

/** Every fault in a line, as many as somebody reads. */
export function faultLines(faults: readonly LedgerFault[]): readonly string[] {
  const lines = faults.map(({ code, at, message }) => `✗ ${code}: ${plain(at, 200)}: ${plain(message)}`);
  const more = lines.length - linesToShow;
  const rest = more > 0 ? [`… and ${more} more; all are in the JSON`] : [];
  return [...lines.slice(0, linesToShow), ...rest];
}

/** One line that says it all. */
export function ledgerHeadline({ name, account, witnessed, kept }: LedgerView): string {
  const { faults, entries } = account;
  const codes = [...new Set(faults.map(({ code }) => code))].join(", ");
  const against = witnessed === null && kept.length === 0 ? "; nobody's earlier head was at hand" : "";
  const state =
    faults.length === 0 ? `whole, ${entries.length} entries${against}` : `not what it was: ${codes}`;
  return `ledger ${plain(name, 200)}: ${state}`;
}

/** Version 1 of the contract; docs/reference/ledger.md describes it. */
export function renderLedgerJson({ name, account, commit, witnessed, kept }: LedgerView): string {
  const { head, entries, faults } = account;
  return renderJson({
    schemaVersion: 1,
    ledger: name,
    state: faults.length === 0 ? "whole" : "faulty",
    head: head === null ? null : headJson(head),
    commit,
    witnessed: witnessed === null ? null : { at: witnessed.at, ...headJson(witnessed.head) },
    kept: kept.map(headJson),
    faults,
    entries,
  });
}

function headJson({ origin, size, root }: Checkpoint): object {
  return { origin, size, root: rootHex(root) };
}
