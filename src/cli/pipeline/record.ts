import { mostDocumentBytes } from "../../domain/document/size.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import { UserError } from "../../errors.ts";
import { parseProductConfig } from "../../policy/product/product-file.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { recordCommand, toolOf } from "./recording.ts";

const usage = usages.record;
/**
 * Runs a command and writes, beside each report that it wrote, a sidecar which ties the report's bytes to this commit
 * and to how the command ended. Exit 0 if the command succeeded, 1 if it did not, 2 if it left no report.
 */
export async function record(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const { command, globs } = parse(words, ports);
  const { exitCode, reports } = await recordCommand({ command, globs, tool: toolOf(command) }, ports);
  if (reports.length === 0) {
    const message = `expected ${command[0]} to write a report that matches ${globs.join(", ")}, found none newer than its start.`;
    throw new UserError("no-match", message, {
      hint: "Correct --report, or evidence: in the product configuration.",
    });
  }
  ports.runner.log(`recorded ${reports.join(", ")} (exit code ${exitCode})`);
  return exitCode === 0 ? 0 : 1;
}

interface Request {
  readonly command: readonly string[];
  readonly globs: readonly string[];
}

function parse(words: readonly string[], { files }: CommandPorts): Request {
  const end = words.indexOf("--");
  const command = end === -1 ? [] : words.slice(end + 1);
  if (command.length === 0)
    throw new UserError("usage", "expected a command behind --, got none.", { hint: `Usage: ${usage}` });
  const options = parseOptions(words.slice(0, end), { usage, valued: { report: "often", config: "once" } });
  const given = options.values("report");
  if (given.length > 0) return { command, globs: given };
  const path = options.value("config") ?? productConfigPath;
  if (!files.exists(path)) {
    throw new UserError("usage", `expected --report, or the product configuration ${path}; found neither.`, {
      hint: `Usage: ${usage}`,
    });
  }
  const config = parseProductConfig({ path, text: files.readText(path, mostDocumentBytes) });
  return { command, globs: config.content.evidence.map((entry) => entry.path) };
}
