import type { Unknown } from "../../domain/facts/known.ts";
import { type Checkpoint, headInNote } from "../../domain/ledger/checkpoint.ts";
import { isOfLedger } from "../../domain/ledger/layout.ts";
import type { WitnessedHead } from "../../domain/ledger/witnessed.ts";
import { UserError } from "../../errors.ts";
import type { LedgerSnapshot } from "../../ports/ledger.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { type LedgerView, ledgerHeadline, renderLedgerJson, renderLedgerText } from "../../report/ledger.ts";
import { unknownWords } from "../../report/unknown.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { lookAt } from "./look.ts";
import { type LedgerPlace, placeIn } from "./place.ts";
import { known } from "./recording.ts";

const usage = usages.ledger;
const mostNoteBytes = 100_000;

/** Says whether a ledger is whole and goes on from what was seen of it: 0 it is, 1 it is not, 2 there is none to look at. */
export async function verifyLedgerCommand(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { repository: "once", checkpoint: "often", format: "once", "token-env": "once" },
  });
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  const kept = options.values("checkpoint").map((path) => readNote(path, ports));
  const place = await placeIn(options, ports, { usage, mayBeNew: false });
  const witnessed = await witnessOf(place, kept);
  const snapshot = ledgerIn(place, known(await place.ledger.read(), "the ledger"));
  const seen = [...kept, ...(witnessed === null ? [] : [witnessed.head])];
  if (snapshot === null && seen.length === 0) throw noLedger(place);
  const account = lookAt(snapshot, { repositoryId: place.id, seen });
  requireSameLedger(kept, account.head ?? seen[0] ?? null);
  const view: LedgerView = {
    name: place.name,
    account,
    commit: snapshot?.commit ?? null,
    witnessed,
    kept,
  };
  ports.print(format === "json" ? renderLedgerJson(view) : renderLedgerText(view));
  if (format === "json") ports.runner.log(ledgerHeadline(view));
  return account.faults.length === 0 ? 0 : 1;
}

/** A folder with other people's files alone is no ledger that was tampered with; what lies on the branch is meant as one. */
function ledgerIn({ kind }: LedgerPlace, snapshot: LedgerSnapshot | null): LedgerSnapshot | null {
  const isLedger = kind === "repository" || [...(snapshot?.files.keys() ?? [])].some(isOfLedger);
  return isLedger ? snapshot : null;
}

/** @throws {UserError} missing-file, invalid-input */
function readNote(path: string, { places }: CommandPorts): Checkpoint {
  const { files, path: name } = places.file(path);
  const head = headInNote(files.readBytes(name, mostNoteBytes));
  if (head !== null) return head;
  throw new UserError("invalid-input", "expected the head of a ledger (a note), found something else.", {
    at: path,
    hint: "It is the file checkpoint of the ledger, or <repository id>.note of the instance's branch assaygate-witness.",
  });
}

/** Offline it is what was kept that counts; with GitHub at hand and nothing kept, not to know is no answer. */
async function witnessOf(place: LedgerPlace, kept: readonly Checkpoint[]): Promise<WitnessedHead | null> {
  if (place.kind === "folder") return null;
  const witnessed = await place.ledger.witnessed();
  if (witnessed.state === "known") return witnessed.value;
  if (kept.length > 0) return null;
  throw unwitnessed(witnessed);
}

function unwitnessed(unknown: Unknown): UserError {
  return new UserError("invalid-input", `what the witness saw could not be read: ${unknownWords(unknown)}.`, {
    hint: "Give a head that was kept with --checkpoint FILE, or a token that reads the repository's properties.",
  });
}

function noLedger({ kind, name }: LedgerPlace): UserError {
  return new UserError("invalid-input", "expected a ledger, found none, and nobody has seen one.", {
    at: name,
    hint:
      kind === "folder"
        ? "Name a clone of the branch assaygate-ledger: docs/how-to/verify-the-ledger.md."
        : "The first release of a repository makes it.",
  });
}

/** Nothing follows from comparing two ledgers. @throws {UserError} invalid-input */
function requireSameLedger(kept: readonly Checkpoint[], head: Checkpoint | null): void {
  const origins = new Set([...kept, ...(head === null ? [] : [head])].map(({ origin }) => origin));
  if (kept.length === 0 || origins.size < 2) return;
  throw new UserError("invalid-input", `these are heads of several ledgers: ${[...origins].join(", ")}.`, {
    hint: "Give heads of this ledger.",
  });
}
