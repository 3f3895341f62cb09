import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { InternalError, UserError } from "../errors.ts";
import type { OpenFile } from "../ports/files.ts";
import { isMissing } from "./workspace.ts";

/** A link put in place of the file after its path was resolved, or a pipe that would block, is not opened. */
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export interface StampedFile extends OpenFile {
  readonly modifiedAt: string;
  /** Another one after every change of the file; a process can set its times back, but not without leaving this. */
  stamp(): string;
}

/**
 * Opens a regular file for reads at any position. `shown` is the name that messages use.
 * @throws {UserError} missing-file
 */
export function openFile(realPath: string, shown: string): StampedFile {
  const descriptor = openDescriptor(realPath, shown);
  const status = fstatSync(descriptor);
  if (!status.isFile()) {
    closeSync(descriptor);
    throw missing(shown, status.isDirectory() ? "a folder" : "something that is no regular file");
  }
  return {
    size: status.size,
    read: (into, position) => readSync(descriptor, into, 0, into.byteLength, position),
    close: () => closeSync(descriptor),
    modifiedAt: status.mtime.toISOString(),
    stamp: () => stampOf(descriptor),
  };
}

function stampOf(descriptor: number): string {
  const { size, mtimeNs, ctimeNs } = fstatSync(descriptor, { bigint: true });
  return `${size} ${mtimeNs} ${ctimeNs}`;
}

function openDescriptor(realPath: string, shown: string): number {
  try {
    return openSync(realPath, readFlags);
  } catch (cause) {
    if (isMissing(cause)) throw missing(shown, "none", cause);
    throw new InternalError("io", `expected to open ${JSON.stringify(shown)}, the system refused`, { cause });
  }
}

/** The one wording for a file that is not there. */
export function missing(shown: string, found: string, cause?: unknown): UserError {
  return new UserError("missing-file", `expected a file at ${JSON.stringify(shown)}, found ${found}.`, {
    hint: "Check the path and that the step that writes the file ran before this one.",
    cause,
  });
}
