import type { OpenBundle } from "../domain/evidence/open.ts";
import type { Files } from "./files.ts";
import type { Registry } from "./registry.ts";

/** Opens bundles against a root that the verifier holds; the path is for messages. @throws {UserError} invalid-config */
export type EvidenceOpener = (root: string, path: string) => Promise<OpenBundle>;

/** Opens one repository of a registry for reading. @throws {UserError} invalid-input */
export type PullRegistry = (image: string) => Promise<Registry>;

/** A file by itself, wherever it lies. */
export interface NamedFile {
  /** The folder that it lies in, and nothing outside it. */
  readonly files: Files;
  /** Its path in there. */
  readonly path: string;
}

/** Places outside the workspace that somebody at the terminal named. */
export interface Places {
  kindOf(path: string): "file" | "folder" | "nothing";
  /** @throws {UserError} missing-file */
  folder(path: string): Files;
  /** @throws {UserError} missing-file */
  file(path: string): NamedFile;
  /** A folder to write to; it is made if it is not there. */
  make(path: string): Files;
}
