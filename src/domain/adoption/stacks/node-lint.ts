import { type Hook, intoReports, type Lack, type Report, reportFolder } from "../tools.ts";
import { programsOf, shellWords } from "../words.ts";
import { type NodeProject, runProgram, runScript } from "./node-project.ts";

/** The linter as the gate wants to see it: a report, not only an exit code. */
export interface LintRun {
  readonly hook: Hook | null;
  readonly reports: readonly Report[];
  readonly lacks: readonly Lack[];
}

const outputNames = ["--output-file", "-o"];
const formatNames = ["--format", "-f"];
const configs = [
  "eslint.config.js",
  "eslint.config.mjs",
  "eslint.config.cjs",
  "eslint.config.ts",
  ".eslintrc.json",
  ".eslintrc.js",
  ".eslintrc.cjs",
  ".eslintrc.yml",
];

/** ESLint of the script `lint`, or of the packages; other linters write what is not read yet. */
export function lintRun(project: NodeProject): LintRun {
  const script = project.scripts.get("lint");
  const programs = script === undefined ? null : programsOf(script);
  const words = programs?.length === 1 ? withoutStarter(programs[0] ?? []) : [];
  if (words[0] === "eslint") return eslint(project, words);
  const hasConfig = configs.some((path) => project.paths.has(path));
  if (script === undefined && hasConfig && project.packages.has("eslint"))
    return eslint(project, ["eslint", "."]);
  return withoutReport(project, script);
}

function withoutStarter(words: readonly string[]): readonly string[] {
  return words[0] === "npx" ? words.slice(1) : words;
}

function eslint(project: NodeProject, words: readonly string[]): LintRun {
  const own = valueAfter(words, outputNames);
  if (own !== null && own !== "") {
    const because = `the script "lint" writes ${own}`;
    const hook: Hook = { name: "lint", command: runScript(project, "lint"), because };
    return { hook, reports: [reportAt(own)], lacks: [] };
  }
  const path = `${reportFolder}/eslint.json`;
  const kept = words.slice(1).filter((word, index, all) => {
    const isFormat = formatNames.some((name) => word === name || word.startsWith(`${name}=`));
    return !isFormat && !formatNames.includes(all[index - 1] ?? "");
  });
  const command = [...runProgram(project), "eslint", ...kept, "--format", "json", "--output-file", path];
  const because = "ESLint, with a report in place of the words for a terminal";
  return {
    hook: { name: "lint", command: intoReports(shellWords(command)), because },
    reports: [reportAt(path)],
    lacks: [],
  };
}

function valueAfter(words: readonly string[], names: readonly string[]): string | null {
  for (const [index, word] of words.entries()) {
    if (names.includes(word)) return words[index + 1] ?? null;
    const name = names.find((each) => word.startsWith(`${each}=`));
    if (name !== undefined) return word.slice(name.length + 1);
  }
  return null;
}

function reportAt(path: string): Report {
  return { kind: "lint", suite: null, path, because: "ESLint writes it" };
}

function withoutReport(project: NodeProject, script: string | undefined): LintRun {
  if (script === undefined) {
    const lack: Lack = {
      what: "no linter: neither a script lint nor a configuration of ESLint",
      todo: 'Add ESLint with a configuration and a script "lint", and adopt again.',
    };
    return { hook: null, reports: [], lacks: [lack] };
  }
  const hook: Hook = { name: "lint", command: runScript(project, "lint"), because: 'the script "lint"' };
  const lack: Lack = {
    what: `no report of the linter: no writer of reports is known for the script "lint": ${script.slice(0, 120)}`,
    todo: `Let it write SARIF to ${reportFolder}/lint.sarif (or Checkstyle XML), and list that under evidence as lint.`,
  };
  return { hook, reports: [], lacks: [lack] };
}
