import { createHash } from "node:crypto";

export type Answer = { readonly status: number; readonly body: unknown };

export type Lookup =
  | { readonly kind: "new" }
  | { readonly kind: "repeated"; readonly answer: Answer }
  | { readonly kind: "conflict" };

export type Idempotency = {
  readonly look: (key: string, request: string) => Lookup;
  readonly keep: (key: string, request: string, answer: Answer) => void;
};

/** Remembers answers by key, so that a client which retries after a lost connection never pays twice. */
export function createIdempotency(capacity = 10_000): Idempotency {
  const answers = new Map<string, { readonly fingerprint: string; readonly answer: Answer }>();
  return {
    look(key, request) {
      const kept = answers.get(key);
      if (kept === undefined) return { kind: "new" };
      // The same key for another request is a caller's mistake: answering with the first one would hide it.
      if (kept.fingerprint !== fingerprint(request)) return { kind: "conflict" };
      return { kind: "repeated", answer: kept.answer };
    },
    keep(key, request, answer) {
      const oldest = answers.keys().next();
      if (answers.size >= capacity && !oldest.done) answers.delete(oldest.value);
      answers.set(key, { fingerprint: fingerprint(request), answer });
    },
  };
}

function fingerprint(request: string): string {
  return createHash("sha256").update(request).digest("hex");
}
