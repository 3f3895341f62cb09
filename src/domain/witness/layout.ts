import { type Checkpoint, readCheckpoint, repositoryIdIn } from "../ledger/checkpoint.ts";
import type { KeptHeads } from "./weigh.ts";

/** Branch of the instance that holds what the witness signed. */
export const witnessBranch = "assaygate-witness";
export const headsFolder = "heads";

/** Where the head of a ledger is kept: its text, as `ledger verify --checkpoint` takes it. */
export function headPath(repositoryId: string): string {
  return `${headsFolder}/${repositoryId}.note`;
}

/** Where the signed statement of a run lies; the commit that wrote a head added the bundle which signs it. */
export function bundlePath(at: string, run: string, attempt: string): string {
  return `bundles/${at.slice(0, 7)}/${run}-${attempt}.sigstore.json`;
}

interface Kept {
  readonly heads: KeptHeads;
  /** Files that are no heads: nothing is signed beside them. */
  readonly odd: readonly string[];
}

/** Heads by repository, of the files in their folder. */
export function keptHeads(files: ReadonlyMap<string, Uint8Array | null>): Kept {
  const heads = new Map<string, Checkpoint>();
  const odd: string[] = [];
  for (const [path, bytes] of files) {
    const head = bytes === null ? null : readCheckpoint(bytes);
    const id = head === null ? null : repositoryIdIn(head.origin);
    if (head !== null && id !== null && headPath(id) === path) heads.set(id, head);
    else odd.push(path);
  }
  return { heads, odd };
}
