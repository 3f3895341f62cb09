import type { LedgerEntry } from "../../domain/ledger/entry.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import { lookAt } from "../ledger/look.ts";
import { faultWords, known, openLedger } from "../ledger/recording.ts";

interface Desk {
  readonly ports: CommandPorts;
  readonly variables: readonly string[];
}

/** What the ledger of the repository holds. @throws {UserError, InternalError} */
export async function recordedEntries({ ports, variables }: Desk): Promise<readonly LedgerEntry[]> {
  const repository = ports.runner.context.github?.repository ?? "";
  const ledger = await openLedger({ ports, variables, repository });
  const { entries, faults } = lookAt(known(await ledger.read(), "the ledger"), {
    repositoryId: String(ledger.id),
    seen: [],
  });
  if (faults.length === 0) return entries;
  throw new UserError("invalid-input", `the ledger is not whole: ${faultWords(faults)}.`, {
    hint: "Nothing is exported. docs/how-to/verify-the-ledger.md says what to do.",
  });
}
