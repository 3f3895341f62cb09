/** A branch of the instance that products' rulesets name. */
export const channels = ["canary", "stable"] as const;
export type Channel = (typeof channels)[number];

/** Full ref of a channel, as a certificate names it. */
export function refOf(channel: Channel): string {
  return `refs/heads/${channel}`;
}

/** One move of a channel, as GitHub's own record of pushes tells it. */
export interface ChannelMove {
  /** Null: the branch was made. */
  readonly before: string | null;
  readonly after: string;
  readonly at: string;
  readonly actor: string | null;
}

/** Commits that a channel was at, oldest first, without those that it was moved back from; the last is where it is. */
export function commitsHeld(moves: readonly ChannelMove[]): readonly string[] {
  const stack: string[] = [];
  for (const { before, after } of moves) {
    if (stack.length === 0 && before !== null) stack.push(before);
    // Going back undoes a move: going back once more must not lead forward to what was left.
    const at = stack.lastIndexOf(after);
    if (at >= 0) stack.splice(at + 1);
    else stack.push(after);
  }
  return stack;
}

/** Where a rollback leads: what the channel was at before it came to where it is; null: nowhere. */
export function formerOf(moves: readonly ChannelMove[], current: string): string | null {
  const held = commitsHeld(moves);
  return held.at(-1) === current ? (held.at(-2) ?? null) : null;
}

/** How a commit stands to a branch: only one that is in it was reviewed there. */
export type Relation = "same" | "behind" | "ahead" | "diverged" | "unrelated";

/** Whether a commit is one of the branch's own (facts 1.31: a fork's commit answers to the repository's name too). */
export function isWithin(relation: Relation): boolean {
  return relation === "same" || relation === "behind";
}
