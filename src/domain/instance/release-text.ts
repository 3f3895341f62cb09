import { InternalError } from "../../errors.ts";
import type { ReleaseFile } from "./file.ts";

/** Text of a file that every release has. @throws {InternalError} bug */
export function textIn(release: readonly ReleaseFile[], path: string): string {
  const found = release.find((file) => file.path === path);
  if (found === undefined) throw new InternalError("bug", `release: expected ${path}, found none`);
  return decode(found.bytes);
}

/** Text of a file of the release. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
