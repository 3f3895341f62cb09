import type { Answer } from "./reuse.ts";
import { Unanswered, unread } from "./unread.ts";

type Position = Readonly<Record<string, string | number>>;
type Ask = (position: Position) => Promise<Answer>;

const perPage = 100;
const mostPages = 1_000;
/** What a position may consist of. Octokit takes `baseUrl` or `headers` among parameters for its own. */
const cursors = ["page", "after", "before", "cursor"];

/**
 * All pages of a list. Not `paginate` of Octokit: it takes a 409 for an empty list and rewrites the answers that it
 * is given, which we keep for who asks again.
 */
export async function readPages(ask: Ask, isCounted: boolean): Promise<readonly Answer[]> {
  const first = await ask({ per_page: perPage });
  const last = lastPage(first.link);
  if (last !== null) return [first, ...(await numberedPages(ask, last))];
  if (nextPage(first.link) !== null) return chainedPages(ask, first);
  if (!isCounted && isFull(first)) await requireNoMore(ask);
  return [first];
}

function isFull({ data }: Answer): boolean {
  return Array.isArray(data) && data.length >= perPage;
}

/** A full page that names no next one is the last of the list, or has lost its `Link`. */
async function requireNoMore(ask: Ask): Promise<void> {
  const { data } = await ask({ per_page: perPage, page: 2 });
  if (!Array.isArray(data) || data.length > 0)
    throw new Unanswered(unread("incomplete", "expected one page, found a second"), { isFinal: true });
}

/** Pages with numbers, side by side. */
async function numberedPages(ask: Ask, last: number): Promise<readonly Answer[]> {
  if (last > mostPages) throw tooMany();
  const numbers = Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2);
  const pages = await Promise.all(numbers.map((page) => ask({ per_page: perPage, page })));
  if (nextPage(pages.at(-1)?.link ?? null) === null) return pages;
  throw new Unanswered(unread("incomplete", `expected ${last} pages, found more`), { isFinal: true });
}

/** Pages of which each names the next. Only the position is taken from its address, so that none leads elsewhere. */
async function chainedPages(ask: Ask, first: Answer): Promise<readonly Answer[]> {
  const pages = [first];
  for (let next = nextPage(first.link); next !== null; next = nextPage(pages.at(-1)?.link ?? null)) {
    if (pages.length === mostPages) throw tooMany();
    const position = [...next.searchParams].filter(([name]) => cursors.includes(name));
    pages.push(await ask({ per_page: perPage, ...Object.fromEntries(position) }));
  }
  return pages;
}

function tooMany(): Unanswered {
  return new Unanswered(unread("too-large", `expected at most ${mostPages} pages, found more`), {
    isFinal: true,
  });
}

/** Number of the last page, where pages have numbers. */
function lastPage(link: string | null): number | null {
  const last = addressOf("last", link)?.searchParams.get("page") ?? "";
  return /^\d{1,6}$/.test(last) ? Number(last) : null;
}

/** Address of the page that follows; null after the last. */
function nextPage(link: string | null): URL | null {
  return addressOf("next", link);
}

function addressOf(relation: "next" | "last", link: string | null): URL | null {
  const part = link?.split(",").find((each) => each.includes(`rel="${relation}"`));
  const address = part === undefined ? undefined : /<([^<>]*)>/.exec(part)?.[1];
  return address === undefined ? null : URL.parse(address);
}
