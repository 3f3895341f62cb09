import type { Job, Step, Workflow } from "../workflow/model.ts";
import type { Fix, Hunk } from "./fix.ts";

/** A step of a job. */
export interface PlacedStep {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
}

/** Puts each expression of a script into a variable of the step and the variable into the script. */
export function scriptFix({ workflow, job, step }: PlacedStep, expressions: readonly string[]): Fix {
  const names = new Map(expressions.map((expression, index) => [expression, nameOf(expression, index)]));
  const pairs = [...names].map(([expression, name]) => `${name}: $\{{ ${expression} }}`);
  const text = `Put it into the step's environment (${pairs.join(", ")}) and use "$${[...names.values()].join('", "$')}" in the script, in quotes.`;
  const isPatchable = step.run !== null && step.environment.length === 0 && isPosix(job, step);
  const hunks = isPatchable ? hunksOf(workflow, step.run?.line ?? 0, names) : null;
  return hunks === null ? { kind: "words", text } : { kind: "patch", path: workflow.path, hunks };
}

/** Other shells call their variables otherwise; an unnamed one is PowerShell on Windows. */
function isPosix({ runsOn }: Job, { shell }: Step): boolean {
  if (shell !== null) return shell === "bash" || shell === "sh";
  return runsOn?.labels.every((label) => /^(?:ubuntu|macos)-/i.test(label)) === true;
}

/** `github.event.pull_request.title` as `PULL_REQUEST_TITLE`; two that would be the same get their number. */
function nameOf(expression: string, index: number): string {
  const path = /^github\.(?:event\.)?([a-z_.]{1,60})$/.exec(expression)?.[1];
  return path === undefined ? `UNTRUSTED_${index + 1}` : path.replaceAll(".", "_").toUpperCase();
}

/** Null where the script is not a plain block or line behind `run:`. */
function hunksOf(workflow: Workflow, line: number, names: ReadonlyMap<string, string>): Hunk[] | null {
  const first = workflow.source[line - 1] ?? "";
  const at = first.indexOf("run:");
  const lead = first.slice(0, at);
  if (at === -1 || !/^\s*(?:-\s*)?$/.test(lead)) return null;
  const indent = " ".repeat(at);
  const environment = [
    `${lead}env:`,
    ...[...names].map(([expression, name]) => `${indent}  ${name}: $\{{ ${expression} }}`),
  ];
  const lines = scriptLines(workflow, line, at).map((text, offset) => ({
    hunk: { line: line + offset, remove: [text], add: [substitute(text, names)] },
    isSafe: !text.includes("${{") || substitute(text, names) !== text,
  }));
  const changed = lines.map(({ hunk }) => hunk).filter(({ remove, add }) => remove[0] !== add[0]);
  if (changed.length === 0 || lines.some(({ isSafe }) => !isSafe)) return null;
  return withEnvironment(changed, { line, first, at, environment });
}

interface Head {
  readonly line: number;
  readonly first: string;
  readonly at: number;
  readonly environment: readonly string[];
}

/** `- run:` becomes `- env:` with `run:` below it. */
function withEnvironment(changed: readonly Hunk[], { line, first, at, environment }: Head): Hunk[] {
  const own = changed.find((hunk) => hunk.line === line);
  const run = " ".repeat(at) + (own?.add[0] ?? first).slice(at);
  const head: Hunk = { line, remove: [first], add: [...environment, run] };
  return [head, ...changed.filter((hunk) => hunk !== own)];
}

function scriptLines(workflow: Workflow, line: number, indent: number): readonly string[] {
  const rest = workflow.source.slice(line);
  const end = rest.findIndex((text) => text.trim() !== "" && text.length - text.trimStart().length <= indent);
  return workflow.source.slice(line - 1, line + (end === -1 ? rest.length : end));
}

/** The variable takes the expression's place; in single quotes the shell would not look at it, so nothing is changed. */
function substitute(text: string, names: ReadonlyMap<string, string>): string {
  const parts = text.split(/(\$\{\{[^}]{0,400}\}\})/);
  if (text.includes("'") && parts.length > 1) return text;
  return parts.map((part) => variableFor(part, names) ?? part).join("");
}

function variableFor(part: string, names: ReadonlyMap<string, string>): string | undefined {
  if (!part.startsWith("${{")) return undefined;
  const name = names.get(part.slice(3, -2).trim());
  return name === undefined ? undefined : `\${${name}}`;
}
