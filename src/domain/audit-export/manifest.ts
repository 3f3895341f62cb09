import * as z from "zod";
import { canonicalJson } from "../digest/canonical.ts";
import { sha256HexOfBytes } from "../digest/sha256.ts";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Id = z.string().regex(/^[1-9]\d{0,19}$/);
const Word = z.string().min(1).max(300);
/** A run can be started again fifty times. */
const mostAttempts = 51;

export const manifestPath = "manifest.json";
export const approvalsPath = "approvals.json";
export const artifactsPath = "artifacts.json";
export const attemptPath = (attempt: number): string => `attempt-${attempt}/run.json`;
export const jobsPath = (attempt: number): string => `attempt-${attempt}/jobs.json`;
export const logsPath = (attempt: number): string => `attempt-${attempt}/logs.zip`;

const File = z.strictObject({
  path: z
    .string()
    .regex(/^(?:approvals|artifacts)\.json$|^attempt-\d{1,2}\/(?:run\.json|jobs\.json|logs\.zip)$/),
  bytes: z.int().min(0),
  sha256: Sha256,
});

const Commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

const KeptRun = z.strictObject({
  state: z.literal("kept"),
  id: z.int().min(1),
  workflow: Word,
  event: Word,
  branch: Word.nullable(),
  commit: Commit,
  createdAt: z.iso.datetime(),
  /** When GitHub touched it last: the end of its last attempt. */
  updatedAt: z.iso.datetime(),
  conclusion: Word,
  attempts: z.int().min(1).max(mostAttempts),
});

/** A run that GitHub has no longer; what it released says when that was, and nobody says anything else of it. */
const DeletedRun = z.strictObject({
  state: z.literal("deleted"),
  id: z.int().min(1),
  releasedAt: z.iso.datetime(),
});

/** A line of the ledger of which GitHub has neither the run nor what it released, so that nobody can say more of it. */
const UnknownRun = z.strictObject({ state: z.literal("unknown"), id: z.int().min(1) });

/** Everything that was kept of a run that has ended, by digest. Its own digest is what is signed. */
export const AuditManifest = z.strictObject({
  schemaVersion: z.literal(1),
  repository: z.strictObject({ id: Id, name: z.string().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) }),
  run: z.discriminatedUnion("state", [KeptRun, DeletedRun, UnknownRun]),
  /** RFC 3339: when it was looked at. */
  exportedAt: z.iso.datetime(),
  files: z.array(File).max(3 * mostAttempts + 2),
  /** Paths of logs that GitHub had no longer. */
  gone: z.array(z.string().regex(/^attempt-\d{1,2}\/logs\.zip$/)).max(mostAttempts),
});
export type AuditManifest = z.infer<typeof AuditManifest>;

/** The one text of a manifest (RFC 8785). */
export function manifestBytes(manifest: AuditManifest): Uint8Array {
  return new TextEncoder().encode(canonicalJson(manifest));
}

/** Reads what {@link manifestBytes} writes; null: these bytes are none. */
export function readManifest(bytes: Uint8Array): AuditManifest | null {
  const parsed = AuditManifest.safeParse(tryParse(new TextDecoder().decode(bytes)));
  if (!parsed.success) return null;
  return sha256HexOfBytes(manifestBytes(parsed.data)) === sha256HexOfBytes(bytes) ? parsed.data : null;
}

/** The shortest time for which anybody can let GitHub keep runs and logs is a day. */
const shortestKeptMs = 86_400_000;

/**
 * Why nothing is signed for this; null: it is whole, or as whole as it can be. What is younger than a day has not expired:
 * somebody took it away.
 */
export function faultOf(manifest: AuditManifest): string | null {
  const { run, files, gone } = manifest;
  const there = [...files.map(({ path }) => path), ...gone];
  const due = pathsOf(run);
  const missing = due.find((path) => !there.includes(path));
  if (missing !== undefined) return `it lacks ${missing}`;
  if (there.length !== due.length) return "it names files that belong to no attempt of the run";
  const [lost] = run.state === "deleted" ? ["the run"] : gone;
  return lost !== undefined && isFresh(manifest)
    ? `${lost} is gone, and nothing expires within a day of its run`
    : null;
}

/** How many attempts GitHub told of. */
export function attemptsOf({ run }: AuditManifest): number {
  return run.state === "kept" ? run.attempts : 0;
}

function pathsOf(run: AuditManifest["run"]): readonly string[] {
  if (run.state !== "kept") return [];
  const attempts = Array.from({ length: run.attempts }, (_, index) => index + 1);
  return [
    approvalsPath,
    artifactsPath,
    ...attempts.flatMap((attempt) => [attemptPath(attempt), jobsPath(attempt), logsPath(attempt)]),
  ];
}

function isFresh({ run, exportedAt }: AuditManifest): boolean {
  if (run.state === "unknown") return false;
  const ended = run.state === "deleted" ? run.releasedAt : run.updatedAt;
  return Date.parse(exportedAt) - Date.parse(ended) < shortestKeptMs;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
