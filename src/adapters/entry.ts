import { statSync } from "node:fs";
import { UserError } from "../errors.ts";
import type { Runner } from "../ports/runner.ts";
import type { Host } from "./host.ts";
import { openWorkspace } from "./workspace.ts";

/** What a stub in `dist/` knows about its action; the build takes it from the action's `Inputs`. */
export interface Entry {
  /** Folder that the action was unpacked to. */
  readonly home: URL;
  /** Inputs that must be given. */
  readonly required: readonly string[];
  /** Inputs that name a file which must exist, with their defaults. */
  readonly requiredFiles: Readonly<Record<string, string>>;
}

const oldestNode = [20, 19] as const;

/**
 * Looks whether an action can start, with built-ins only: the commonest mistakes are answered before the validation
 * library is loaded. Returns the workspace.
 * @throws {UserError} invalid-input, missing-file, path-outside-workspace
 */
export function openEntry(entry: Entry, runner: Runner, host: Host): string {
  for (const name of entry.required) requireInput(name, runner);
  const folder = host.env["GITHUB_WORKSPACE"] ?? "";
  if (folder === "") {
    throw new UserError("invalid-input", "expected GITHUB_WORKSPACE to name the workspace, found it unset", {
      hint: "Run this as a step of a GitHub Actions job, or use `assaygate check`.",
    });
  }
  const workspace = openWorkspace(folder);
  for (const [name, fallback] of Object.entries(entry.requiredFiles)) {
    const path = runner.input(name) || fallback;
    if (!statSync(workspace.resolve(path), { throwIfNoEntry: false })?.isFile()) throw lacking(name, path);
  }
  return folder;
}

function requireInput(name: string, runner: Runner): void {
  if (runner.input(name) !== "") return;
  throw new UserError("invalid-input", `input "${name}": expected a value, got none.`, {
    hint: "Add it under with: in the workflow step.",
  });
}

function lacking(name: string, path: string): UserError {
  return new UserError(
    "missing-file",
    `input "${name}": expected a file at ${JSON.stringify(path)} in the workspace, found none.`,
    { hint: "Check the file out before this step, or name another one." },
  );
}

/** @throws {UserError} unsupported-node */
export function requireNode(host: Host): void {
  const [major = 0, minor = 0] = host.nodeVersion.split(".").map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new UserError(
    "unsupported-node",
    `expected Node ${oldestNode.join(".")} or newer, found ${host.nodeVersion}.`,
    { hint: "Install a newer Node." },
  );
}
