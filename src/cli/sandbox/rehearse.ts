import { UserError } from "../../errors.ts";
import type { ExitCode } from "../../ports/ports.ts";
import type { RehearsalPorts } from "../../ports/sandbox.ts";
import { renderJson } from "../../report/json.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { needsNewerNode } from "./needs-node.ts";

const usage = usages.rehearse;
const usualOutput = "reports/rehearsal";

/**
 * Plays the governed pull request with a product on an emulated GitHub: 0 every scene came out as it must, 1 one did not.
 * @throws {UserError} usage, unsupported-node, invalid-input
 */
export async function rehearse(words: readonly string[], ports: RehearsalPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { keep: "once", format: "once" },
    flags: ["quick"],
  });
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  const [product = ".", ...surplus] = options.positionals;
  if (surplus.length > 0) {
    const message = `expected one folder of a product, got ${options.positionals.length}.`;
    throw new UserError("usage", message, { hint: `Usage: ${usage}` });
  }
  needsNewerNode(ports.nodeVersion);
  const module = await ports.load();
  const rehearsed = await module.rehearse({
    ...{ product, isQuick: options.has("quick"), home: ports.home, terminal: ports.terminal },
    ...{ output: options.value("keep") ?? usualOutput, interrupted: ports.untilTerminated() },
  });
  if (rehearsed.kind === "refused") {
    const { at, message } = rehearsed;
    throw new UserError("invalid-input", message, at === "" ? {} : { at });
  }
  ports.print(format === "json" ? renderJson(rehearsed.result) : rehearsed.text);
  return rehearsed.isAsExpected ? 0 : 1;
}
