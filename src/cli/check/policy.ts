import {
  loadPlatformPolicy,
  type PlatformChoice,
  platformPolicyFrom,
} from "../../actions/gate-check/load-policy.ts";
import { mostDocumentBytes } from "../../domain/document/size.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import { UserError } from "../../errors.ts";
import { mergePolicies } from "../../policy/merge/merge.ts";
import { parseProductConfig } from "../../policy/product/product-file.ts";
import { diffPolicies, type PolicyChange } from "../../policy/review/diff.ts";
import { type LintProblem, lintPolicy } from "../../policy/review/lint.ts";
import { type ShownValue, showPolicy } from "../../policy/review/show.ts";
import type { Files } from "../../ports/files.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { renderJson } from "../../report/json.ts";
import { type Options, oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

const usage = usages.policy;
const packagedPath = "policy/platform.yml";

/** Checks, shows or compares policies. `diff` ends with 1 if anything was loosened. @throws {UserError} */
export async function policy(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const [name = "", ...rest] = words;
  const options = parseOptions(rest, { usage, valued: { policy: "once", config: "once", format: "once" } });
  switch (name) {
    case "lint":
      return lint(options, ports);
    case "show":
      return show(options, ports);
    case "diff":
      return diff(options, ports);
    default:
      throw new UserError("usage", `expected lint, show or diff, got ${JSON.stringify(name)}.`, {
        hint: `Usage: ${usage}`,
      });
  }
}

async function lint(options: Options, ports: CommandPorts): Promise<ExitCode> {
  const path = options.value("policy");
  const config = configPath(options, ports.files);
  const problems = lintPolicy({
    platform: path === undefined ? textOf(packagedPath, ports.home) : textOf(path, ports.files),
    product: config === null ? null : textOf(config, ports.files),
    profile: null,
  });
  output(options, ports, problems, lintLine);
  if (problems.length === 0) ports.runner.log("policy lint: nothing to complain about");
  return problems.some(({ level }) => level === "error") ? 1 : 0;
}

function lintLine({ level, at, message, hint }: LintProblem): string {
  return `${at}: ${level}: ${message} ${hint}`;
}

async function show(options: Options, ports: CommandPorts): Promise<ExitCode> {
  const { file, source } = await platformOf(options.value("policy"), ports);
  const config = configPath(options, ports.files);
  const product = config === null ? null : parseProductConfig(textOf(config, ports.files));
  const effective = mergePolicies({
    platform: file,
    source,
    product,
    base: null,
    profile: null,
    regulated: null,
    baseline: null,
  });
  output(options, ports, showPolicy(effective, file), showLine);
  return 0;
}

function showLine({ name, value, source, at }: ShownValue): string {
  return `${name} = ${value}  (${source}, ${at})`;
}

async function diff(options: Options, ports: CommandPorts): Promise<ExitCode> {
  const [before, after, ...more] = options.positionals;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new UserError("usage", "expected two policy files, old and new.", { hint: `Usage: ${usage}` });
  }
  const old = await platformPolicyFrom(before, ports.files);
  const changes = diffPolicies(old.file, (await platformPolicyFrom(after, ports.files)).file);
  output(options, ports, changes, changeLine);
  return changes.some(({ label }) => label === "loosened") ? 1 : 0;
}

function changeLine({ label, name, from, to }: PolicyChange): string {
  return `${label.padEnd(9)} ${name}: ${from ?? "(not set)"} -> ${to ?? "(not set)"}`;
}

function output<T>(
  options: Options,
  ports: CommandPorts,
  rows: readonly T[],
  line: (row: T) => string,
): void {
  const format = oneOf("format", options.value("format") ?? "text", ["text", "json"]);
  ports.print(format === "json" ? renderJson(rows) : rows.map((row) => `${line(row)}\n`).join(""));
}

async function platformOf(path: string | undefined, { home, files }: CommandPorts): Promise<PlatformChoice> {
  return path === undefined ? loadPlatformPolicy(home) : platformPolicyFrom(path, files);
}

/** The product configuration that was named, or the usual one if it is there. */
function configPath(options: Options, files: Files): string | null {
  return options.value("config") ?? (files.exists(productConfigPath) ? productConfigPath : null);
}

function textOf(path: string, files: Files): { readonly path: string; readonly text: string } {
  return { path, text: files.readText(path, mostDocumentBytes) };
}
