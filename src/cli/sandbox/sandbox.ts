import { parseArgs } from "node:util";
import { UserError } from "../../errors.ts";
import type { ExitCode } from "../../ports/ports.ts";
import type { SandboxPorts } from "../../ports/sandbox.ts";
import { usages } from "../usage.ts";
import { needsNewerNode } from "./needs-node.ts";

interface Request {
  readonly seed: string;
  readonly port: number;
}

const usage = `Usage: ${usages.sandbox}`;

/**
 * Runs an emulated GitHub until the process is told to end. One line of JSON on stdout says that it answers, and where.
 * @throws {UserError} usage, unsupported-node, missing-file, invalid-input
 */
export async function sandbox(words: readonly string[], ports: SandboxPorts): Promise<ExitCode> {
  const { seed, port } = parseRequest(words);
  needsNewerNode(ports.nodeVersion);
  const text = ports.readText(seed);
  const { startSandbox } = await ports.load();
  const started = await startSandbox({ file: seed, text, port });
  if (started.kind === "refused") throw refusalOf(started);
  ports.print(`${JSON.stringify(started.ready)}\n`);
  await ports.untilTerminated();
  await started.close();
  return 0;
}

function refusalOf({ at, message }: { readonly at: string; readonly message: string }): UserError {
  return new UserError("invalid-input", message, at === "" ? {} : { at });
}

function parseRequest(words: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { seed: { type: "string" }, port: { type: "string", default: "0" } },
    allowPositionals: true,
    // Not strict: its own errors are no `UserError`.
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => name !== "seed" && name !== "port");
  if (unknown !== undefined) throw misused(`unknown option ${JSON.stringify(`--${unknown}`)}.`);
  if (positionals.length > 0)
    throw misused(`expected no words but options, got ${JSON.stringify(positionals[0])}.`);
  if (typeof values.seed !== "string") throw misused('option "--seed": expected a file, got none.');
  return { seed: values.seed, port: parsePort(values.port) };
}

const highestPort = 65_535;

function parsePort(value: unknown): number {
  const port = typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : undefined;
  if (port !== undefined && port <= highestPort) return port;
  throw misused(
    `option "--port": expected an integer from 0 to ${highestPort}, got ${JSON.stringify(value)}.`,
  );
}

function misused(message: string): UserError {
  return new UserError("usage", message, { hint: usage });
}
