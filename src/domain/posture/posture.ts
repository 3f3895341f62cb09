/**
 * What the organisation's scheduled audit saw and no job token can see (design §2.6): dated, and published in an
 * organisation-only custom property.
 */
export interface Posture {
  /** RFC 3339 time of the audit. */
  readonly at: string;
  /** The most that somebody may do: nobody, listed actors on pull requests, listed actors always, or unseen. */
  readonly bypass: "none" | "pull-request" | "always" | "exempt";
  /** Whether classic protection, where there is any, holds administrators too. */
  readonly classic: "none" | "enforced" | "admins-exempt";
  /** Whether rule suites since the last audit show a bypass; `blind`: the canary did not show up. */
  readonly watch: "clean" | "bypassed" | "blind";
}
