import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { UserError } from "../errors.ts";
import type { ReleaseTray } from "../ports/signing-job.ts";

/** Begins a folder: what lies there already would be handed on as evidence. @throws {UserError} invalid-input */
export function openTray(folder: string): ReleaseTray {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) {
    throw new UserError("invalid-input", "expected an empty folder for the release, found files in it.", {
      at: folder,
      hint: "Name a folder that is not there yet.",
    });
  }
  return {
    write(path, bytes) {
      const target = resolve(folder, path);
      if (!target.startsWith(`${folder}${sep}`))
        throw new UserError("path-outside-workspace", "expected a path inside the folder.", { at: path });
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes, { flag: "wx" });
    },
  };
}
