import type { Hash } from "../merkle/hashes.ts";
import type { TreeHead } from "../merkle/proofs.ts";

/** A ledger as of some moment: what the tree is called, how many leaves it has, and its root. */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
}

const originPrefix = "assaygate.github.io/ledger/";

/** What the ledger of a repository is called; ids are never given twice, names are. */
export function originOf(repositoryId: number | string): string {
  return `${originPrefix}${repositoryId}`;
}

/** Numeric id of the repository that a ledger is called after; null: of none. */
export function repositoryIdIn(origin: string): string | null {
  const id = origin.startsWith(originPrefix) ? origin.slice(originPrefix.length) : "";
  return /^[1-9]\d{0,15}$/.test(id) ? id : null;
}

/** Text of a head: the text of a note (C2SP tlog-checkpoint), over which signatures are made. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root).toString("base64")}\n`;
}

const mostBytes = 100_000;
const form = /^(?<origin>[!-~]{1,200})\n(?<size>0|[1-9]\d{0,8})\n(?<root>[A-Za-z0-9+/]{43}=)\n$/;

/** Reads what {@link checkpointText} writes and nothing else; null: these bytes are no head. */
export function readCheckpoint(bytes: Uint8Array): Checkpoint | null {
  if (bytes.length > mostBytes) return null;
  const text = Buffer.from(bytes).toString("latin1");
  const { origin = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
  if (origin === "") return null;
  const head = { origin, size: Number(size), root: Buffer.from(root, "base64") };
  // The last character of a digest in base64 has two spare bits.
  return checkpointText(head) === text ? head : null;
}

const signatureLine = /^\u2014 \S{1,200} [A-Za-z0-9+/]{8,20000}={0,2}$/u;

/**
 * The head in a note that somebody kept or was given, with or without signature lines (C2SP signed-note); they are not looked
 * at: what was signed elsewhere counts by the file that is verified for it.
 */
export function headInNote(bytes: Uint8Array): Checkpoint | null {
  if (bytes.length > mostBytes) return null;
  const [text = "", ...lines] = Buffer.from(bytes).toString("utf8").split("\n\n");
  if (lines.length === 0) return readCheckpoint(bytes);
  const signatures = lines.join("\n\n").split("\n");
  const isEnded = signatures.pop() === "" && signatures.length > 0;
  if (!isEnded || !signatures.every((line) => signatureLine.test(line))) return null;
  return readCheckpoint(Buffer.from(`${text}\n`));
}

/** Root as people compare it. */
export function rootHex(root: Hash): string {
  return Buffer.from(root).toString("hex");
}
