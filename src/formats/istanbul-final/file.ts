import { type Count, countOne, noCount } from "../../domain/coverage/measure.ts";
import type { FileData } from "./schema.ts";

/** What one file was counted to hold. */
export interface FileCounts {
  readonly lines: Count;
  readonly statements: Count;
  readonly functions: Count;
  readonly branches: Count;
}

export function noCounts(): FileCounts {
  return { lines: noCount(), statements: noCount(), functions: noCount(), branches: noCount() };
}

/** Counts a file by Istanbul's rule: a line counts where a statement starts, and ran if any of them did. */
export function countFile(file: FileData): FileCounts {
  const counts = noCounts();
  const lines = new Map<number, boolean>();
  for (const [id, line] of file.statementMap) {
    const isHit = file.s.get(id) === true;
    countOne(counts.statements, isHit);
    lines.set(line, isHit || lines.get(line) === true);
  }
  for (const isHit of lines.values()) countOne(counts.lines, isHit);
  for (const id of file.fnMap.keys()) countOne(counts.functions, file.f.get(id) === true);
  for (const branches of file.b.values()) {
    for (const isHit of branches) countOne(counts.branches, isHit);
  }
  return counts;
}

/** Says what does not belong together: the key and the path, or hits and what the maps list; undefined if all does. */
export function findMismatch(path: string, file: FileData): string | undefined {
  if (file.path !== path) return `expected the path to be the key, found ${JSON.stringify(file.path)}`;
  if (!haveSameIds(file.statementMap, file.s)) return 'expected "s" and "statementMap" to have the same ids';
  if (!haveSameIds(file.fnMap, file.f)) return 'expected "f" and "fnMap" to have the same ids';
  if (!haveSameIds(file.branchMap, file.b)) return 'expected "b" and "branchMap" to have the same ids';
  for (const [id, locations] of file.branchMap) {
    const hits = file.b.get(id)?.length ?? 0;
    if (hits < locations)
      return `expected hits of ${locations} branches in ${JSON.stringify(id)}, found ${hits}`;
  }
  return undefined;
}

function haveSameIds(map: ReadonlyMap<string, unknown>, hits: ReadonlyMap<string, unknown>): boolean {
  return map.size === hits.size && [...map.keys()].every((id) => hits.has(id));
}
