const hashLike = /^[\w:.+/=-]{4,400}$/;

/**
 * Takes a tool's own hash of a finding if it is one: Semgrep writes "requires login" for all findings alike, which
 * would make one finding of many.
 */
export function asLineHash(hash: string | undefined): string | undefined {
  return hash !== undefined && hashLike.test(hash) ? hash : undefined;
}
