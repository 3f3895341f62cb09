/** Reasons a caller can act on; each is a `reason-code` output value. */
export const userErrorCodes = [
  "invalid-input",
  "invalid-config",
  "invalid-policy",
  "invalid-waiver",
  "missing-file",
  "no-match",
  "path-outside-workspace",
  "unreadable-report",
  "unsupported-node",
  "usage",
] as const;
export type UserErrorCode = (typeof userErrorCodes)[number];

/** Reasons that are ours: a bug, or a world that broke under us. */
export const internalErrorCodes = ["bug", "io", "outage"] as const;
export type InternalErrorCode = (typeof internalErrorCodes)[number];

interface Detail {
  /** What to do about it, as a sentence. */
  readonly hint?: string;
  /** Where it was found: `file:line:column`, a JSON pointer or an input's name. */
  readonly at?: string;
  readonly cause?: unknown;
}

/** Something the caller can fix; shown without a stack. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly code: UserErrorCode;
  readonly hint: string | undefined;
  readonly at: string | undefined;

  constructor(code: UserErrorCode, message: string, detail: Detail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
    this.hint = detail.hint;
    this.at = detail.at;
  }
}

/** A bug of ours or a broken service; shown with its stack in a folded group. */
export class InternalError extends Error {
  override readonly name = "InternalError";
  readonly code: InternalErrorCode;

  constructor(code: InternalErrorCode, message: string, detail: Detail = {}) {
    super(message, { cause: detail.cause });
    this.code = code;
  }
}

/** Returns the text that a person reads: where, what, and what to do. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) {
    const place = error.at === undefined ? "" : `${error.at}: `;
    const hint = error.hint === undefined ? "" : ` ${error.hint}`;
    return `${place}${error.message}${hint}`;
  }
  return error instanceof Error ? error.message : String(error);
}
