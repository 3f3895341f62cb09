import type { LineageRequest } from "../../domain/evidence/lineage/lineage.ts";
import { UserError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Options } from "../options.ts";
import { type Brought, claimOf } from "./collected.ts";

/** Options of every command that reads evidence: what is asked, and what the verifier believes. */
export const askedOptions = {
  repository: "once",
  owner: "once",
  repo: "once",
  "token-env": "once",
  ref: "often",
  commit: "once",
  at: "once",
  evidence: "often",
  "trusted-root": "once",
  signers: "once",
  policy: "once",
} as const;

export type Asked = Omit<LineageRequest, "artefact">;

/** What is asked about an artefact; nothing of it may come from the evidence. @throws {UserError} usage */
export function askedBy(options: Options, clock: Clock, brought: Brought): Asked {
  return {
    repositoryId: numericId("repository", options, brought),
    ownerId: numericId("owner", options, brought),
    refs: refsOf(options),
    commit: commitOf(options),
    at: timeOf(options, clock),
  };
}

function numericId(name: "repository" | "owner", options: Options, brought: Brought): string {
  const value = options.value(name) ?? brought.ids?.[name === "owner" ? "ownerId" : "repositoryId"];
  if (value !== undefined && /^[1-9]\d{0,19}$/.test(value)) return value;
  const claimed = claimOf(brought);
  const says = claimed === null ? "" : ` The evidence claims ${claimed}: compare.`;
  throw new UserError(
    "usage",
    `expected --${name} with a numeric id, got ${value === undefined ? "nothing" : JSON.stringify(value)}.`,
    {
      hint: `\`gh api repos/OWNER/NAME --jq '.id, .owner.id'\` prints both ids; --repo OWNER/NAME asks for them.${says}`,
    },
  );
}

function refsOf(options: Options): readonly string[] {
  const refs = options.values("ref");
  const wrong = refs.find((ref) => !/^refs\/(?:heads|tags)\/.{1,200}$/.test(ref));
  if (wrong !== undefined)
    throw new UserError("usage", `option "--ref": expected a whole ref, got ${JSON.stringify(wrong)}.`, {
      hint: "Write refs/heads/main, not main.",
    });
  return refs.length > 0 ? refs : ["refs/heads/main"];
}

function commitOf(options: Options): string | null {
  const commit = options.value("commit");
  if (commit === undefined || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return commit ?? null;
  throw new UserError("usage", `option "--commit": expected a whole commit, got ${JSON.stringify(commit)}.`, {
    hint: "Write all 40 (or 64) hex digits; `git rev-parse NAME` prints them.",
  });
}

function timeOf(options: Options, clock: Clock): string {
  const at = options.value("at");
  if (at === undefined) return clock.now();
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at)))
    return at;
  throw new UserError(
    "usage",
    `option "--at": expected a time such as 2026-11-22T10:00:00Z, got ${JSON.stringify(at)}.`,
  );
}

const digestPattern = /^sha256:([0-9a-f]{64})$/;

/** Hex of a word that is a digest; null: it is none. */
export function digestIn(word: string): string | null {
  return digestPattern.exec(word)?.[1] ?? null;
}
