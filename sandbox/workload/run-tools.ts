import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Run, runCommand } from "./run-command.ts";
import { type Tool, tools } from "./tools.ts";

/** What became of one tool. The exit code stands as it came: a tool that finds something ends with 1, too. */
export type ToolRun = Run & {
  readonly name: string;
  readonly command: string;
  readonly reportPaths: readonly string[];
};

export type Progress =
  | { readonly kind: "started"; readonly name: string; readonly command: string }
  | { readonly kind: "finished"; readonly run: ToolRun };

export type RunToolsOptions = {
  /** Where `npm audit` asks, from `startAdvisories`. */
  readonly advisoriesUrl: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Words put before a tool's command, such as `node dist/cli.js record … --`. */
  readonly prefix?: (tool: Tool) => readonly string[];
};

/**
 * Installs a copy of the example when its lockfile is new and runs each of its tools, one after the other. What a
 * tool says is in its report and in its run: nothing is repeated, mended or left out when one fails.
 */
export async function runTools(folder: string, options: RunToolsOptions): Promise<readonly ToolRun[]> {
  const run = (tool: Tool, command: readonly string[]) => runTool(folder, { tool, command, options });
  // A report of an earlier run must not pass for one of this run.
  rmSync(join(folder, "reports"), { recursive: true, force: true });
  const runs: ToolRun[] = [];
  if (isLockfileNew(folder)) {
    const installed = await run(install, ["npm", "ci", "--include=dev", "--prefer-offline"]);
    runs.push(installed);
    if (installed.exitCode !== 0) return runs;
    keepLockfileDigest(folder);
  }
  for (const tool of tools) {
    if (tool.needs !== undefined && !existsSync(tool.needs)) continue;
    const words = options.prefix?.(tool) ?? [];
    runs.push(await run(tool, [...words, "npm", "run", "--silent", tool.script]));
  }
  return runs;
}

const install: Tool = { name: "npm ci", script: "ci", reportPaths: [] };

async function runTool(
  folder: string,
  { tool, command, options }: { tool: Tool; command: readonly string[]; options: RunToolsOptions },
): Promise<ToolRun> {
  const text = command.join(" ");
  options.onProgress?.({ kind: "started", name: tool.name, command: text });
  const isAudit = tool.script === "audit";
  const ran = await runCommand(command, {
    folder,
    // npm keeps what it learns of an advisory: the user's own cache must not learn it from here.
    environment: isAudit
      ? {
          npm_config_registry: options.advisoriesUrl,
          npm_config_cache: join(folder, "node_modules", ".cache", "npm-audit"),
        }
      : {},
  });
  const run = { ...ran, name: tool.name, command: text, reportPaths: tool.reportPaths };
  options.onProgress?.({ kind: "finished", run });
  return run;
}

function isLockfileNew(folder: string): boolean {
  const kept = digestPath(folder);
  return !existsSync(kept) || readFileSync(kept, "utf8") !== lockfileDigest(folder);
}

function keepLockfileDigest(folder: string): void {
  writeFileSync(digestPath(folder), lockfileDigest(folder));
}

function lockfileDigest(folder: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
}

function digestPath(folder: string): string {
  return join(folder, "node_modules", ".installed-lockfile.sha256");
}
