/** Ways in which a ledger is not what it was; each is what an auditor would have to ask about. */
export const ledgerFaultCodes = [
  /** There is no head, or it is none. */
  "checkpoint",
  /** It is the ledger of another repository. */
  "origin",
  /** A file that belongs to no ledger. */
  "foreign-file",
  /** A leaf that nobody could have appended. */
  "malformed",
  /** A leaf does not have the hash of its name. */
  "edited",
  /** A leaf lies at the place of another. */
  "reordered",
  /** Two leaves at one place. */
  "forked",
  /** A place without a leaf, or fewer leaves than the head counts. */
  "removed",
  /** More leaves than the head counts. */
  "added",
  /** The same entry at two places. */
  "repeated",
  /** The leaves are as many as the head counts, and others. */
  "root",
  /** It is shorter than somebody has seen it. */
  "behind",
  /** Its beginning is another than somebody has seen. */
  "rewritten",
  /** Its last commit is not one that GitHub signed. */
  "unsigned",
] as const;
export type LedgerFaultCode = (typeof ledgerFaultCodes)[number];

/** Something that is wrong with a ledger, and where. */
export interface LedgerFault {
  readonly code: LedgerFaultCode;
  /** Path of the file, or the index of the place. */
  readonly at: string;
  readonly message: string;
}

/** A fault as a value. */
export function fault(code: LedgerFaultCode, at: string | number, message: string): LedgerFault {
  return { code, at: typeof at === "number" ? `leaf ${at}` : at.slice(0, longestAt), message };
}

const longestAt = 200;
