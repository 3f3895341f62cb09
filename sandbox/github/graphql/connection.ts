import { graphqlError } from "./context.ts";

/** Arguments of every connection. */
export interface Slice {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

interface Connected<N, E> {
  readonly node: (item: N) => unknown;
  /** What the edge says besides its node. */
  readonly edge?: (item: N) => E;
}

const most = 100;

/** A page of a list, as the Relay conventions have it; without `first` or `last` only its total may be asked. */
export function connection<N, E extends object>(
  items: readonly N[],
  slice: Slice,
  { node, edge }: Connected<N, E>,
) {
  const range = (): Range => rangeOf(items.length, slice);
  const edges = () => {
    const { start, end } = range();
    const shown = items.slice(start, end);
    return shown.map((item, i) => ({ cursor: cursorOf(start + i + 1), node: node(item), ...edge?.(item) }));
  };
  return {
    totalCount: items.length,
    edges,
    nodes: () => edges().map((one) => one.node),
    pageInfo: () => pageInfoOf(items.length, range()),
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function pageInfoOf(length: number, { start, end }: Range) {
  const isEmpty = end <= start;
  return {
    hasNextPage: end < length,
    hasPreviousPage: start > 0,
    startCursor: isEmpty ? null : cursorOf(start + 1),
    endCursor: isEmpty ? null : cursorOf(end),
  };
}

/** @throws {GraphQLError} without `first` or `last`, or above 100 */
function rangeOf(length: number, slice: Slice): Range {
  const { first, last, after, before } = slice;
  const size = sizeOf(first ?? last);
  const low = after == null ? 0 : offsetOf(after);
  const high = before == null ? length : offsetOf(before) - 1;
  if (first != null) return { start: low, end: Math.min(low + size, high) };
  return { start: Math.max(low, high - size), end: high };
}

function sizeOf(size: number | null | undefined): number {
  if (size == null) {
    throw graphqlError("UNPROCESSABLE", "You must provide a `first` or `last` value to properly paginate.");
  }
  if (size >= 0 && size <= most) return size;
  throw graphqlError("UNPROCESSABLE", `Requesting ${size} records exceeds the limit of ${most} records.`);
}

const cursorOf = (position: number): string => Buffer.from(`cursor:v2:${position}`).toString("base64");

function offsetOf(cursor: string): number {
  const position = Number(Buffer.from(cursor, "base64").toString("latin1").split(":").at(-1));
  if (!Number.isInteger(position))
    throw graphqlError("UNPROCESSABLE", `\`${cursor}\` does not appear to be a valid cursor.`);
  return position;
}
