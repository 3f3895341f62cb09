import { unread } from "../github/unread.ts";
import { giveUp, refusal } from "./answers.ts";
import type { RegistryAnswer } from "./exchange.ts";
import type { RegistrySession } from "./session.ts";

const mostPages = 200;

/** Every page of a list; null: there is no such list. A list that goes on for ever is no answer (G10). */
export async function fetchPages(
  session: RegistrySession,
  path: string,
  take: (answer: RegistryAnswer) => void,
): Promise<true | null> {
  let url = session.at(path);
  const seen = new Set<string>();
  for (let page = 0; page < mostPages; page++) {
    if (seen.has(url.href)) return giveUp(unread("incomplete", `${path}: a page that leads to itself`));
    seen.add(url.href);
    const answer = await session.send({ method: "GET", path: url });
    if (answer.status === 404 && page === 0) return null;
    if (answer.status !== 200) return giveUp(refusal(path, answer));
    take(answer);
    const next = nextOf(answer.headers.get("link"));
    if (next === null) return true;
    url = session.next(next, url);
  }
  return giveUp(unread("incomplete", `${path}: more than ${mostPages} pages`));
}

/** Address of the next page (RFC 8288); null: this was the last one. */
function nextOf(link: string | null): string | null {
  return /<([^>]{1,4000})>\s*;\s*rel="?next"?/i.exec(link ?? "")?.[1] ?? null;
}
