import * as z from "zod";
import type { AuditEntry } from "../../domain/audit/entry.ts";
import { repositoryClasses } from "../../domain/audit/repository-class.ts";
import type { Shard } from "../../domain/audit/shard.ts";
import type { UnknownCause } from "../../domain/facts/known.ts";
import { UserError } from "../../errors.ts";
import type { Journal } from "../../ports/journal.ts";

const causes = [
  "no-token",
  "permission",
  "no-posture",
  "stale-posture",
  "not-found",
  "not-asked",
  "outage",
  "rate-limit",
  "budget",
  "unprovable",
  "malformed",
  "incomplete",
  "too-large",
] as const satisfies readonly UnknownCause[];
const severities = ["critical", "high", "medium", "low"] as const;

const Unknown = z
  .object({
    state: z.literal("unknown"),
    why: z.string(),
    cause: z.enum(causes).optional(),
    needs: z.string().optional(),
    resetAt: z.string().optional(),
  })
  .transform(({ state, why, cause, needs, resetAt }) => ({
    ...{ state, why },
    ...(cause !== undefined && { cause }),
    ...(needs !== undefined && { needs }),
    ...(resetAt !== undefined && { resetAt }),
  }));
const Hunk = z.object({ line: z.number(), remove: z.array(z.string()), add: z.array(z.string()) });
const Fix = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("api"),
    method: z.enum(["POST", "PUT", "PATCH", "DELETE"]),
    path: z.string(),
    body: z.json(),
  }),
  z.object({ kind: z.literal("patch"), path: z.string(), hunks: z.array(Hunk) }),
  z.object({ kind: z.literal("words"), text: z.string() }),
]);
const Kind = z.object({
  id: z.string(),
  title: z.string(),
  severity: z.enum(severities),
  findings: z.array(z.object({ at: z.string(), expected: z.string(), found: z.string(), fix: Fix })),
  unknowns: z.array(Unknown),
  isPart: z.boolean(),
});
const Posture = z.object({
  at: z.string(),
  bypass: z.enum(["none", "pull-request", "always", "exempt"]),
  classic: z.enum(["none", "enforced", "admins-exempt"]),
  watch: z.enum(["clean", "bypassed", "blind"]),
});
const Entry: z.ZodType<AuditEntry> = z.object({
  id: z.number(),
  repository: z.string(),
  class: z.enum(repositoryClasses),
  result: z.discriminatedUnion("state", [
    z.object({
      state: z.enum(["clean", "refuted", "undecided"]),
      kinds: z.array(Kind),
      posture: z.union([z.object({ state: z.literal("known"), value: Posture }), Unknown]),
    }),
    z.object({ state: z.literal("skipped"), why: z.string() }),
    z.object({ state: z.literal("unread"), unknown: Unknown }),
  ]),
});

/** What an audit was started for: another one does not go on with its entries. */
const Start = z.object({
  audit: z.literal(1),
  organization: z.string(),
  shard: z.object({ index: z.number(), of: z.number() }),
  isDeep: z.boolean(),
  isWatching: z.boolean(),
  startedAt: z.string(),
});
const Line = z.union([Start, z.object({ entry: Entry }), z.object({ endedAt: z.string() })]);
export type AuditStart = Omit<z.infer<typeof Start>, "audit">;

/** The part of an audit that was done before it was interrupted. */
export interface Progress {
  readonly startedAt: string;
  readonly entries: readonly AuditEntry[];
}

/** Begins an audit, or goes on with the same one that was interrupted. @throws {UserError} invalid-input */
export function beginAudit(journal: Journal | null, start: AuditStart): Progress {
  const anew = { startedAt: start.startedAt, entries: [] };
  if (journal === null) return anew;
  const lines = journal.values.map(parseLine);
  const [first] = lines;
  if (first !== undefined && "audit" in first && !lines.some((line) => "endedAt" in line)) {
    requireSame(first, start);
    return { startedAt: first.startedAt, entries: entriesOf(lines) };
  }
  journal.clear();
  journal.append({ audit: 1, ...start });
  return anew;
}

/** @throws {UserError} invalid-input */
function parseLine(value: unknown, index: number): z.infer<typeof Line> {
  const line = Line.safeParse(value);
  if (line.success) return line.data;
  throw new UserError("invalid-input", "expected a line of an audit's state, found something else.", {
    at: `line ${index + 1}`,
    hint: "Delete the state's files, or name another folder with --state.",
  });
}

/** The last word on each repository; what broke on the way to GitHub is asked again. */
function entriesOf(lines: readonly z.infer<typeof Line>[]): readonly AuditEntry[] {
  const entries = new Map(lines.flatMap((line) => ("entry" in line ? [[line.entry.id, line.entry]] : [])));
  return [...entries.values()].filter((entry) => !isPassing(entry));
}

const passing: readonly (UnknownCause | undefined)[] = ["outage", "rate-limit", "budget", "incomplete"];

/** Whether another try might tell more. */
export function isPassing({ result }: AuditEntry): boolean {
  if (result.state === "unread") return passing.includes(result.unknown.cause);
  return (
    result.state === "undecided" &&
    result.kinds.some(({ unknowns }) => unknowns.some(({ cause }) => passing.includes(cause)))
  );
}

function requireSame(found: AuditStart, wanted: AuditStart): void {
  const names = ["organization", "isDeep", "isWatching"] as const;
  const other = names.find((name) => found[name] !== wanted[name]);
  if (other === undefined && shardText(found.shard) === shardText(wanted.shard)) return;
  throw new UserError(
    "invalid-input",
    `expected the state of this very audit, found that of ${JSON.stringify(found.organization)}, shard ${shardText(found.shard)}, which is not done.`,
    { hint: "Give it the same words, delete the state's files, or name another folder with --state." },
  );
}

function shardText({ index, of }: Shard): string {
  return `${index}/${of}`;
}
