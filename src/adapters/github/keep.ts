import type { Known } from "../../domain/facts/known.ts";
import type { Posted } from "../../ports/github.ts";

/** Something that is to exist once: how it is found again, made, and renewed. */
export interface Kept<T> {
  /** Ours, from all pages and as it is now; null: there is none yet. */
  readonly find: () => Promise<Known<T | null>>;
  readonly create: () => Promise<Known<T>>;
  /** Null: it says already what it should say. */
  readonly update: (found: T) => (() => Promise<Known<T>>) | null;
  readonly url: (found: T) => string;
}

/**
 * Finds or makes. Where GitHub does not say whether it made it, we look again before another is made: a POST that
 * was reset may have worked, and two comments are worse than one that comes with the next run.
 */
export async function keep<T>(kept: Kept<T>): Promise<Posted> {
  const found = await kept.find();
  if (found.state === "unknown") return refused(found.why);
  if (found.value !== null) return renew(kept, found.value);
  const created = await kept.create();
  if (created.state === "known") return { state: "created", url: kept.url(created.value) };
  if (created.cause !== "outage" && created.cause !== "malformed") return refused(created.why);
  const second = await kept.find();
  if (second.state === "unknown") return refused(created.why);
  if (second.value !== null) return { state: "created", url: kept.url(second.value) };
  const retried = await kept.create();
  return retried.state === "known"
    ? { state: "created", url: kept.url(retried.value) }
    : refused(retried.why);
}

async function renew<T>(kept: Kept<T>, found: T): Promise<Posted> {
  const update = kept.update(found);
  if (update === null) return { state: "unchanged", url: kept.url(found) };
  const updated = await update();
  return updated.state === "known"
    ? { state: "updated", url: kept.url(updated.value) }
    : refused(updated.why);
}

export function refused(why: string): Posted {
  return { state: "refused", why };
}

const marked = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The hidden first line by which a text is found again. What is in it must not end the comment early. */
export function markerOf(name: string): string {
  const safe = marked.test(name) ? name : Buffer.from(name).toString("hex");
  return `<!-- assaygate:${safe} v1 -->`;
}

/** GitHub takes no longer texts. */
const longestText = 65_536;
const cutNote = "\n\n_Cut here: GitHub takes no longer texts. The job summary has all of it._";

/** The text below its marker, as long as GitHub takes it. */
export function markedText(marker: string, markdown: string): string {
  const whole = `${marker}\n${markdown}`;
  return whole.length <= longestText ? whole : `${whole.slice(0, longestText - cutNote.length)}${cutNote}`;
}
