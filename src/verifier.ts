import { systemClock } from "./adapters/clock.ts";
import { evidenceOpener } from "./adapters/evidence-opener.ts";
import { workspaceFiles } from "./adapters/files.ts";
import type { Host } from "./adapters/host.ts";
import { hostedEvidences } from "./adapters/hosted-evidences.ts";
import { placesFrom } from "./adapters/places.ts";
import { pullRegistry } from "./adapters/pull-registry.ts";
import { type EvidenceCommand, evidenceCommands } from "./cli/evidence/commands.ts";
import type { EvidencePorts, ExitCode } from "./ports/ports.ts";

type Terminal = Pick<Host, "cwd" | "env" | "read"> & Pick<EvidencePorts, "runner" | "print">;

/** The part of the composition root for commands that read evidence: they judge nothing, so they start without what judges. */
export async function readEvidence(
  name: EvidenceCommand,
  words: readonly string[],
  { cwd, env, read, runner, print }: Terminal,
  home: string,
): Promise<ExitCode> {
  return evidenceCommands[name](words, {
    runner,
    print,
    home: workspaceFiles(home),
    clock: systemClock,
    places: placesFrom(cwd),
    openEvidence: evidenceOpener,
    pullRegistry: pullRegistry({ env, read, runner }),
    hostedEvidence: hostedEvidences(env, runner),
  });
}
