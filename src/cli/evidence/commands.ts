import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { evidence } from "./export.ts";
import { replay } from "./replay.ts";
import { verify } from "./verify.ts";
import { why } from "./why.ts";

/** Commands that read evidence; they are loaded together, as they share the walk of the chain. */
export const evidenceCommands = { verify, why, evidence, replay } as const satisfies Readonly<
  Record<string, (words: readonly string[], ports: CommandPorts) => Promise<ExitCode>>
>;
