import { type Checkpoint, originOf } from "../../domain/ledger/checkpoint.ts";
import { fault, type LedgerFault } from "../../domain/ledger/fault.ts";
import { ledgerBranch } from "../../domain/ledger/layout.ts";
import { type LedgerAccount, memoryFaults, verifyLedger } from "../../domain/ledger/verify.ts";
import type { LedgerSnapshot } from "../../ports/ledger.ts";

interface Beforehand {
  /** Whose ledger it must be; null: whoever's it says, or that of a head which was seen. */
  readonly repositoryId: string | null;
  readonly seen: readonly Checkpoint[];
}

/** Looks at a ledger with what is known beforehand; where there is none, nobody must have seen one. */
export function lookAt(snapshot: LedgerSnapshot | null, { repositoryId, seen }: Beforehand): LedgerAccount {
  if (snapshot === null) {
    const faults = seen.flatMap((head) => memoryFaults(head, []));
    return { head: null, entries: [], hashes: [], faults };
  }
  const origin = repositoryId === null ? (seen[0]?.origin ?? null) : originOf(repositoryId);
  const account = verifyLedger(snapshot.files, { origin, seen });
  return { ...account, faults: [...account.faults, ...unsigned(snapshot)] };
}

function unsigned({ commit }: LedgerSnapshot): readonly LedgerFault[] {
  if (commit === null || commit.isSigned) return [];
  return [fault("unsigned", ledgerBranch, `GitHub did not sign its last commit ${commit.sha}`)];
}
