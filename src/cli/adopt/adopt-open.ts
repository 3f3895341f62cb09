import type { AdoptionPlan } from "../../domain/adoption/plan.ts";
import type { ReplayTable } from "../../domain/adoption/replay-row.ts";
import { canonicalDigest } from "../../domain/digest/canonical.ts";
import type { Known } from "../../domain/facts/known.ts";
import { isUpgraded } from "../../domain/instance/upgrade.ts";
import type { AdoptableRepository } from "../../ports/adopter.ts";
import { renderOnboarding } from "../../report/adoption-markdown.ts";
import { openOrRenew, type ShownPull } from "../own-pull.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";

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

/** Where the last step leaves what it opened. */
export interface OnboardingDesk {
  pull: ShownPull | null;
}

/** Writes the new files to a branch of our own, then opens or renews the pull request from it. */
export function onboardingSteps(onboarding: Onboarding, desk: OnboardingDesk): readonly Step[] {
  const hasNews = onboarding.plan.files.some(({ state }) => state.kind === "new");
  return hasNews ? [branchStep(onboarding), pullStep(onboarding, desk)] : [nothingStep];
}

const nothingStep: Step = {
  title: `branch ${branch}`,
  inspect: async () => same("nothing to write: every file is there already, or something that does its work"),
};

function branchStep({ repository, plan }: Onboarding): Step {
  const { host } = repository;
  const wanted = wantedOf(plan);
  return {
    title: `branch ${branch}`,
    async inspect() {
      const tip = await host.tip(branch);
      if (tip.state === "unknown") return tip;
      if (tip.value !== null) {
        const own = await findingOfTip(repository, tip.value, wanted);
        if (own !== null) return own;
      }
      const words = `${wanted.writes.length} files in one commit`;
      const payload = wanted.writes.map(({ path }) => path);
      return due({ words, payload, apply: () => writeBranch(repository, tip.value, wanted) });
    },
  };
}

function pullStep(onboarding: Onboarding, desk: OnboardingDesk): Step {
  const { repository, plan, replay, closing } = onboarding;
  return {
    title: "pull request",
    async inspect() {
      const pull = { title, head: branch, base: plan.defaultBranch };
      const words = `from ${branch} into ${plan.defaultBranch}`;
      return due({
        words,
        async apply() {
          const body = renderOnboarding(plan, replay, closing);
          const shown = await openOrRenew(repository.host, { ...pull, body });
          if (shown.state === "known") desk.pull = shown.value;
          return shown;
        },
      });
    },
  };
}

function wantedOf(plan: AdoptionPlan): Wanted {
  const files = plan.files.filter(({ state }) => state.kind === "new");
  const digest = canonicalDigest({
    parent: plan.commit,
    files: files.map(({ path, content }) => [path, content]),
  });
  const writes = files.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) }));
  return { parent: plan.commit, writes, digest };
}

async function writeBranch(
  { host }: AdoptableRepository,
  tip: string | null,
  { parent, writes, digest }: Wanted,
): Promise<Known<null>> {
  const commit = await host.commit({
    message: `${title}\n\nWritten by assaygate adopt; a later run renews it.\n\n${mark} ${digest}`,
    parent,
    base: "parent",
    files: writes.map((file) => ({ ...file, mode: "100644" })),
    removals: [],
  });
  if (commit.state === "unknown") return commit;
  return tip === null ? host.createBranch(branch, commit.value) : host.moveBranch(branch, commit.value, true);
}

/** What the branch should hold. */
interface Wanted {
  readonly parent: string;
  readonly writes: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly digest: string;
}

/** Null: it is ours and older. A commit that is not is somebody's work, never overwritten, nor shown as ours. */
async function findingOfTip(
  { message, host }: AdoptableRepository,
  tip: string,
  { parent, writes, digest }: Wanted,
): Promise<Known<Finding> | null> {
  const text = await message(tip);
  if (text.state === "unknown") return text;
  const line = text.value.split("\n").find((each) => each.startsWith(mark));
  if (line !== undefined && line !== `${mark} ${digest}`) return null;
  if (line === undefined) return foreign(tip);
  // Whoever may push can write our mark under other content.
  const [tree, found] = [await host.tree(parent), await host.tree(tip)];
  if (tree.state === "unknown") return tree;
  if (found.state === "unknown") return found;
  return isUpgraded({ tree: tree.value, upgraded: found.value }, { writes, removals: [] })
    ? same("as it should be")
    : foreign(tip);
}

function foreign(tip: string): Known<Finding> {
  return stopped(
    `somebody else wrote to it: the commit ${tip.slice(0, 12)} is not one of ours; merge it, or delete the branch`,
  );
}
