import type { ByteSource } from "../syntax/source.ts";

/** A file of the workspace, opened for reading. */
export interface OpenFile extends ByteSource {
  close(): void;
}

/** A file whose bytes are about to be judged. */
export interface EvidenceFile extends OpenFile {
  /** RFC 3339 time of the last change. */
  readonly modifiedAt: string;
  /**
   * sha256 in lower-case hex of this very file, whatever its path leads to by now.
   * @throws {UserError} unreadable-report if it changed since it was opened: then what was read is not what this says.
   */
  sha256(): string;
}

export interface FileStatus {
  readonly bytes: number;
  /** RFC 3339 time of the last change. */
  readonly modifiedAt: string;
}

export interface FindScope {
  /** What is committed below `node_modules` is the product's source like any other. */
  readonly withModules?: boolean;
}

/**
 * Files inside the workspace. Paths are relative with forward slashes; one that leads out of the workspace, by
 * `..` or by a link, is a `UserError` with code `path-outside-workspace`.
 */
export interface Files {
  /** Absolute path of the workspace; null where the files lie in no folder of this machine. */
  readonly root: string | null;
  /** Files that match a glob (minimatch), sorted. `.git` is never looked into, `node_modules` only if that is wanted. */
  find(glob: string, scope?: FindScope): readonly string[];
  /** The same, for whoever knows that no file comes or goes meanwhile: however many globs, each folder is listed once. */
  settled(): Files;
  exists(path: string): boolean;
  /**
   * Workspace path of a file that a report names, relative or absolute; null where there is no such file inside the
   * workspace. Never throws, whatever the report says.
   */
  locate(path: string): string | null;
  status(path: string): FileStatus;
  /** Opens a file; the caller closes it. */
  open(path: string): EvidenceFile;
  /** All bytes of a small file. @throws {UserError} missing-file, or invalid-input if it is over `maxBytes`. */
  readBytes(path: string, maxBytes: number): Uint8Array;
  /** Whole text of a small file. @throws {UserError} missing-file, or invalid-input if it is over `maxBytes`. */
  readText(path: string, maxBytes: number): string;
  /** sha256 of the file in lower-case hex, read in chunks. */
  sha256(path: string): string;
  /** Writes a file, making its folders. */
  write(path: string, content: string): void;
}
