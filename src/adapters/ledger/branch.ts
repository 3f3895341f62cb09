import type { Known, UnknownCause } from "../../domain/facts/known.ts";
import { type AppendPlan, planAppend } from "../../domain/ledger/append.ts";
import { originOf } from "../../domain/ledger/checkpoint.ts";
import type { LedgerEntry } from "../../domain/ledger/entry.ts";
import { ledgerBranch } from "../../domain/ledger/layout.ts";
import type { Appended, Ledger, LedgerSnapshot } from "../../ports/ledger.ts";
import { readTip } from "../github/governing/branches.ts";
import type { Target } from "../github/target.ts";
import { unread } from "../github/unread.ts";
import { commitOnBranch, isSigned } from "./branch-commit.ts";
import { readFiles, readOutline } from "./branch-files.ts";
import { makeBranchRoot } from "./branch-root.ts";
import type { Pauses } from "./pauses.ts";

/** A repository that has a ledger, by its number too. */
export interface LedgerPlace {
  readonly target: Target;
  readonly repositoryId: number;
}

/**
 * The ledger on a branch of the repository. A commit is only made upon the commit that the writer has read
 * (`expectedHeadOid`), so that of two writers one looks again. Whether an answer was lost does not matter: what is in is found.
 */
export function branchLedger(place: LedgerPlace, pauses: Pauses): Ledger {
  return { read: () => readBranch(place), append: (entry) => appendTo(place, entry, pauses) };
}

async function readBranch({ target }: LedgerPlace): Promise<Known<LedgerSnapshot | null>> {
  const tip = await readTip(target, ledgerBranch);
  if (tip.state === "unknown" || tip.value === null) return tip.state === "unknown" ? tip : none;
  const sha = tip.value;
  const files = await readFiles(target, sha);
  if (files.state === "unknown") return files;
  const signed = await isSigned(target, sha);
  if (signed.state === "unknown") return signed;
  return { state: "known", value: { files: files.value, commit: { sha, isSigned: signed.value } } };
}

const none: Known<null> = { state: "known", value: null };

/** What another attempt may cure: somebody was faster, or GitHub did not answer. */
const passing: readonly (UnknownCause | undefined)[] = ["malformed", "outage", "incomplete"];
/** So often is the same refused upon the same commit: then nobody was faster, and it stays refused. */
const mostUponOne = 4;

async function appendTo(place: LedgerPlace, entry: LedgerEntry, pauses: Pauses): Promise<Known<Appended>> {
  const heads: (string | null)[] = [];
  let last: Known<Appended> = unread("budget", "no attempt was made");
  for (let attempt = 0; attempt < pauses.attempts && !isStuck(heads); attempt++) {
    await pauses.before(attempt);
    const tip = await readTip(place.target, ledgerBranch);
    last = tip.state === "known" ? await tryAppend(place, entry, tip.value) : tip;
    if (last.state === "known" || !passing.includes(last.cause)) return last;
    heads.push(tip.state === "known" ? tip.value : null);
  }
  return last;
}

function isStuck(heads: readonly (string | null)[]): boolean {
  const last = heads.slice(-mostUponOne);
  return last.length === mostUponOne && new Set(last).size === 1;
}

async function tryAppend(
  { target, repositoryId }: LedgerPlace,
  entry: LedgerEntry,
  tip: string | null,
): Promise<Known<Appended>> {
  const origin = originOf(repositoryId);
  const made = tip === null ? await makeBranchRoot(target, origin) : null;
  if (made?.state === "unknown") return made;
  const head = made?.value ?? tip ?? "";
  const outline = await readOutline(target, head);
  if (outline.state === "unknown") return outline;
  const plan = planAppend(outline.value, origin, entry);
  if (plan.state !== "absent") return { state: "known", value: plan };
  return write(target, { plan, head });
}

interface Write {
  readonly plan: Extract<AppendPlan, { state: "absent" }>;
  readonly head: string;
}

async function write(target: Target, { plan, head }: Write): Promise<Known<Appended>> {
  const { index, files } = plan;
  const done = await commitOnBranch(target, {
    branch: ledgerBranch,
    head,
    headline: `ledger: leaf ${index}`,
    files: files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
  });
  if (done.state === "unknown") return done;
  return { state: "known", value: { state: "appended", index, size: index + 1 } };
}
