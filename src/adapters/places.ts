import { mkdirSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { Places } from "../ports/evidence.ts";
import { workspaceFiles } from "./files.ts";

/** Files and folders that a person names, seen from where they stand. */
export function placesFrom(cwd: string): Places {
  const kindOf: Places["kindOf"] = (path) => {
    const status = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    if (status === undefined) return "nothing";
    return status.isDirectory() ? "folder" : "file";
  };
  return {
    kindOf,
    folder(path) {
      if (kindOf(path) === "folder") return workspaceFiles(resolve(cwd, path));
      throw new UserError("missing-file", "expected a folder, found none", { at: path });
    },
    file(path) {
      const whole = resolve(cwd, path);
      if (kindOf(path) === "file") return { files: workspaceFiles(dirname(whole)), path: basename(whole) };
      throw new UserError("missing-file", "expected a file, found none", { at: path });
    },
    make(path) {
      mkdirSync(resolve(cwd, path), { recursive: true });
      return workspaceFiles(resolve(cwd, path));
    },
  };
}
