import type { CommandPorts, EvidencePorts, ExitCode } from "../../ports/ports.ts";

type Command<P> = (words: readonly string[], ports: P) => Promise<ExitCode>;

/** Commands that need no more than evidence and what the verifier holds; each loads itself only. */
export const evidenceCommands = {
  verify: async (words, ports) => (await import("./verify.ts")).verify(words, ports),
  why: async (words, ports) => (await import("./why.ts")).why(words, ports),
  evidence: async (words, ports) => (await import("./export.ts")).evidence(words, ports),
} as const satisfies Readonly<Record<string, Command<EvidencePorts>>>;

export type EvidenceCommand = keyof typeof evidenceCommands;

/** Judges the past once more, for which it needs all that judges. */
export const replay: Command<CommandPorts> = async (words, ports) =>
  (await import("./replay.ts")).replay(words, ports);
