import { isEntry, type LedgerEntry } from "../../domain/ledger/entry.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { type Options, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { placeIn } from "./place.ts";
import { recordIn } from "./recording.ts";

const usage = usages.ledger;

/** Puts an entry into a ledger, once: 0 it is in; everything else is an error. */
export async function appendCommand(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { repository: "once", run: "once", subject: "once", evidence: "once", "token-env": "once" },
  });
  const entry = entryIn(options, ports);
  const place = await placeIn(options, ports, { usage, mayBeNew: true });
  const { state, index, size } = await recordIn(place.ledger, entry);
  ports.print(`${state === "present" ? "already there" : "added"}: leaf ${index} of ${size}\n`);
  return 0;
}

/** @throws {UserError} usage */
function entryIn(options: Options, ports: CommandPorts): LedgerEntry {
  const entry: LedgerEntry = {
    kind: "release",
    run: Number(options.value("run")),
    subject: digestIn(options.value("subject") ?? ""),
    evidence: evidenceIn(options.value("evidence") ?? "", ports),
  };
  if (isEntry(entry)) return entry;
  throw new UserError("usage", "expected --run ID, --subject sha256:… and --evidence FILE|sha256:….", {
    hint: `Usage: ${usage}`,
  });
}

function evidenceIn(text: string, { places }: CommandPorts): string {
  if (text === "" || text.startsWith("sha256:")) return digestIn(text);
  const { files, path } = places.file(text);
  return files.sha256(path);
}

function digestIn(text: string): string {
  return text.startsWith("sha256:") ? text.slice("sha256:".length) : "";
}
