import { type Checkpoint, originOf, readCheckpoint } from "../ledger/checkpoint.ts";
import { isSameHash } from "../merkle/hashes.ts";
import { provesConsistency } from "../merkle/proofs.ts";
import { rootOf } from "../merkle/tree.ts";
import type { SeenLedger } from "./observation.ts";

/** Heads that were signed before, by the numeric id of the repository. */
export type KeptHeads = ReadonlyMap<string, Checkpoint>;

/** What was seen of a ledger, and what is to be thought of it. */
export type Weighed =
  | { readonly state: "grown"; readonly seen: SeenLedger; readonly head: Checkpoint }
  | { readonly state: "known"; readonly seen: SeenLedger }
  | { readonly state: "refused"; readonly seen: SeenLedger; readonly why: string };

/** Decides for each head whether it may be signed: it goes on from the one that was signed before, which its way proves. */
export function weigh(heads: readonly SeenLedger[], kept: KeptHeads): readonly Weighed[] {
  return heads.map((seen) => weighOne(seen, kept.get(String(seen.repository.id))));
}

function weighOne(seen: SeenLedger, before: Checkpoint | undefined): Weighed {
  const refuse = (why: string): Weighed => ({ state: "refused", seen, why });
  const { repository, note, consistency } = seen;
  const head = readCheckpoint(Buffer.from(note));
  if (head === null || head.origin !== originOf(repository.id)) return refuse("it is no head of its ledger");
  if (before !== undefined && isSameHead(before, head)) return { state: "known", seen };
  const proof = consistency.map((hex) => Buffer.from(hex, "hex"));
  const older = before ?? { size: 0, root: rootOf([]) };
  if (provesConsistency(older, head, proof)) return { state: "grown", seen, head };
  return refuse(`it does not go on from the ${older.size} leaves that were signed`);
}

/** Tells whether two heads are of the same leaves. */
export function isSameHead(a: Checkpoint, b: Checkpoint): boolean {
  return a.origin === b.origin && a.size === b.size && isSameHash(a.root, b.root);
}
