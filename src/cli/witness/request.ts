import { keptHeads } from "../../domain/witness/layout.ts";
import type { KeptHeads } from "../../domain/witness/weigh.ts";
import { UserError } from "../../errors.ts";
import type { LedgerDesk } from "../../ports/ledger.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import { tokenMissing } from "../github-question.ts";
import { known } from "../ledger/recording.ts";

/** What a step of the witness was asked for. */
export interface WitnessRequest {
  readonly organization: string;
  /** Name of the instance in it. */
  readonly instance: string;
  readonly output: string | null;
  readonly variables: readonly string[];
}

/** @throws {UserError} invalid-input */
export async function deskFor(
  variables: readonly string[],
  { ledgers }: Pick<CommandPorts, "ledgers">,
): Promise<LedgerDesk> {
  const desk = await ledgers.repositories(variables);
  if (desk === null) throw tokenMissing(variables, "organisation");
  return desk;
}

/** Heads that were signed before. @throws {UserError} invalid-input where the book holds what is none */
export async function readKept(desk: LedgerDesk, instance: string): Promise<KeptHeads> {
  const { heads, odd } = keptHeads(
    known(await desk.book(instance).heads(), "what the witness signed before"),
  );
  const [first] = odd;
  if (first === undefined) return heads;
  throw new UserError("invalid-input", "expected heads of ledgers, found something else.", {
    at: `assaygate-witness:${first}`,
    hint: "Somebody wrote to the book of the witness. docs/how-to/verify-the-ledger.md says what to do.",
  });
}
