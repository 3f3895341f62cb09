import { sha256Hex } from "../digest/sha256.ts";

/** A part of the repositories that one of several machines takes, counted from one. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export const wholeOrganization: Shard = { index: 1, of: 1 };
/** More machines than anybody has. */
export const mostShards = 100;

/** Understands `2/5`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index = "", of = ""] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index >= 1 && shard.index <= shard.of && shard.of <= mostShards ? shard : undefined;
}

/** Whether the shard takes a repository: by its id, so that neither a new name nor a new neighbour moves it. */
export function takes({ index, of }: Shard, id: number): boolean {
  return Number.parseInt(sha256Hex(`assaygate-shard ${id}`).slice(0, 12), 16) % of === index - 1;
}
