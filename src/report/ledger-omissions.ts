import type { LedgerFault } from "../domain/ledger/fault.ts";
import type { Omissions } from "../domain/ledger/reconcile.ts";
import { renderJson } from "./json.ts";
import { faultLines } from "./ledger.ts";
import { plain } from "./plain.ts";

/** A ledger beside what the API lists. */
export interface OmissionsView {
  readonly name: string;
  /** First day of the runs that were looked at. */
  readonly since: string;
  readonly omissions: Omissions;
  readonly faults: readonly LedgerFault[];
}

const mostShown = 20;

/** What was found, for a terminal. */
export function renderOmissionsText(view: OmissionsView): string {
  const { runs, releases, orphans, unexported } = view.omissions;
  const lines = [
    omissionsHeadline(view),
    ...releases.map(
      ({ tag, url }) => `✗ release ${plain(tag, 100)} has evidence of no entry: ${plain(url, 300)}`,
    ),
    ...runs.map(({ id, url }) => `✗ run ${id} signed and has no entry: ${plain(url, 300)}`),
    ...faultLines(view.faults),
    ...unexported.slice(0, mostShown).map(({ run }) => `  run ${run} released and was not exported`),
    ...(orphans.length === 0 ? [] : [`  ${orphans.length} entries are of runs that were not looked at`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** One line that says it all. */
export function omissionsHeadline({ name, since, omissions, faults }: OmissionsView): string {
  const { runs, releases } = omissions;
  const found = `${runs.length} runs and ${releases.length} releases without an entry`;
  const broken = faults.length === 0 ? "" : "; the ledger itself is not whole";
  return `ledger ${plain(name, 200)}: ${found} (runs since ${since})${broken}`;
}

/** Version 1 of the contract; docs/reference/ledger.md describes it. */
export function renderOmissionsJson({ name, since, omissions, faults }: OmissionsView): string {
  const { runs, releases, orphans, unexported } = omissions;
  return renderJson({ schemaVersion: 1, ledger: name, since, runs, releases, orphans, unexported, faults });
}
