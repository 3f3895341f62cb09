// A hash is a function of its input only (docs/adr/0011); git's own names of contents save every download.
import { createHash } from "node:crypto";

/** How a repository names what it holds (facts 8.14). */
export type ObjectFormat = "sha1" | "sha256";

/** Name that git gives to these bytes as a file's content. */
export function gitBlobId(bytes: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Format of the repository that uses such names. */
export function objectFormatOf(id: string): ObjectFormat {
  return id.length === 64 ? "sha256" : "sha1";
}
