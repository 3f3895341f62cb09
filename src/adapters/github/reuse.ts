import type { Octokit } from "@octokit/core";
import { RequestError } from "@octokit/request-error";
import type { CallBook } from "./call-book.ts";
import type { EtagStore } from "./etag-store.ts";

/** An answer as the client uses it. */
export interface Answer {
  readonly data: unknown;
  readonly link: string | null;
}

export interface Question {
  /** Path with the names of its parameters. */
  readonly url: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Asks GitHub again, whatever is known: the world may have moved (G11). */
  readonly isFresh: boolean;
}

/** Reads each thing once in a run, and asks GitHub for its bytes only when they have changed. */
export class Reuse {
  readonly #octokit: Octokit;
  readonly #book: CallBook;
  readonly #etags: EtagStore;
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor(octokit: Octokit, book: CallBook, etags: EtagStore) {
    this.#octokit = octokit;
    this.#book = book;
    this.#etags = etags;
  }

  /** A refusal is kept as well: who asks again is refused again. Only what broke is worth another question. */
  get({ url, parameters, isFresh }: Question): Promise<Answer> {
    const request = this.#octokit.request.endpoint({ method: "GET", url, ...parameters });
    const key = `${request.headers.accept ?? ""} ${request.url}`;
    const known = isFresh ? undefined : this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = this.#ask(key, { url, parameters });
    this.#answers.set(key, answer);
    answer.catch((error: unknown) => {
      const isBroken = !(error instanceof RequestError) || error.status >= 500;
      if (isBroken && this.#answers.get(key) === answer) this.#answers.delete(key);
    });
    return answer;
  }

  async #ask(key: string, { url, parameters }: Omit<Question, "isFresh">): Promise<Answer> {
    const stored = this.#etags.get(key);
    const headers = stored === undefined ? {} : { "if-none-match": stored.etag };
    try {
      const { data, headers: found } = await this.#octokit.request<unknown>({
        ...parameters,
        method: "GET",
        url,
        headers,
      });
      const link = found.link ?? null;
      if (found.etag !== undefined) this.#etags.set(key, { etag: found.etag, link, data });
      return { data, link };
    } catch (error) {
      if (stored === undefined || !(error instanceof RequestError) || error.status !== 304) throw error;
      this.#book.count("notModified");
      return stored;
    }
  }
}
