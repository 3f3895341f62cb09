import { gitBlobId, objectFormatOf } from "../../domain/digest/git-blob.ts";
import type { Known } from "../../domain/facts/known.ts";
import { channels } from "../../domain/instance/channel.ts";
import { compareRelease, isExactly } from "../../domain/instance/compare.ts";
import type { InstanceFile } from "../../domain/instance/file.ts";
import { recordFile, recordOf } from "../../domain/instance/record.ts";
import type { TreeEntry } from "../../domain/instance/tree.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";
import type { InitScene, Site } from "./init-scene.ts";
import type { InstanceState } from "./instance-state.ts";

/** What GitHub writes into a new repository by itself. */
const initialFiles = new Set(["README.md", "LICENSE", ".gitignore"]);

/** The files of the instance, in one commit on the default branch. */
export function contentStep(scene: InitScene, site: Site): Step {
  return {
    title: "files of the release",
    async inspect() {
      const { state } = scene;
      if (state?.settings != null) return ofInstance(scene, state);
      const foreign = (state?.tree ?? []).filter(({ path }) => !initialFiles.has(path));
      if (foreign.length > 0)
        return stopped(
          `the repository holds ${foreign.length} other files, ${foreign[0]?.path} for one: give --repository another name`,
        );
      const files = scene.filesFor(site.repository?.id ?? 0);
      const words = `${files.length + 1} files of release ${scene.organization.version}, in one commit`;
      const payload = files.map(({ path }) => path);
      return due({ words, payload, apply: () => write(scene, site.repository) });
    },
  };
}

/**
 * An instance is changed by a pull request only. Rulesets are not made for one that runs what no release wrote: somebody
 * could have put a workflow there that is always green, and waited.
 */
async function ofInstance(scene: InitScene, state: InstanceState): Promise<Known<Finding>> {
  const { version } = scene.organization;
  const files = scene.filesFor(scene.settings.repositoryId);
  const count = compareRelease(files, state.tree).length;
  if (count > 0)
    return stopped(
      `${count} files are not as release ${version} has them (--check names them): --upgrade comes first`,
    );
  const isInForce = await isNamedByOrganization(scene);
  if (isInForce.state === "unknown") return isInForce;
  const isOurs = scene.isAsAsked && isExactly(withRecord(files, version, state.commit), state.tree);
  if (isInForce.value || isOurs)
    return same(`as release ${version} has them, but for what is the organisation's own`);
  return stopped(
    "no ruleset of the organisation is there yet, and policy, scanners or teams are not what this command writes: no owner reviewed them. Name the --teams and --scanners that it was made with, or delete the repository",
  );
}

/** Only owners make rulesets of the organisation: they have set this instance up before. */
async function isNamedByOrganization({ organization }: InitScene): Promise<Known<boolean>> {
  const rulesets = await organization.rulesets.list();
  if (rulesets.state === "unknown") return rulesets;
  const names: readonly string[] = channels.map((channel) => `assaygate-${channel}`);
  return { state: "known", value: rulesets.value.some(({ body }) => names.includes(body.name)) };
}

async function write(scene: InitScene, repository: HostedRepository | null): Promise<Known<unknown>> {
  if (repository === null) return { state: "unknown", why: "there is no repository to write to" };
  const branch = repository.defaultBranch;
  const parent = await repository.tip(branch);
  if (parent.state === "unknown") return parent;
  if (parent.value === null)
    return { state: "unknown", why: `GitHub has not made the branch ${branch} yet: run it again` };
  const files = withRecord(scene.filesFor(repository.id), scene.organization.version, parent.value);
  const message = `feat: instance of Assaygate ${scene.organization.version}`;
  const made = await repository.commit({
    message,
    parent: parent.value,
    base: "nothing",
    files,
    removals: [],
  });
  if (made.state === "unknown") return made;
  const tree = await repository.tree(made.value);
  if (tree.state === "unknown") return tree;
  const fault = faultIn(files, tree.value);
  if (fault !== null) return { state: "unknown", why: fault, cause: "malformed" };
  return repository.moveBranch(branch, made.value, false);
}

/** The files, and what says which of them are whose. */
export function withRecord(
  files: readonly InstanceFile[],
  version: string,
  commit: string,
): readonly InstanceFile[] {
  return [...files, recordFile(recordOf(version, files, objectFormatOf(commit)))];
}

/** What was sent and what arrived are the same by git's own names, or no branch is moved to it. */
function faultIn(files: readonly InstanceFile[], tree: readonly TreeEntry[]): string | null {
  const found = new Map(tree.map(({ path, id }) => [path, id]));
  const lost = files.find(({ path, bytes }) => {
    const id = found.get(path) ?? "";
    return id !== gitBlobId(bytes, objectFormatOf(id));
  });
  if (lost !== undefined) return `GitHub stored other bytes than were sent as ${lost.path}`;
  return found.size === files.length
    ? null
    : `expected ${files.length} files in the commit, found ${found.size}`;
}
