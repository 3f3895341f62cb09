import type { Known } from "../facts/known.ts";
import { type Checkpoint, originOf } from "./checkpoint.ts";

/** The custom property that holds the head which the witness saw last; only the organisation may write it (facts 2.30). */
export const witnessedProperty = "assaygate-ledger";
/** GitHub takes no longer values. */
const longestValue = 75;

/** A head that the witness of the organisation saw and signed. */
export interface WitnessedHead {
  /** RFC 3339 time, in whole minutes. */
  readonly at: string;
  readonly head: Checkpoint;
}

/** Writes it as a property takes it: `v1 2026-11-22T01:00Z 1234 <root in base64url>`. */
export function formatWitnessed({ at, head }: WitnessedHead): string {
  const minute = `${new Date(at).toISOString().slice(0, 16)}Z`;
  return `v1 ${minute} ${head.size} ${Buffer.from(head.root).toString("base64url")}`;
}

const form =
  /^v1 (?<minute>\d{4}-\d{2}-\d{2}T\d{2}:\d{2})Z (?<size>0|[1-9]\d{0,8}) (?<root>[A-Za-z0-9_-]{43})$/;

/** Reads what {@link formatWitnessed} writes and nothing else: whatever is not exactly that says nothing. */
export function parseWitnessed(text: string, repositoryId: number | string): Known<WitnessedHead> {
  const { minute = "", size = "", root = "" } = form.exec(text)?.groups ?? {};
  const at = `${minute}:00Z`;
  if (text.length > longestValue || root === "" || Number.isNaN(Date.parse(at))) return malformed(text);
  const origin = originOf(repositoryId);
  const witnessed = {
    at,
    head: { origin, size: Number(size), root: new Uint8Array(Buffer.from(root, "base64url")) },
  };
  // Days that no calendar has, and spare bits of the root.
  return formatWitnessed(witnessed) === text ? { state: "known", value: witnessed } : malformed(text);
}

function malformed(text: string): Known<never> {
  const why = `property ${witnessedProperty}: expected "v1 <time> <leaves> <root>", found ${JSON.stringify(text.slice(0, longestValue))}`;
  return { state: "unknown", cause: "malformed", why };
}
