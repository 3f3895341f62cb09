import type { AdoptionPlan } from "../domain/adoption/plan.ts";
import type { ReplayTable } from "../domain/adoption/replay-row.ts";
import { canonicalDigest } from "../domain/digest/canonical.ts";
import type { Known, Unknown } from "../domain/facts/known.ts";
import { isUpgraded } from "../domain/instance/upgrade.ts";
import type { AdoptableRepository } from "../ports/adopter.ts";
import type { CommandPorts } from "../ports/ports.ts";
import { renderOnboarding } from "../report/adoption-markdown.ts";
import { unknownWords } from "../report/unknown.ts";
import { openOrRenew } from "./own-pull.ts";

/** Where the onboarding lies; renewed in place. */
const branch = "assaygate/adopt";
const title = "chore: adopt Assaygate";
const mark = "Assaygate-Adopt:";

export interface Onboarding {
  readonly repository: AdoptableRepository;
  readonly plan: AdoptionPlan;
  readonly replay: ReplayTable | null;
  readonly closing: readonly string[];
}

export type Opened =
  | { readonly state: "opened"; readonly url: string }
  | { readonly state: "nothing-to-do" }
  | { readonly state: "refused" };

type Say = (line: string) => void;

/** Writes the new files to a branch of our own and opens the pull request; stops at the first refusal and says so. */
export async function openOnboarding(onboarding: Onboarding, { runner }: CommandPorts): Promise<Opened> {
  const { plan, repository } = onboarding;
  const say: Say = (line) => runner.log(line);
  if (plan.files.every(({ state }) => state.kind !== "new")) {
    say("nothing to write: every file is there already, or something that does its work");
    return { state: "nothing-to-do" };
  }
  const tip = await repository.host.tip(branch);
  if (tip.state === "unknown") return refused(`the branch ${branch} could not be read`, tip, say);
  const moved = await writeBranch(onboarding, tip.value, say);
  if (moved !== null) return moved;
  return showPull(onboarding, say);
}

function refused(what: string, unknown: Unknown, say: Say): Opened {
  say(`stopped: ${what}: ${unknownWords(unknown)}`);
  return { state: "refused" };
}

/** Null: the branch holds what it should. */
async function writeBranch(
  { repository, plan }: Onboarding,
  tip: string | null,
  say: Say,
): Promise<Opened | null> {
  const { host } = repository;
  const files = plan.files
    .filter(({ state }) => state.kind === "new")
    .map(({ path, content }) => ({ path, content, bytes: new TextEncoder().encode(content) }));
  const digest = canonicalDigest({
    parent: plan.commit,
    files: files.map(({ path, content }) => [path, content]),
  });
  const wanted: Wanted = { parent: plan.commit, writes: files, digest };
  const found = tip === null ? null : await ownCommit(repository, tip, wanted);
  if (found === "same") {
    say(`the branch ${branch} is as it should be`);
    return null;
  }
  if (found !== null && found !== "older") return refused(`somebody else wrote to ${branch}`, found, say);
  const commit = await host.commit({
    message: `${title}\n\nWritten by assaygate adopt; a later run renews it.\n\n${mark} ${digest}`,
    parent: plan.commit,
    base: "parent",
    files: files.map(({ path, bytes }) => ({ path, bytes, mode: "100644" })),
    removals: [],
  });
  if (commit.state === "unknown") return refused("the files could not be written", commit, say);
  const moved =
    tip === null
      ? await host.createBranch(branch, commit.value)
      : await host.moveBranch(branch, commit.value, true);
  if (moved.state === "unknown") return refused(`the branch ${branch} could not be moved`, moved, say);
  say(`wrote ${files.length} files to ${branch} (${commit.value.slice(0, 12)})`);
  return null;
}

/** What the branch should hold. */
interface Wanted {
  readonly parent: string;
  readonly writes: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly digest: string;
}

/** A commit that is not ours is somebody's work: it is never overwritten, nor shown as ours. */
async function ownCommit(
  { message, host }: AdoptableRepository,
  tip: string,
  { parent, writes, digest }: Wanted,
): Promise<"same" | "older" | Unknown> {
  const text: Known<string> = await message(tip);
  if (text.state === "unknown") return text;
  const line = text.value.split("\n").find((each) => each.startsWith(mark));
  if (line !== undefined && line !== `${mark} ${digest}`) return "older";
  if (line === undefined) return foreign(tip);
  // Whoever may push can write our mark under other content.
  const [tree, found] = [await host.tree(parent), await host.tree(tip)];
  if (tree.state === "unknown") return tree;
  if (found.state === "unknown") return found;
  return isUpgraded({ tree: tree.value, upgraded: found.value }, { writes, removals: [] })
    ? "same"
    : foreign(tip);
}

function foreign(tip: string): Unknown {
  const why = `the commit ${tip.slice(0, 12)} is not one of ours: merge it, or delete the branch`;
  return { state: "unknown", why };
}

async function showPull({ repository, plan, replay, closing }: Onboarding, say: Say): Promise<Opened> {
  const body = renderOnboarding(plan, replay, closing);
  const pull = { title, body, head: branch, base: plan.defaultBranch };
  const shown = await openOrRenew(repository.host, pull);
  if (shown.state === "unknown")
    return refused(`the branch ${branch} is written; the pull request could not be opened`, shown, say);
  const { url, isNew } = shown.value;
  say(`${isNew ? "opened" : "renewed"} ${url}`);
  return { state: "opened", url };
}
