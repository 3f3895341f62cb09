import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import type { Answer } from "./reuse.ts";
import { unread } from "./unread.ts";

/** One page of a list; `total` where GitHub counts the whole list in it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number | null;
}

/** How a list is read and what proves that nothing of it is lacking. */
export interface ListShape<T> {
  readonly page: z.ZodType<Page<T>>;
  /** Identity of an entry; null: entries may well be equal. */
  readonly identity: ((item: T) => string | number) | null;
  /** Number of entries that GitHub says elsewhere; null: nowhere. */
  readonly expected?: number | null;
}

/**
 * The entries of all pages, if they can be the whole list: no page lost, none twice, and as many entries as GitHub
 * counts (G10). palantir/policy-bot#11 shows what happens otherwise.
 */
export function joinPages<T>(answers: readonly Answer[], shape: ListShape<T>): Known<readonly T[]> {
  const pages: Page<T>[] = [];
  for (const { data } of answers) {
    const page = shape.page.safeParse(data);
    if (!page.success) return unread("malformed", `expected a page of a list, found ${faultOf(page.error)}`);
    pages.push(page.data);
  }
  const items = pages.flatMap((page) => page.items);
  const fault = emptyPage(pages) ?? repeated(items, shape) ?? miscounted(items, pages, shape);
  return fault === null ? { state: "known", value: items } : unread("incomplete", fault);
}

function emptyPage<T>(pages: readonly Page<T>[]): string | null {
  const empty = pages.length === 1 ? -1 : pages.findIndex(({ items }) => items.length === 0);
  return empty === -1 ? null : `expected entries on page ${empty + 1} of ${pages.length}, found none`;
}

function repeated<T>(items: readonly T[], { identity }: ListShape<T>): string | null {
  if (identity === null) return null;
  const seen = new Set(items.map(identity));
  return seen.size === items.length
    ? null
    : `expected each entry once, found ${items.length - seen.size} twice`;
}

function miscounted<T>(items: readonly T[], pages: readonly Page<T>[], shape: ListShape<T>): string | null {
  const totals = [...pages.map(({ total }) => total), shape.expected ?? null];
  const other = totals.find((total) => total !== null && total !== items.length);
  return other === undefined ? null : `expected ${other} entries, found ${items.length}`;
}

/** Where an answer differs from what GitHub documents. */
export function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? "another shape" : `"${issue.path.join(".")}": ${issue.message}`;
}

/** A page that is the list itself. */
export function plainPage<T>(entry: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.array(entry).transform((items) => ({ items, total: null }));
}

/** A page that says how long the list is, and holds its part under a name. */
export function countedPage<T>(name: string, entry: z.ZodType<T>): z.ZodType<Page<T>> {
  const Counted = z.object({ total_count: z.number() });
  const Items = z.looseObject({ [name]: z.array(entry) });
  return z
    .intersection(Counted, Items)
    .transform((page) => ({ items: page[name] ?? [], total: page.total_count }));
}
