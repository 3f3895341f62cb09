import type { Operation } from "./description.ts";
import type { FaultRule } from "./faults.ts";

/** One page of a list, and the relations of a `link` header. */
export interface Page {
  readonly body: unknown;
  readonly links: readonly string[];
}

interface Request {
  readonly operation: Operation;
  readonly query: Readonly<Record<string, unknown>>;
  /** Address of the request, to be repeated for another page. */
  readonly url: URL;
  readonly faults: readonly FaultRule[];
}

const defaultSize = 30;
const largestSize = 100;

/**
 * Cuts a page out of what a handler gave: the whole list, alone or with `total_count` around it. Nothing is cut where the
 * operation has no `per_page`, or where the handler did so and says how long the whole is.
 */
export function pageOf(body: unknown, total: number | undefined, request: Request): Page {
  const names = new Set(request.operation.parameters.map(({ name }) => name));
  const list = listIn(body);
  if (!names.has("per_page") || (list === undefined && total === undefined)) return { body, links: [] };
  const size = sizeOf(request.query);
  if (total !== undefined) return { body, links: numbered(request, { size, total }) };
  if (list === undefined) return { body, links: [] };
  const given = {
    ...list,
    items: request.faults.reduce((items, fault) => spoil(items, size, fault), list.items),
  };
  return names.has("page") ? numberedPage(given, size, request) : cursorPage(given, size, request);
}

/** A list in which one page is missing, or comes twice, the second time in place of the next. */
function spoil(items: readonly unknown[], size: number, { kind, page = 1 }: FaultRule): readonly unknown[] {
  const start = (page - 1) * size;
  const rest = items.slice(start + size);
  if (kind === "drop-page") return [...items.slice(0, start), ...rest];
  if (kind !== "repeat-page") return items;
  return [...items.slice(0, start + size), ...items.slice(start, start + size), ...rest.slice(size)];
}

interface List {
  readonly items: readonly unknown[];
  /** Puts a part of the list where the whole was. */
  readonly with: (items: readonly unknown[]) => unknown;
}

function listIn(body: unknown): List | undefined {
  if (Array.isArray(body)) return { items: body, with: (items) => items };
  if (body === null || typeof body !== "object") return undefined;
  // Some lists have no count around them, and nothing else either.
  if (!("total_count" in body) && Object.keys(body).length !== 1) return undefined;
  const [key, items] = Object.entries(body).find(([, value]) => Array.isArray(value)) ?? [];
  return key === undefined || !Array.isArray(items)
    ? undefined
    : { items, with: (part) => ({ ...body, [key]: part }) };
}

export function sizeOf({ per_page: given }: Readonly<Record<string, unknown>>): number {
  const size = typeof given === "number" ? given : defaultSize;
  return Math.min(Math.max(size, 1), largestSize);
}

export function pageNumberOf({ page }: Readonly<Record<string, unknown>>): number {
  return typeof page === "number" && page > 0 ? page : 1;
}

function numberedPage(list: List, size: number, request: Request): Page {
  const number = pageNumberOf(request.query);
  const items = list.items.slice((number - 1) * size, number * size);
  return { body: list.with(items), links: numbered(request, { size, total: list.items.length }) };
}

function numbered({ query, url }: Request, { size, total }: { size: number; total: number }): string[] {
  const number = pageNumberOf(query);
  const last = Math.max(1, Math.ceil(total / size));
  const link = (page: number, relation: string): string => linkTo(url, { page: String(page) }, relation);
  return [
    ...(number > 1 ? [link(number - 1, "prev")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
    ...(number > 1 ? [link(1, "first")] : []),
  ];
}

/** Cursors are offsets, disguised, so that nobody counts on them. */
function cursorPage(list: List, size: number, { query, url }: Request): Page {
  const { after, before } = query;
  const end = typeof before === "string" ? offsetOf(before) : list.items.length;
  const start = typeof before === "string" ? Math.max(0, end - size) : offsetOf(after);
  const stop = Math.min(start + size, end);
  const links = [
    ...(start > 0 ? [linkTo(url, { before: cursorOf(start) }, "prev")] : []),
    ...(stop < list.items.length ? [linkTo(url, { after: cursorOf(stop) }, "next")] : []),
  ];
  return { body: list.with(list.items.slice(start, stop)), links };
}

const cursorOf = (offset: number): string => Buffer.from(`cursor:${offset}`).toString("base64url");

function offsetOf(cursor: unknown): number {
  if (typeof cursor !== "string") return 0;
  const offset = Number(Buffer.from(cursor, "base64url").toString("latin1").replace("cursor:", ""));
  return Number.isInteger(offset) && offset > 0 ? offset : 0;
}

function linkTo(url: URL, changes: Record<string, string>, relation: string): string {
  const target = new URL(url);
  for (const name of ["page", "after", "before"]) target.searchParams.delete(name);
  for (const [name, value] of Object.entries(changes)) target.searchParams.set(name, value);
  return `<${target.href}>; rel="${relation}"`;
}
