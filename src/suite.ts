import { handleGateCheck } from "./actions/gate-check/handler.ts";
import { Inputs } from "./actions/gate-check/inputs.ts";
import type { Outcome } from "./actions/outcome.ts";
import { parseInputs } from "./actions/parse-inputs.ts";
import { unprovableApprovals } from "./adapters/approvals.ts";
import { systemClock } from "./adapters/clock.ts";
import { workspaceFiles } from "./adapters/files.ts";
import { machineProcess } from "./adapters/process.ts";
import { runCli } from "./cli/main.ts";
import type { CommandPorts, ExitCode, Ports } from "./ports/ports.ts";
import type { Runner } from "./ports/runner.ts";

/** Actions by name; each has an entry point of the same name. */
export type ActionName = "gate-check";

interface Folders {
  readonly workspace: string;
  readonly home: string;
}

/** The greater half of the composition root: all that is loaded after the first look (style: bundling). */
export async function act(name: ActionName, runner: Runner, folders: Folders): Promise<Outcome> {
  const ports = portsFor(runner, folders);
  switch (name) {
    case "gate-check":
      return handleGateCheck(parseInputs(Inputs, runner.input), ports);
  }
}

/** Every command but `inspect`. */
export async function command(
  argv: readonly string[],
  terminal: Pick<CommandPorts, "runner" | "print">,
  folders: Folders,
): Promise<ExitCode> {
  return runCli(argv, { ...portsFor(terminal.runner, folders), print: terminal.print });
}

function portsFor(runner: Runner, { workspace, home }: Folders): Ports {
  return {
    runner,
    files: workspaceFiles(workspace),
    home: workspaceFiles(home),
    process: machineProcess,
    clock: systemClock,
    approvals: unprovableApprovals,
  };
}
