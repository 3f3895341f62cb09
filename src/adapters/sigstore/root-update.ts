import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Updater } from "tuf-js";
import { UserError } from "../../errors.ts";
import type { RootAnswer, RootQuestion } from "../../ports/root-update.ts";

/** Roles of which something is kept: a delegated one is asked for anew each time. */
const roles = ["root", "timestamp", "snapshot", "targets"] as const;
const attempt = { fetchTimeout: 30_000, fetchRetries: 2, userAgent: "assaygate" };

/**
 * Follows a TUF repository to one file with the library `tuf-js`, in a folder of its own: what is refused leaves nothing behind.
 * @throws {UserError} invalid-input for what is not signed, not in time, older than what is known, or cannot be fetched
 */
export async function updateRoot({ mirror, known, target }: RootQuestion): Promise<RootAnswer> {
  const folder = mkdtempSync(join(tmpdir(), "assaygate-tuf-"));
  try {
    for (const [role, text] of known) writeFileSync(join(folder, `${role}.json`), text);
    const text = await fetchTarget(folder, mirror, target);
    const metadata = new Map(roles.map((role) => [role, readFileSync(join(folder, `${role}.json`), "utf8")]));
    return { metadata, text };
  } catch (error) {
    throw refusal(error, mirror);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fetchTarget(folder: string, mirror: string, target: string): Promise<string> {
  const base = mirror.replace(/\/+$/, "");
  const places = { metadataDir: folder, metadataBaseUrl: base, targetBaseUrl: `${base}/targets` };
  const updater = new Updater({ ...places, config: attempt });
  await updater.refresh();
  const info = await updater.getTargetInfo(target);
  if (info === undefined)
    throw new UserError("invalid-input", `expected the target ${target}, found none.`, { at: mirror });
  return readFileSync(await updater.downloadTarget(info, join(folder, "fetched")), "utf8");
}

/** The library wraps what it could not fetch in words of its own. */
const unreached = /fetch failed|Failed to download|aborted due to timeout/;

function refusal(error: unknown, mirror: string): UserError {
  if (error instanceof UserError) return error;
  const words = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  const hint = "Nothing was changed: verification goes on with the root that is held.";
  const what = unreached.test(words) ? "could not be fetched" : "is refused";
  return new UserError("invalid-input", `the trusted root ${what}: ${words}.`, {
    at: mirror,
    hint,
    cause: error,
  });
}
