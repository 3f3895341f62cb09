import { inflate } from "../../archive/inflate.ts";
import { differingPointers } from "./json.ts";
import type { DifferenceLog } from "./log.ts";
import { type Member, membersOf } from "./members.ts";

/** Two things at one place, which differ. */
export interface Pair {
  /** The way to them. */
  readonly at: readonly string[];
  readonly first: Uint8Array;
  readonly second: Uint8Array;
}

const deepest = 8;
const largestJson = 1024 * 1024;

/** Says in what two pieces differ: inside archives and packed bytes as far as that can be told, else where first. */
export function compareBytes(pair: Pair, log: DifferenceLog, depth = 0): void {
  const offset = firstDifference(pair.first, pair.second);
  if (offset === null) return;
  if (depth === deepest) {
    log.add(pair.at, "not-compared", `more than ${deepest} archives in each other`);
    return;
  }
  const insides = insidesOf(pair);
  if (isGzip(pair.first) && isGzip(pair.second)) comparePacked(pair, log, depth);
  else if (insides !== null) compareMembers(insides, log, depth);
  else log.add(pair.at, "content", jsonDetail(pair) ?? plainDetail(pair, offset));
}

/** Null: one of them is no archive that is looked into. */
function insidesOf(pair: Pair): Archives | null {
  const [first, second] = [membersOf(pair.first), membersOf(pair.second)];
  return first === null || second === null ? null : { at: pair.at, first, second };
}

/** Index of the first byte that differs; null: they are the same. */
function firstDifference(first: Uint8Array, second: Uint8Array): number | null {
  const end = Math.min(first.length, second.length);
  for (let index = 0; index < end; index++) if (first[index] !== second[index]) return index;
  return first.length === second.length ? null : end;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function comparePacked({ at, first, second }: Pair, log: DifferenceLog, depth: number): void {
  const unpacked = inflate(first, "gzip", log.budget);
  log.spend(unpacked?.length ?? 0);
  const other = inflate(second, "gzip", log.budget);
  log.spend(other?.length ?? 0);
  const before = log.found;
  if (unpacked === null || other === null)
    log.add(at, "not-compared", "packed bytes that are broken or too many to be unpacked");
  else compareBytes({ at, first: unpacked, second: other }, log, depth + 1);
  if (log.found === before) log.add(at, "packing", packingDetail(first, second));
}

/** The header of gzip has a time and a system of its own (RFC 1952). */
function packingDetail(first: Uint8Array, second: Uint8Array): string {
  const timeOf = (bytes: Uint8Array): number =>
    new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  return timeOf(first) === timeOf(second)
    ? "the same content, packed by another program or with other options"
    : `the same content, packed at another time (${timeOf(first)} and ${timeOf(second)} in the header)`;
}

interface Archives {
  readonly at: readonly string[];
  readonly first: readonly Member[];
  readonly second: readonly Member[];
}

function compareMembers({ at, first, second }: Archives, log: DifferenceLog, depth: number): void {
  const [before, now] = [numbered(first), numbered(second)];
  const found = log.found;
  for (const [path, member] of before) {
    const other = now.get(path);
    if (other === undefined) log.add([...at, path], "only-first", "only in the first build");
    else compareMember([...at, path], { first: member, second: other }, log, depth);
  }
  for (const path of now.keys())
    if (!before.has(path)) log.add([...at, path], "only-second", "only in the second build");
  const moved = movedPath(before, now);
  if (moved !== null) log.add([...at, moved], "order", "the same files in another order, from this one on");
  if (log.found === found) log.add(at, "packing", "the same files, packed in another way");
}

/** A path that stands there more than once is told apart by its number. */
function numbered(members: readonly Member[]): Map<string, Member> {
  const byPath = new Map<string, Member>();
  for (const member of members) {
    let name = member.path;
    for (let copy = 2; byPath.has(name); copy++) name = `${member.path} (${copy})`;
    byPath.set(name, member);
  }
  return byPath;
}

/** The first path of both archives that does not come next in the second. */
function movedPath(first: ReadonlyMap<string, Member>, second: ReadonlyMap<string, Member>): string | null {
  const common = [...first.keys()].filter((path) => second.has(path));
  const other = [...second.keys()].filter((path) => first.has(path));
  return common.find((path, index) => other[index] !== path) ?? null;
}

interface MemberPair {
  readonly first: Member;
  readonly second: Member;
}

function compareMember(
  at: readonly string[],
  { first, second }: MemberPair,
  log: DifferenceLog,
  depth: number,
): void {
  const names = [...new Set([...Object.keys(first.metadata), ...Object.keys(second.metadata)])];
  const differing = names.filter((name) => first.metadata[name] !== second.metadata[name]);
  if (differing.length > 0)
    log.add(at, "metadata", differing.map((name) => wordsFor(name, first, second)).join("; "));
  const before = first.content(log.budget);
  const now = second.content(log.budget);
  if (before === null || now === null) {
    log.add(at, "not-compared", "too many bytes to be unpacked");
    return;
  }
  log.spend(before.length + now.length);
  compareBytes({ at, first: before, second: now }, log, depth + 1);
}

function wordsFor(name: string, first: Member, second: Member): string {
  const say = ({ metadata }: Member): string => JSON.stringify(metadata[name] ?? "").slice(0, 80);
  return `${name} ${say(first)} and ${say(second)}`;
}

/** Null: one of them is no JSON, or they say the same. */
function jsonDetail({ first, second }: Pair): string | null {
  const pointers = jsonDifference(first, second);
  if (pointers === null) return null;
  return pointers.length === 0
    ? "the same JSON, written in another way"
    : `other values at ${pointers.join(", ")}`;
}

/** Pointers at which two JSON documents differ; null: one of them is none. */
export function jsonDifference(first: Uint8Array, second: Uint8Array): readonly string[] | null {
  const values = [first, second].map(jsonOf);
  const [one, other] = values;
  return one === undefined || other === undefined || one === null || other === null
    ? null
    : differingPointers(one.value, other.value);
}

function jsonOf(bytes: Uint8Array): { readonly value: unknown } | null {
  const isLikely = bytes.length <= largestJson && (bytes[0] === 0x7b || bytes[0] === 0x5b);
  if (!isLikely) return null;
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return null;
  }
}

/** Where, and never what: content can hold secrets. */
function plainDetail({ first, second }: Pair, offset: number): string {
  const sizes =
    first.length === second.length
      ? `${first.length} bytes each`
      : `${first.length} and ${second.length} bytes`;
  const line = lineAt(first, offset);
  return `${sizes}, differing from byte ${offset}${line === null ? "" : ` (line ${line})`}`;
}

/** Null: it is no text. */
function lineAt(bytes: Uint8Array, offset: number): number | null {
  const before = bytes.subarray(0, offset + 1);
  if (before.includes(0)) return null;
  return before.reduce((lines, byte, index) => lines + (byte === 0x0a && index < offset ? 1 : 0), 1);
}
