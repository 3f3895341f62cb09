import { UserError } from "../../errors.ts";

const oldestNode = 24;

/** Emulator and runner start TypeScript and use what came with this Node. @throws {UserError} unsupported-node */
export function needsNewerNode(version: string): void {
  if (Number(version.split(".")[0]) >= oldestNode) return;
  throw new UserError(
    "unsupported-node",
    `expected Node ${oldestNode} or newer for the sandbox, found ${version}.`,
    { hint: "Install a newer Node; other commands run on this one." },
  );
}
