import { sidecarSuffix } from "../../domain/binding/sidecar-suffix.ts";
import { mostDocumentBytes } from "../../domain/document/size.ts";
import { hostedHooks, packagingHooks } from "../../domain/pipeline/hosted-hooks.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import { UserError } from "../../errors.ts";
import type { HookName } from "../../policy/product/hooks.ts";
import type { ProductConfig } from "../../policy/product/product-config.ts";
import { parseProductConfig } from "../../policy/product/product-file.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { type Options, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { collectPackage } from "./package-tray.ts";
import { recordCommand, toolOf } from "./recording.ts";

const usage = usages["run-hooks"];
/** As GitHub runs a step, so that a hook does the same in both. */
const shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"];

/** Hooks without which another has nothing to work on. */
const needs: Readonly<Record<HookName, readonly HookName[]>> = {
  setup: [],
  build: ["setup"],
  test: ["setup", "build"],
  lint: ["setup"],
  package: ["setup", "build"],
  deploy: ["setup", "package"],
  smoke: ["setup", "deploy"],
};

/**
 * Runs the product's commands, each recorded for the evidence that it writes. What left a report is the gate's to judge,
 * also if it failed. Exit 0: every hook left a report or succeeded; 1: one did neither. @throws {UserError}
 */
export async function runHooks(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { only: "often", output: "once", package: "once", config: "once" },
    flags: ["package-only"],
  });
  const path = options.value("config") ?? productConfigPath;
  const { content } = parseProductConfig({ path, text: ports.files.readText(path, mostDocumentBytes) });
  const selected = selectHooks(choiceOf(options), content, path);
  const globs = content.evidence.map((entry) => entry.path);
  const { reports, hasFailed } = await runAll(selected, globs, ports);
  const output = options.value("output");
  if (output !== undefined) collect(output, reports, ports);
  const folder = options.value("package");
  if (folder !== undefined && !hasFailed) collectPackage(folder, content.artefact, ports);
  return hasFailed ? 1 : 0;
}

interface Choice {
  readonly only: readonly string[];
  /** What runs where nothing is named. */
  readonly usual: readonly HookName[];
}

function choiceOf(options: Options): Choice {
  const only = options.values("only");
  if (options.has("package-only")) return { only, usual: packagingHooks };
  const isPackaged = options.value("package") !== undefined;
  return { only, usual: isPackaged ? [...hostedHooks, "package"] : hostedHooks };
}

async function runAll(
  selected: readonly [HookName, string][],
  globs: readonly string[],
  ports: CommandPorts,
): Promise<{ readonly reports: ReadonlySet<string>; readonly hasFailed: boolean }> {
  const reports = new Set<string>();
  const failed = new Set<HookName>();
  for (const [name, command] of selected) {
    const needed = needs[name].find((other) => failed.has(other));
    const done = needed === undefined ? await runHook({ name, command, globs }, ports) : notRun;
    if (needed !== undefined) ports.runner.log(`${name}: not run, since ${needed} failed`);
    for (const report of done.reports) reports.add(report);
    if (!done.isJudged) failed.add(name);
  }
  return { reports, hasFailed: failed.size > 0 };
}

interface Hook {
  readonly name: HookName;
  readonly command: string;
  readonly globs: readonly string[];
}

interface Done {
  readonly reports: readonly string[];
  /** It succeeded, or the gate sees by its reports that it did not. */
  readonly isJudged: boolean;
}

const notRun: Done = { reports: [], isJudged: false };

async function runHook({ name, command, globs }: Hook, ports: CommandPorts): Promise<Done> {
  ports.runner.log(`${name}: ${command}`);
  const request = { command: [...shell, command], globs, tool: toolOf(command.trim().split(/\s+/)) };
  const { exitCode, reports } = await recordCommand(request, ports);
  const wrote = reports.length === 0 ? "no report" : reports.join(", ");
  ports.runner.log(`${name}: exit code ${exitCode}, wrote ${wrote}`);
  return { reports, isJudged: exitCode === 0 || reports.length > 0 };
}

/** The hooks that were asked for in their order, with their commands. @throws {UserError} usage, invalid-config */
function selectHooks(
  { only, usual }: Choice,
  { commands }: ProductConfig,
  path: string,
): [HookName, string][] {
  const known = Object.keys(needs).filter(isHook);
  const named = only.flatMap((list) => list.split(",")).map((name) => name.trim());
  const unknown = named.find((name) => !isHook(name));
  if (unknown !== undefined) {
    throw new UserError(
      "usage",
      `option "--only": expected ${known.join(", ")}, got ${JSON.stringify(unknown)}.`,
    );
  }
  const wanted = named.length > 0 ? known.filter((name) => named.includes(name)) : usual;
  const found = wanted.flatMap((name): [HookName, string][] => {
    const command = commands[name];
    return command === undefined ? [] : [[name, command]];
  });
  if (found.length > 0 && (named.length === 0 || found.length === wanted.length)) return found;
  throw new UserError("invalid-config", `expected commands: with ${wanted.join(", ")}, found none to run.`, {
    at: path,
    hint: "Say under commands: how this product is built and tested.",
  });
}

function isHook(name: string): name is HookName {
  return Object.hasOwn(needs, name);
}

/** Evidence and its sidecars, by their paths in the repository: what uploads them cuts off what paths have in common. */
function collect(output: string, reports: ReadonlySet<string>, { step, files, runner }: CommandPorts): void {
  const tray = step.tray(output);
  // A later hook may have removed what an earlier one wrote.
  const paths = [...reports].sort().filter((path) => files.exists(path));
  for (const path of paths) {
    tray.put(path);
    tray.put(`${path}${sidecarSuffix}`);
  }
  runner.log(`evidence: ${paths.length} reports in ${output}`);
}
