import { mkdirSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { Places } from "../ports/evidence.ts";
import { workspaceFiles } from "./files.ts";

const hint = "Check the path: it is seen from the folder that the command runs in.";

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
      throw new UserError("missing-file", "expected a folder, found none.", { at: path, hint });
    },
    file(path) {
      const whole = resolve(cwd, path);
      if (kindOf(path) === "file") return { files: workspaceFiles(dirname(whole)), path: basename(whole) };
      throw new UserError("missing-file", "expected a file, found none.", { at: path, hint });
    },
    make(path) {
      mkdirSync(resolve(cwd, path), { recursive: true });
      return workspaceFiles(resolve(cwd, path));
    },
  };
}
