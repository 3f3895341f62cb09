import { intoReports, type Lack, type Report, reportFolder } from "../tools.ts";
import { programsOf, shellWords } from "../words.ts";
import { type NodeProject, runProgram, runScript } from "./node-project.ts";
import { type Invocation, runnerNames, runners } from "./node-runners.ts";

/** A suite of tests and the script that runs it. */
export interface NodeSuite {
  readonly suite: "unit" | "integration";
  readonly script: string;
}

/** How a suite is run so that it leaves reports. */
export interface SuiteRun {
  readonly command: string;
  readonly because: string;
  readonly reports: readonly Report[];
  readonly lacks: readonly Lack[];
}

/** Programs that are there without a package of the project. */
const plainPrograms = new Set(["node", "npm", "mkdir", "rm", "echo", "pnpm", "yarn"]);

/** The command of a suite: the script itself where it writes reports already, else its program with report writers. */
export function suiteRun(project: NodeProject, { suite, script }: NodeSuite): SuiteRun {
  const text = project.scripts.get(script) ?? "";
  const programs = programsOf(text) ?? [];
  const found = programs.flatMap((program, index) => {
    const invocation = invocationOf(program);
    return invocation === null ? [] : [{ index, invocation }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return withoutReports(project, { suite, script }, text);
  const runner = runners[only.invocation.runner];
  const own = runner.written(only.invocation, suite);
  if (own.some(({ kind }) => kind === "tests")) {
    const because = `the script "${script}" writes ${own.map(({ path }) => path).join(" and ")}`;
    return { command: runScript(project, script), because, reports: own, lacks: coverageLack(own, suite) };
  }
  const others = programs.filter((_, index) => index !== only.index);
  const hooks = [`pre${script}`, `post${script}`].filter((name) => project.scripts.has(name));
  const isPlain = others.every(([name = ""]) => plainPrograms.has(name)) && hooks.length === 0;
  const made = isPlain ? runner.reporting(only.invocation, suite, project.packages) : null;
  if (made === null) return withoutReports(project, { suite, script }, text);
  const started = runner.program === "node" ? made.words : [...runProgram(project), ...made.words];
  const words = programs.map((program, index) =>
    index === only.index ? [...only.invocation.environment, ...made.environment, ...started] : program,
  );
  return {
    command: intoReports(words.map(shellWords).join(" && ")),
    because: `the script "${script}" runs ${runner.title}; what it adds writes the reports`,
    reports: made.reports,
    lacks: [...made.lacks, ...(made.lacks.length > 0 ? [] : coverageLack(made.reports, suite))],
  };
}

/** A program as far as it says which test runner it is: variables first, then perhaps `npx`, then perhaps `c8`. */
function invocationOf(program: readonly string[]): Invocation | null {
  const start = program.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word) && word !== "cross-env");
  if (start === -1) return null;
  const environment = program.slice(0, start).filter((word) => word !== "cross-env");
  const rest = program.slice(start);
  const { wrapper, words } = unwrapped(rest[0] === "npx" ? rest.slice(1) : rest);
  const known = runnerNames.find((name) => runners[name].program === words[0] && runners[name].isIt(words));
  return known === undefined ? null : { runner: known, environment, wrapper, words };
}

/** What measures coverage takes its own flags first, each in one word: only then is it clear where the runner begins. */
function unwrapped(words: readonly string[]): Pick<Invocation, "wrapper" | "words"> {
  if (words[0] !== "c8" && words[0] !== "nyc") return { wrapper: [], words };
  const start = words.findIndex((word, index) => index > 0 && !word.startsWith("-"));
  return start === -1
    ? { wrapper: words, words: [] }
    : { wrapper: words.slice(0, start), words: words.slice(start) };
}

function coverageLack(reports: readonly Report[], suite: string): Lack[] {
  if (suite !== "unit" || reports.some(({ kind }) => kind === "coverage")) return [];
  return [
    {
      what: "no line coverage of the unit tests",
      todo: `Let the tests write lcov to ${reportFolder}/lcov.info, and list it under evidence.`,
    },
  ];
}

function withoutReports(project: NodeProject, { suite, script }: NodeSuite, text: string): SuiteRun {
  const shown = text.slice(0, 120);
  const name = suite === "unit" ? "junit.xml" : `junit-${suite}.xml`;
  return {
    command: runScript(project, script),
    because: `the script "${script}"`,
    reports: [],
    lacks: [
      {
        what: `no report of the ${suite} tests: no writer of reports is known for the script "${script}": ${shown}`,
        todo: `Let it write JUnit XML to ${reportFolder}/${name}, and list that under evidence.`,
      },
    ],
  };
}
