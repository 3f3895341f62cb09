import type { Known } from "../../domain/facts/known.ts";
import { signersPath } from "../../domain/instance/places.ts";
import type { SignersChange } from "../../domain/instance/signers-change.ts";
import { editSigners } from "../../policy/signers/edit-signers.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import { renderSignersBody } from "../../report/signers-pull.ts";
import { openOrRenew } from "../own-pull.ts";
import type { SignersList } from "./signers-list.ts";

/** A change to the list of signers that governance is asked for. */
export interface SignersWish {
  /** Commit that it is about; it names the branch, so that there is one request for it. */
  readonly sha: string;
  readonly title: string;
  readonly why: string;
  readonly changes: readonly SignersChange[];
}

/** Whether the list is as wished for already. */
export function isSettled({ text }: Pick<SignersList, "text">, { changes }: SignersWish): boolean {
  return editSigners({ path: signersPath, text }, changes) === text;
}

/** Asks for it by a pull request, which is renewed in place. Gives its address. */
export async function askForSigners(
  repository: HostedRepository,
  list: SignersList,
  wish: SignersWish,
): Promise<Known<string>> {
  const branch = `assaygate/signers-${wish.sha.slice(0, 12)}`;
  const placed = await place(repository, { list, wish, branch });
  if (placed.state === "unknown") return placed;
  const { title, why, changes } = wish;
  const body = renderSignersBody({ why, changes });
  const shown = await openOrRenew(repository, { title, body, head: branch, base: repository.defaultBranch });
  return shown.state === "unknown" ? shown : { state: "known", value: shown.value.url };
}

interface Placing {
  readonly list: SignersList;
  readonly wish: SignersWish;
  readonly branch: string;
}

/** A branch that says it already stays: pushing the same with a later time would take approvals away. */
async function place(repository: HostedRepository, { list, wish, branch }: Placing): Promise<Known<unknown>> {
  const tip = await repository.tip(branch);
  if (tip.state === "unknown") return tip;
  if (tip.value !== null && (await isPlaced(repository, tip.value, { list, wish })))
    return { state: "known", value: null };
  const bytes = Buffer.from(editSigners({ path: signersPath, text: list.text }, wish.changes));
  const files = [{ path: signersPath, bytes, mode: "100644" as const }];
  const commit = { message: wish.title, parent: list.head, base: "parent" as const, files, removals: [] };
  const made = await repository.commit(commit);
  if (made.state === "unknown") return made;
  return tip.value === null
    ? repository.createBranch(branch, made.value)
    : repository.moveBranch(branch, made.value, true);
}

/** What cannot be read, or changes anything else, is written anew. */
async function isPlaced(
  repository: HostedRepository,
  tip: string,
  { list, wish }: Pick<Placing, "list" | "wish">,
): Promise<boolean> {
  const relation = await repository.relation(tip, list.head);
  if (relation.state === "unknown" || relation.value !== "ahead") return false;
  const isOnly = await isOnlySigners(repository, list.head, tip);
  const text = await repository.text(signersPath, tip);
  if (!isOnly || text.state === "unknown" || text.value === null) return false;
  try {
    return isSettled({ text: text.value }, wish);
  } catch {
    return false;
  }
}

/** Whether two commits differ in the list of signers, and in nothing else. */
export async function isOnlySigners(
  repository: HostedRepository,
  one: string,
  other: string,
): Promise<boolean> {
  const [before, after] = [await repository.tree(one), await repository.tree(other)];
  if (before.state === "unknown" || after.state === "unknown") return false;
  const rest = (tree: typeof before.value): string =>
    tree
      .filter(({ path }) => path !== signersPath)
      .map(({ path, mode, id }) => `${mode} ${id} ${path}`)
      .toSorted()
      .join("\n");
  return rest(before.value) === rest(after.value);
}
