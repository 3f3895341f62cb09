import type { Known } from "../../domain/facts/known.ts";
import type { LedgerEntry } from "../../domain/ledger/entry.ts";
import type { LedgerFault } from "../../domain/ledger/fault.ts";
import type { WitnessedHead } from "../../domain/ledger/witnessed.ts";
import { InternalError, UserError } from "../../errors.ts";
import type { Appended, Ledger, RepositoryLedger } from "../../ports/ledger.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import { unknownWords } from "../../report/unknown.ts";
import { tokenMissing, unreadable } from "../github-question.ts";
import { lookAt } from "./look.ts";

/** Where a command finds the ledger of a repository. */
export interface LedgerQuestion {
  readonly ports: Pick<CommandPorts, "ledgers">;
  /** Variables of the environment that may hold the token. */
  readonly variables: readonly string[];
  /** `owner/name` */
  readonly repository: string;
}

/** The ledger of a repository. @throws {UserError} invalid-input */
export async function openLedger({
  ports,
  variables,
  repository,
}: LedgerQuestion): Promise<RepositoryLedger> {
  const desk = await ports.ledgers.repositories(variables);
  if (desk === null) throw tokenMissing(variables, "repository");
  const opened = await desk.open(repository);
  if (opened.state === "known") return opened.value;
  throw unreadable("repository", repository, opened);
}

type Recorded = Exclude<Appended, { state: "faulty" }>;

/**
 * Puts an entry into the ledger of a repository, once. @throws {UserError} invalid-input where that is not whole or not to be
 * written; {InternalError} outage where nobody can say: to do it again does no harm
 */
export async function recordEntry(question: LedgerQuestion, entry: LedgerEntry): Promise<Recorded> {
  return recordIn(await openLedger(question), entry);
}

/** The same with a ledger that is open. @throws {UserError, InternalError} */
export async function recordIn(ledger: Ledger, entry: LedgerEntry): Promise<Recorded> {
  const appended = known(await ledger.append(entry), "the entry in the ledger");
  if (appended.state !== "faulty") return appended;
  throw new UserError("invalid-input", `the ledger is not whole: ${faultWords(appended.faults)}.`, {
    hint: "Nothing was added to it. docs/how-to/verify-the-ledger.md says what to do.",
  });
}

interface HonestLedger {
  readonly entries: readonly LedgerEntry[];
  /** Null: the witness never saw it. */
  readonly witnessed: WitnessedHead | null;
}

/**
 * Nothing is signed for a repository whose ledger was tampered with, or lies behind what the organisation's witness saw; gives
 * what is in it, and what was seen. @throws {UserError} invalid-input; {InternalError} outage
 */
export async function requireHonestLedger(question: LedgerQuestion): Promise<HonestLedger> {
  const ledger = await openLedger(question);
  const witnessed = known(await ledger.witnessed(), "what the witness saw");
  const { entries, faults } = lookAt(known(await ledger.read(), "the ledger"), {
    repositoryId: String(ledger.id),
    seen: witnessed === null ? [] : [witnessed.head],
  });
  if (faults.length === 0) return { entries, witnessed };
  throw new UserError("invalid-input", `the ledger is not what it was: ${faultWords(faults)}.`, {
    hint: "Somebody changed the branch assaygate-ledger. docs/how-to/verify-the-ledger.md says what to do.",
  });
}

/** What is known; what is not ends the command. @throws {UserError, InternalError} */
export function known<T>(answer: Known<T>, what: string): T {
  if (answer.state === "known") return answer.value;
  const words = `expected ${what}, got none: ${unknownWords(answer)}`;
  if (answer.cause === "outage" || answer.cause === "rate-limit") throw new InternalError("outage", words);
  throw new UserError("invalid-input", words, {
    hint: "Nothing was decided; run it again when that is cured.",
  });
}

const mostShown = 5;

/** The first faults of a ledger in words. */
export function faultWords(faults: readonly LedgerFault[]): string {
  const shown = faults.slice(0, mostShown).map(({ code, at, message }) => `${code} (${at}): ${message}`);
  const more = faults.length - shown.length;
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
