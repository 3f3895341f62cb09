/** A platform policy whose verdicts count in a time. */
export interface AcceptedPolicy {
  /** `sha256:<hex>`. */
  readonly digest: string;
  /** RFC 3339, or a day, which begins at 00:00 UTC. */
  readonly from: string;
  readonly until: string;
}

/** Which platform policies a verifier accepts: the current one, and predecessors for a while (design §7). */
export interface AcceptedPolicies {
  readonly current: string;
  readonly accepted: readonly AcceptedPolicy[];
}

/** Tells whether a verdict by this policy counts at this time. */
export function isAccepted({ current, accepted }: AcceptedPolicies, digest: string, at: string): boolean {
  if (digest === current) return true;
  const time = Date.parse(at);
  return accepted.some(
    (policy) =>
      policy.digest === digest && Date.parse(policy.from) <= time && time < Date.parse(policy.until),
  );
}
