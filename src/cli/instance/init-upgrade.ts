import type { Known } from "../../domain/facts/known.ts";
import { recordPath } from "../../domain/instance/file.ts";
import { isUpgraded, planUpgrade, type Upgrade } from "../../domain/instance/upgrade.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import type { ExitCode } from "../../ports/ports.ts";
import { renderUpgradeBody } from "../../report/instance.ts";
import { renderJson } from "../../report/json.ts";
import { workHeadline, workJson } from "../../report/work.ts";
import { openOrRenew } from "../own-pull.ts";
import { due, type Step, same, teller, walk } from "../steps.ts";
import { withRecord } from "./init-content.ts";
import { type InitScene, requireInstance } from "./init-scene.ts";
import type { InstancePorts } from "./instance-access.ts";
import type { InstanceState } from "./instance-state.ts";

/** Asks by a pull request that the instance become this release. Exit 0: asked, or nothing to ask; 2: refused. */
export async function upgradeInstance(scene: InitScene, ports: InstancePorts): Promise<ExitCode> {
  const { request, organization } = scene;
  const { repository, state } = requireInstance(scene);
  const plan = planOf(scene, state);
  const work = await walk([upgradeStep(scene, { repository, state, plan })], {
    isDryRun: request.isDryRun,
    tell: teller(request.format, ports),
  });
  for (const path of plan.kept)
    ports.runner.log(`yours, left alone, though the release has another: ${path}`);
  for (const path of plan.restored) ports.runner.log(`was changed, becomes the release's again: ${path}`);
  const { kept, restored, removals } = plan;
  const written = plan.writes.map(({ path }) => path);
  const lists = { written, removed: removals, kept, restored };
  if (request.format === "json")
    ports.print(renderJson({ ...workJson(work), release: organization.version, ...lists }));
  ports.runner.log(workHeadline(work));
  return work.state === "whole" ? 0 : 2;
}

function planOf(scene: InitScene, { tree, record, commit }: InstanceState): Upgrade {
  const { organization, settings } = scene;
  const files = scene.filesFor(settings.repositoryId);
  const plan = planUpgrade({ files, tree, former: record });
  // The record is written with every upgrade, and by itself is none.
  const withOwn = withRecord(files, organization.version, commit).filter(({ path }) => path === recordPath);
  const isDue = plan.writes.length + plan.removals.length > 0 || record?.version !== organization.version;
  return isDue ? { ...plan, writes: [...plan.writes, ...withOwn] } : plan;
}

interface Renewal {
  readonly repository: HostedRepository;
  readonly state: InstanceState;
  readonly plan: Upgrade;
}

function upgradeStep({ organization: { version } }: InitScene, renewal: Renewal): Step {
  const { repository, state, plan } = renewal;
  const { writes, removals } = plan;
  return {
    title: `upgrade of ${repository.name}`,
    async inspect() {
      if (writes.length === 0 && removals.length === 0) return same(`is at release ${version}`);
      const from = state.record?.version ?? "an unknown release";
      const words = `pull request from ${from} to ${version}: ${writes.length} files written, ${removals.length} removed`;
      const payload = [...writes.map(({ path }) => path), ...removals.map((path) => `removed: ${path}`)];
      return due({ words, payload, apply: () => ask(renewal, version) });
    },
  };
}

/** The branch is renewed in place, so that there is one open request for a release, however often this runs. */
async function ask(renewal: Renewal, version: string): Promise<Known<string>> {
  const { repository, state, plan } = renewal;
  const branch = `assaygate/upgrade-${version}`;
  const title = `chore: upgrade Assaygate to ${version}`;
  const placed = await place(renewal, branch, title);
  if (placed.state === "unknown") return placed;
  const { writes, removals: removed, kept, restored } = plan;
  const lists = { written: writes.map(({ path }) => path), removed, kept, restored };
  const body = renderUpgradeBody({ from: state.record?.version ?? null, to: version, ...lists });
  const pull = { title, body, head: branch, base: repository.defaultBranch };
  const shown = await openOrRenew(repository, pull);
  return shown.state === "unknown" ? shown : { state: "known", value: shown.value.url };
}

/** A branch that has it already stays: pushing the same once more would take approvals away. */
async function place(renewal: Renewal, branch: string, message: string): Promise<Known<null>> {
  const { repository, state, plan } = renewal;
  const tip = await repository.tip(branch);
  if (tip.state === "unknown") return tip;
  const isThere = tip.value === null ? false : await isPlaced(renewal, tip.value);
  if (isThere) return { state: "known", value: null };
  const { writes: files, removals } = plan;
  const made = await repository.commit({ message, parent: state.commit, base: "parent", files, removals });
  if (made.state === "unknown") return made;
  return tip.value === null
    ? repository.createBranch(branch, made.value)
    : repository.moveBranch(branch, made.value, true);
}

/** What cannot be read is written anew. */
async function isPlaced({ repository, state, plan }: Renewal, tip: string): Promise<boolean> {
  const [relation, tree] = [await repository.relation(tip, state.commit), await repository.tree(tip)];
  if (relation.state === "unknown" || relation.value !== "ahead" || tree.state === "unknown") return false;
  return isUpgraded({ tree: state.tree, upgraded: tree.value }, plan);
}
