import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");

/** How a copy of the action differs from the packaged one. */
interface HomeChange {
  /** Turns the shipped policy into the organisation's. */
  readonly policy?: (shipped: string) => string;
  /** The copy is an organisation's instance. */
  readonly isInstance?: boolean;
}

/** Text of the shipped policy with the organisation's teams in its roles. */
export const withTeams = (shipped: string): string => shipped.replaceAll("@ORG/", "@acme/");

/** Unpacks the action elsewhere, beside a policy of its own, and returns the entry of its gate. */
export function gateOf({ policy = withTeams, isInstance = false }: HomeChange): string {
  const shipped = readFileSync(join(root, "policy/platform.yml"), "utf8");
  const home = temporaryFolder({
    "policy/platform.yml": policy(shipped),
    ...(isInstance ? { "policy/instance.yml": "schema: assaygate/instance/v1\n" } : {}),
  });
  cpSync(join(root, "dist"), join(home, "dist"), { recursive: true });
  return join(home, "dist/gate-check.js");
}
