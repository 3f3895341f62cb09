import type { Approval } from "../../domain/waiver/waiver.ts";
import { daysBetween, earlier } from "./moments.ts";

/** Why an exception does not count; one word each, for machines. */
export type ApprovalReason =
  | "unapproved"
  | "refuted"
  | "self-approved"
  | "author-unknown"
  | "introduction-unknown"
  | "over-long";

/** `unproved`: everything that can be read is in order, but somebody's consent cannot be read from here. */
export interface Doubt {
  readonly state: "refused" | "unproved";
  readonly reason: ApprovalReason;
  readonly message: string;
}

/** What waivers and baselines have in common: somebody asks, somebody else consents. */
export interface Request {
  readonly owner: { readonly name: string; readonly uri: string };
  readonly author: string | null;
  readonly approval: Approval;
}

/** Looks for a reason why the consent does not count; null: it is proved and somebody else's. */
export function doubtApproval({ owner, author, approval }: Request): Doubt | null {
  switch (approval.state) {
    case "refuted":
      return refused("refuted", `its approval is refuted: ${approval.why}`);
    case "unknown":
      return unproved("unapproved", `its approval is unknown (${approval.why})`);
    case "proved": {
      if (author === null)
        return unproved("author-unknown", "its author is unknown, so self-approval cannot be ruled out");
      const own = [author, owner.name, owner.uri].some((name) => isSamePerson(name, approval.by));
      return own ? refused("self-approved", `${approval.by} approved it and is its author or owner`) : null;
    }
  }
}

export interface Term {
  readonly requestedAt: string;
  readonly introducedAt: string | null;
  readonly endsAt: string;
  readonly maxDays: number;
}

/** Looks whether an exception lives too long, counted from when it first appeared, whatever renewals say. */
export function doubtTerm({ requestedAt, introducedAt, endsAt, maxDays }: Term): Doubt | null {
  const start = introducedAt === null ? requestedAt : earlier(requestedAt, introducedAt);
  if (daysBetween(start, endsAt) > maxDays) {
    return refused(
      "over-long",
      `it runs from ${start} to ${endsAt}, and at most ${maxDays} days are allowed`,
    );
  }
  if (introducedAt !== null) return null;
  return unproved(
    "introduction-unknown",
    "when it was first introduced is unknown, so its length cannot be judged",
  );
}

function refused(reason: ApprovalReason, message: string): Doubt {
  return { state: "refused", reason, message };
}

function unproved(reason: ApprovalReason, message: string): Doubt {
  return { state: "unproved", reason, message };
}

/** Compares a login with a login, `@login`, or an address that ends in one. */
function isSamePerson(a: string, b: string): boolean {
  return loginOf(a) === loginOf(b);
}

function loginOf(name: string): string {
  return name
    .replace(/\/+$/, "")
    .replace(/^.*[/@]/s, "")
    .trim()
    .toLowerCase();
}
