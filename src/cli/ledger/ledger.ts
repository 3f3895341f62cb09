import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { usages } from "../usage.ts";
import { appendCommand } from "./append.ts";
import { reconcileCommand } from "./reconcile.ts";
import { verifyLedgerCommand } from "./verify.ts";

const steps = ["verify", "append", "reconcile"] as const;

/** What can be done about the ledger of a repository. @throws {UserError} */
export async function ledger(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const [name, ...rest] = words;
  const step = steps.find((one) => one === name);
  switch (step) {
    case "verify":
      return verifyLedgerCommand(rest, ports);
    case "append":
      return appendCommand(rest, ports);
    case "reconcile":
      return reconcileCommand(rest, ports);
    case undefined:
      throw new UserError(
        "usage",
        `expected ${steps.join(", ")}, got ${name === undefined ? "nothing" : JSON.stringify(name)}.`,
        {
          hint: `Usage: ${usages.ledger}`,
        },
      );
  }
}
