/** One push as GitHub judged it by the rules (facts 2.21). */
export interface RuleSuite {
  readonly id: number;
  /** Null: GitHub no longer knows who it was. */
  readonly actor: string | null;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  /** RFC 3339 time. */
  readonly pushedAt: string;
  readonly result: "pass" | "fail" | "bypass";
  /** Rules that were passed by, `pull_request (ruleset 12)`; null: nobody asked, or they could not be read. */
  readonly rules: readonly string[] | null;
}

/** How far the watch has seen: everything newer is new. */
export interface WatchMark {
  /** Newest suite; null: there was none yet. */
  readonly newest: { readonly id: number; readonly at: string } | null;
  /** RFC 3339 time up to which nothing was missed. */
  readonly watchedAt: string;
}

/** A push that is known from elsewhere, so that its suite must show up. */
export interface KnownPush {
  readonly ref: string;
  readonly after: string;
  readonly at: string;
}
