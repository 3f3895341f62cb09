import { handleGateCheck } from "./actions/gate-check/handler.ts";
import { Inputs } from "./actions/gate-check/inputs.ts";
import type { Outcome } from "./actions/outcome.ts";
import { parseInputs } from "./actions/parse-inputs.ts";
import { administrators } from "./adapters/administrators.ts";
import { adopters } from "./adapters/adopters.ts";
import { bypassWatchers } from "./adapters/bypass-watchers.ts";
import { systemClock } from "./adapters/clock.ts";
import { connectNowhere, connector } from "./adapters/connector.ts";
import { evidenceOpener } from "./adapters/evidence-opener.ts";
import { workspaceFiles } from "./adapters/files.ts";
import { type Host, thisHost } from "./adapters/host.ts";
import { hostedEvidences } from "./adapters/hosted-evidences.ts";
import { openJournal } from "./adapters/journal.ts";
import { ledgers } from "./adapters/ledgers.ts";
import { organizationReaders } from "./adapters/organization-readers.ts";
import { pipelineStep } from "./adapters/pipeline-step.ts";
import { placesFrom } from "./adapters/places.ts";
import { probeReaders } from "./adapters/probe-readers.ts";
import { machineProcess } from "./adapters/process.ts";
import { pullRegistry } from "./adapters/pull-registry.ts";
import { repositoryReaders } from "./adapters/repository-readers.ts";
import { rootUpdater } from "./adapters/root-updater.ts";
import { scanBenches } from "./adapters/scan-bench.ts";
import { runCli } from "./cli/main.ts";
import type { CommandPorts, ExitCode, Ports } from "./ports/ports.ts";
import type { Runner } from "./ports/runner.ts";

/** Actions by name; each has an entry point of the same name. */
export type ActionName = "gate-check" | "sbom-attach";

interface Folders {
  readonly workspace: string;
  readonly home: string;
}

/** The greater half of the composition root: all that is loaded after the first look (style: bundling). */
export async function act(
  name: ActionName,
  { runner, env }: Pick<Host, "env"> & { readonly runner: Runner },
  folders: Folders,
): Promise<Outcome> {
  const connect = connector({ runner, clock: systemClock, env });
  const ports = { ...portsFor(runner, folders), connect };
  switch (name) {
    case "gate-check":
      return handleGateCheck(parseInputs(Inputs, runner.input), ports);
    case "sbom-attach":
      return sbomAttach(runner, ports);
  }
}

/** Loaded only for those who release: most runs judge a change. */
async function sbomAttach(runner: Runner, ports: Ports): Promise<Outcome> {
  const [{ handleSbomAttach }, { Inputs }] = await Promise.all([
    import("./actions/sbom-attach/handler.ts"),
    import("./actions/sbom-attach/inputs.ts"),
  ]);
  return handleSbomAttach(parseInputs(Inputs, runner.input), ports);
}

/** Every command but `inspect`. */
export async function command(
  argv: readonly string[],
  terminal: Pick<CommandPorts, "runner" | "print"> & Pick<Host, "env">,
  folders: Folders,
): Promise<ExitCode> {
  const { runner, print, env } = terminal;
  return runCli(argv, {
    ...portsFor(runner, folders),
    print,
    repositories: repositoryReaders(env, runner),
    organizations: organizationReaders(env, runner),
    adopters: adopters(env, runner),
    probes: probeReaders(env, runner),
    watchers: bypassWatchers(env, runner),
    administrators: administrators(env, runner),
    journal: openJournal,
    scanBench: scanBenches(folders, env),
    ledgers: ledgers(env, runner, folders.workspace),
    openEvidence: evidenceOpener,
    hostedEvidence: hostedEvidences(env, runner),
    pullRegistry: pullRegistry({ env, read: thisHost().read, runner }),
    updateRoot: rootUpdater,
    places: placesFrom(folders.workspace),
    step: pipelineStep({ runner, env, clock: systemClock, workspace: folders.workspace }),
  });
}

function portsFor(runner: Runner, { workspace, home }: Folders): Ports {
  return {
    runner,
    files: workspaceFiles(workspace),
    home: workspaceFiles(home),
    process: machineProcess,
    clock: systemClock,
    connect: connectNowhere,
  };
}
