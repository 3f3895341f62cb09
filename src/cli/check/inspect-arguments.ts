import { parseArgs } from "node:util";
import { UserError } from "../../errors.ts";

export interface InspectRequest {
  readonly file: string;
  readonly format: "text" | "json";
}

/** How the command is called; here, since it is the one that loads no list of all. */
export const inspectUsage = "assaygate inspect FILE [--format text|json]";

/**
 * Understands the words after `inspect`; built-ins only, since it runs before anything else is loaded.
 * @throws {UserError} usage
 */
export function parseInspect(words: readonly string[]): InspectRequest {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { format: { type: "string", default: "text" } },
    allowPositionals: true,
    // Not strict: its own errors are no `UserError`.
    strict: false,
  });
  const unknown = Object.keys(values).find((name) => name !== "format");
  if (unknown !== undefined) throw misused(`unknown option ${JSON.stringify(`--${unknown}`)}.`);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw misused(`expected one file, got ${positionals.length}.`);
  }
  return { file, format: parseFormat(values["format"]) };
}

function parseFormat(value: unknown): InspectRequest["format"] {
  if (value === "text" || value === "json") return value;
  throw misused(`option "--format": expected text or json, got ${JSON.stringify(value)}.`);
}

function misused(message: string): UserError {
  return new UserError("usage", message, { hint: `Usage: ${inspectUsage}` });
}
