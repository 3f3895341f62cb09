import type { Known } from "../../domain/facts/known.ts";
import { recordPath } from "../../domain/instance/file.ts";
import { parseRecord, type ReleaseRecord } from "../../domain/instance/record.ts";
import { type InstanceSettings, settingsPath } from "../../domain/instance/settings.ts";
import type { TreeEntry } from "../../domain/instance/tree.ts";
import { isCode, type OrganizationCode, parseCode } from "../../domain/organization/code.ts";
import type { CodeFile } from "../../domain/organization/desired.ts";
import { parseSettings } from "../../policy/instance/settings-file.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";

/** A commit of the repository in which an instance lives or shall live. */
export interface InstanceState {
  readonly commit: string;
  readonly tree: readonly TreeEntry[];
  /** Null: it holds no instance. */
  readonly settings: InstanceSettings | null;
  /** Null: nothing says what a release wrote. */
  readonly record: ReleaseRecord | null;
}

/** Reads what a branch holds; null: there is no such branch. @throws {UserError} invalid-config */
export async function readInstance(
  repository: HostedRepository,
  branch: string,
): Promise<Known<InstanceState | null>> {
  const tip = await repository.tip(branch);
  if (tip.state === "unknown") return tip;
  if (tip.value === null) return { state: "known", value: null };
  const commit = tip.value;
  const tree = await repository.tree(commit);
  if (tree.state === "unknown") return tree;
  const settings = await textIn(repository, tree.value, { path: settingsPath, commit });
  if (settings.state === "unknown") return settings;
  const record = await textIn(repository, tree.value, { path: recordPath, commit });
  if (record.state === "unknown") return record;
  return {
    state: "known",
    value: {
      commit,
      tree: tree.value,
      settings: settings.value === null ? null : parseSettings(settings.value),
      record: record.value === null ? null : parseRecord(record.value),
    },
  };
}

/** What is not in the tree is not asked for. */
async function textIn(
  repository: HostedRepository,
  tree: readonly TreeEntry[],
  { path, commit }: { readonly path: string; readonly commit: string },
): Promise<Known<string | null>> {
  const isThere = tree.some((entry) => entry.path === path);
  return isThere ? repository.text(path, commit) : { state: "known", value: null };
}

/** What the organisation should be, as reviewed code says. @throws {UserError} invalid-config */
export async function readCode(
  repository: HostedRepository,
  { commit, tree }: Pick<InstanceState, "commit" | "tree">,
): Promise<Known<OrganizationCode>> {
  const files: CodeFile[] = [];
  for (const { path } of tree.filter((entry) => isCode(entry.path))) {
    const text = await repository.text(path, commit);
    if (text.state === "unknown") return text;
    if (text.value !== null) files.push({ path, text: text.value });
  }
  return { state: "known", value: parseCode(files) };
}
