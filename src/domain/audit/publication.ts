import { formatPosture } from "../posture/posture-text.ts";
import type { AuditEntry } from "./entry.ts";

/** What was written into the organisation's property, and what was not. */
export interface Publication {
  readonly written: readonly Published[];
  /** Nothing was written: whatever stood there grows stale by itself. */
  readonly withheld: readonly Withheld[];
}

export interface Published {
  readonly repository: string;
  readonly value: string;
}

export interface Withheld {
  readonly repository: string;
  readonly why: string;
  /** It was to be written, and GitHub did not take it. */
  readonly isRefused: boolean;
}

/** Repositories that get the same value: GitHub takes thirty in one request. */
export interface Batch {
  readonly value: string;
  /** `owner/name`. */
  readonly repositories: readonly string[];
}

const mostInBatch = 30;

/** Sorts entries into what may be published, each value with its repositories, and what may not. */
export function planPublication(entries: readonly AuditEntry[]): {
  readonly batches: readonly Batch[];
  readonly withheld: readonly Withheld[];
} {
  const byValue = new Map<string, string[]>();
  const withheld: Withheld[] = [];
  for (const entry of entries) {
    const posture = postureIn(entry);
    if ("why" in posture) withheld.push({ repository: entry.repository, why: posture.why, isRefused: false });
    else byValue.set(posture.value, [...(byValue.get(posture.value) ?? []), entry.repository]);
  }
  return {
    batches: [...byValue].flatMap(([value, repositories]) =>
      chunks(repositories).map((chunk) => ({ value, repositories: chunk })),
    ),
    withheld,
  };
}

/** Only what was really seen: a repository that was not looked into gets no word, not even an old one renewed. */
function postureIn({ result }: AuditEntry): { readonly value: string } | { readonly why: string } {
  switch (result.state) {
    case "skipped":
      return { why: `not looked into: ${result.why}` };
    case "unread":
      return { why: result.unknown.why };
    case "clean":
    case "refuted":
    case "undecided":
      return result.posture.state === "known"
        ? { value: formatPosture(result.posture.value) }
        : { why: result.posture.why };
  }
}

function chunks<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / mostInBatch);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * mostInBatch, (index + 1) * mostInBatch),
  );
}
