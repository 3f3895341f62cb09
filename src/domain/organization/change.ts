/** What a change does to those who are governed. */
export type Effect = "tightened" | "loosened" | "neutral";

/** One thing that is not as the code says. */
export interface Change {
  /** Where: `rules.pull_request.required_approving_review_count`. */
  readonly at: string;
  /** Canonical JSON; null: it is not there. */
  readonly from: string | null;
  readonly to: string | null;
  readonly effect: Effect;
}

/** What turning a change around would do. */
export const opposite: Readonly<Record<Effect, Effect>> = {
  tightened: "loosened",
  loosened: "tightened",
  neutral: "neutral",
};
