import { UserError } from "../../errors.ts";
import type { Ledger, RepositoryLedger } from "../../ports/ledger.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import { repositoryNamed, tokenVariables } from "../github-question.ts";
import type { Options } from "../options.ts";
import { openLedger } from "./recording.ts";

/** The ledger that a command was asked about: a folder on this machine, or the branch of a repository. */
export type LedgerPlace =
  | { readonly kind: "folder"; readonly name: string; readonly id: string | null; readonly ledger: Ledger }
  | {
      readonly kind: "repository";
      readonly name: string;
      readonly id: string;
      readonly ledger: RepositoryLedger;
    };

/** Where new folders are allowed, one that is not there yet is meant as one if it looks like a path. */
export async function placeIn(
  options: Options,
  ports: CommandPorts,
  { usage, mayBeNew }: { readonly usage: string; readonly mayBeNew: boolean },
): Promise<LedgerPlace> {
  const [path = "", ...others] = options.positionals;
  const id = numericId(options.value("repository"));
  const kind = path !== "" && others.length === 0 ? ports.places.kindOf(path) : "nothing";
  if (kind === "folder" || (mayBeNew && /^\.{0,2}\//.test(path)))
    return { kind: "folder", name: path, id, ledger: await ports.ledgers.folder(path, id) };
  if (kind === "nothing" && /^[^/]+$|^[.~/]/.test(path)) throw noPlace(path);
  const repository = repositoryNamed(options.positionals, usage);
  const variables = tokenVariables(options.value("token-env"));
  const ledger = await openLedger({ ports, variables, repository });
  if (id !== null && id !== String(ledger.id))
    throw new UserError("invalid-input", `expected repository ${id}, found ${ledger.id}.`, {
      at: ledger.name,
      hint: "The name may have been taken over: ask whoever gave you the number.",
    });
  return { kind: "repository", name: ledger.name, id: String(ledger.id), ledger };
}

/** What can be no name of a repository was meant as a folder. */
function noPlace(path: string): UserError {
  return new UserError("missing-file", "expected a folder with a ledger, or OWNER/REPO, found neither.", {
    at: path,
    hint: "The folder is a clone of the branch assaygate-ledger: docs/how-to/verify-the-ledger.md.",
  });
}

/** @throws {UserError} usage */
function numericId(text: string | undefined): string | null {
  if (text === undefined || /^[1-9]\d{0,15}$/.test(text)) return text ?? null;
  throw new UserError(
    "usage",
    `option "--repository": expected a number, got ${JSON.stringify(text.slice(0, 60))}.`,
    { hint: "`gh api repos/OWNER/NAME --jq .id` prints it." },
  );
}
