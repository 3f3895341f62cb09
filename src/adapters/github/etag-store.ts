/** An answer that GitHub may confirm with 304, which costs nothing of the hourly limit (facts 8.11). */
export interface StoredAnswer {
  readonly etag: string;
  /** `Link` header, which a 304 does not repeat. */
  readonly link: string | null;
  readonly data: unknown;
}

/** Answers kept for later runs; `audit` keeps them in a file, a single run in memory. */
export interface EtagStore {
  get(key: string): StoredAnswer | undefined;
  set(key: string, answer: StoredAnswer): void;
}

/** Answers of this run only. */
export function memoryEtags(): EtagStore {
  return new Map<string, StoredAnswer>();
}
