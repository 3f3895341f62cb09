import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Known } from "../../domain/facts/known.ts";
import { emptyCheckpoint, planAppend } from "../../domain/ledger/append.ts";
import { originOf, readCheckpoint } from "../../domain/ledger/checkpoint.ts";
import type { LedgerEntry } from "../../domain/ledger/entry.ts";
import { checkpointPath } from "../../domain/ledger/layout.ts";
import type { LedgerFiles } from "../../domain/ledger/verify.ts";
import { UserError } from "../../errors.ts";
import type { Appended, Ledger, LedgerSnapshot } from "../../ports/ledger.ts";
import { isMissing } from "../workspace.ts";
import { jitteredPauses, type Pauses } from "./pauses.ts";

/** Larger files belong to no ledger, and are not read. */
const mostFileBytes = 10_000;
/** Of git, if the branch was cloned, and of writers. */
const lockName = ".lock";
const notOfIt: readonly string[] = [".git", lockName];

/** A ledger in a folder, or a clone of the branch. Writers wait for each other; a lock is a convenience and proves nothing. */
export function directoryLedger(
  folder: string,
  repositoryId: string | null,
  pauses: Pauses = jitteredPauses(40, 5),
): Ledger {
  return {
    read: async () => ({ state: "known", value: snapshotOf(folder) }),
    append: async (entry) => {
      mkdirSync(folder, { recursive: true });
      await lock(folder, pauses);
      try {
        return appendIn(folder, entry, repositoryId);
      } finally {
        rmSync(join(folder, lockName));
      }
    },
  };
}

function snapshotOf(folder: string): LedgerSnapshot | null {
  const files = filesIn(folder);
  return files.size === 0 ? null : { files, commit: null };
}

/** Whatever lies there, by its path; what is no small file has no content. */
function filesIn(folder: string): LedgerFiles {
  const own = namesIn(folder).filter((name) => !notOfIt.includes(name));
  return new Map(own.flatMap((name) => filesAt(folder, name)));
}

function filesAt(folder: string, path: string): readonly (readonly [string, Uint8Array | null])[] {
  const whole = join(folder, path);
  const status = lstatSync(whole);
  if (status.isDirectory()) return namesIn(whole).flatMap((name) => filesAt(folder, `${path}/${name}`));
  const isSmall = status.isFile() && status.size <= mostFileBytes;
  return [[path, isSmall ? readFileSync(whole) : null]];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** @throws {UserError} invalid-input */
async function lock(folder: string, { attempts, before }: Pauses): Promise<void> {
  const path = resolve(folder, lockName);
  for (let attempt = 0; attempt < attempts; attempt++) {
    await before(attempt);
    if (tryLock(path)) return;
  }
  throw new UserError(
    "invalid-input",
    "expected to be let at the ledger, and somebody else is still writing.",
    {
      at: path,
      hint: "If nobody is, a writer was interrupted: delete this file and verify the ledger.",
    },
  );
}

function tryLock(path: string): boolean {
  try {
    closeSync(openSync(path, "wx"));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** @throws {UserError} invalid-input for a folder that is no ledger yet and whose repository is not known */
function appendIn(folder: string, entry: LedgerEntry, repositoryId: string | null): Known<Appended> {
  const files = filesIn(folder);
  const origin = repositoryId === null ? ownOrigin(files, folder) : originOf(repositoryId);
  if (files.size === 0) write(folder, checkpointPath, emptyCheckpoint(origin));
  const now = filesIn(folder);
  const checkpoint = now.get(checkpointPath) ?? new Uint8Array();
  const plan = planAppend({ paths: [...now.keys()], checkpoint }, origin, entry);
  if (plan.state !== "absent") return { state: "known", value: plan };
  for (const { path, text } of plan.files) write(folder, path, text);
  return { state: "known", value: { state: "appended", index: plan.index, size: plan.index + 1 } };
}

function ownOrigin(files: LedgerFiles, folder: string): string {
  const head = readCheckpoint(files.get(checkpointPath) ?? new Uint8Array());
  if (head !== null) return head.origin;
  throw new UserError("invalid-input", "expected a ledger, found a folder without a head.", {
    at: folder,
    hint: "A new ledger is called after a repository: give its numeric id with --repository.",
  });
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
