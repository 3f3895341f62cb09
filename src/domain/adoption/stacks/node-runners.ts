import { type Lack, type Report, reportFolder } from "../tools.ts";

export const runnerNames = ["nodeTest", "vitest", "jest", "mocha"] as const;
type RunnerName = (typeof runnerNames)[number];

/** A test runner as a script calls it. */
export interface Invocation {
  readonly runner: RunnerName;
  /** Variables that the script sets for it. */
  readonly environment: readonly string[];
  /** A program that measures coverage around it, with its arguments: `c8`, `nyc`. */
  readonly wrapper: readonly string[];
  /** The program and its arguments. */
  readonly words: readonly string[];
}

/** The same with writers of reports added. */
interface Reporting {
  readonly environment: readonly string[];
  readonly words: readonly string[];
  readonly reports: readonly Report[];
  readonly lacks: readonly Lack[];
}

interface Runner {
  readonly title: string;
  readonly program: string;
  readonly isIt: (words: readonly string[]) => boolean;
  /** Reports that the script asks for already. */
  readonly written: (invocation: Invocation, suite: string) => readonly Report[];
  /** Null where the arguments leave no room for ours. */
  readonly reporting: (
    invocation: Invocation,
    suite: string,
    packages: ReadonlySet<string>,
  ) => Reporting | null;
}

const lcov: Report = {
  kind: "coverage",
  suite: null,
  path: `${reportFolder}/lcov.info`,
  because: "lcov is written beside the tests",
};

function testsAt(path: string, suite: string): Report {
  return { kind: "tests", suite, path, because: "JUnit XML of the test runner" };
}

function junitPath(suite: string): string {
  return suite === "unit" ? `${reportFolder}/junit.xml` : `${reportFolder}/junit-${suite}.xml`;
}

/** Values of an option, written `--name=value` or `--name value`. */
function valuesOf(words: readonly string[], name: string): readonly string[] {
  return words.flatMap((word, index) => {
    if (word.startsWith(`${name}=`)) return [word.slice(name.length + 1)];
    return word === name ? [words[index + 1] ?? ""] : [];
  });
}

const nodeTest: Runner = {
  title: "Node's test runner",
  program: "node",
  isIt: (words) => words.includes("--test"),
  written: ({ words }, suite) => {
    const destinations = valuesOf(words, "--test-reporter-destination");
    return valuesOf(words, "--test-reporter").flatMap((reporter, index) => {
      const path = destinations[index] ?? "stdout";
      if (path === "stdout" || path === "stderr") return [];
      if (reporter === "junit") return [testsAt(path, suite)];
      return reporter === "lcov" ? [{ ...lcov, path }] : [];
    });
  },
  reporting: ({ words }, suite) => {
    // Each reporter has its destination, or none has; ours cannot be added to one that has none.
    if (words.some((word) => word.startsWith("--test-reporter"))) return null;
    const path = junitPath(suite);
    const coverage = suite === "unit" ? nodeCoverage(words) : [];
    const flags = [
      ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
      ...["--test-reporter=junit", `--test-reporter-destination=${path}`],
      ...coverage,
    ];
    const added = words.flatMap((word) => (word === "--test" ? [word, ...flags] : [word]));
    const reports = [testsAt(path, suite), ...(coverage.length > 0 ? [lcov] : [])];
    return { environment: [], words: added, reports, lacks: [] };
  },
};

function nodeCoverage(words: readonly string[]): readonly string[] {
  const flag = "--experimental-test-coverage";
  const lcovFlags = ["--test-reporter=lcov", `--test-reporter-destination=${lcov.path}`];
  return words.includes(flag) ? lcovFlags : [flag, ...lcovFlags];
}

const vitest: Runner = {
  title: "Vitest",
  program: "vitest",
  isIt: () => true,
  written: ({ words }, suite) => {
    const [path] = [...valuesOf(words, "--outputFile.junit"), ...valuesOf(words, "--outputFile")];
    const isJunit = valuesOf(words, "--reporter").includes("junit");
    return isJunit && path !== undefined ? [testsAt(path, suite)] : [];
  },
  reporting: ({ words }, suite, packages) => {
    const path = junitPath(suite);
    const rest = words.slice(1).filter((word) => !["run", "watch", "dev", "--run", "--watch"].includes(word));
    const measures = ["@vitest/coverage-v8", "@vitest/coverage-istanbul"].some((name) => packages.has(name));
    const coverage = suite === "unit" && measures;
    const flags = [
      ...["--reporter=default", "--reporter=junit", `--outputFile.junit=${path}`],
      ...(coverage
        ? [
            "--coverage.enabled",
            "--coverage.reporter=lcovonly",
            `--coverage.reportsDirectory=${reportFolder}`,
          ]
        : []),
    ];
    const lacks = suite === "unit" && !measures ? [packageLack("@vitest/coverage-v8", "line coverage")] : [];
    const reports = [testsAt(path, suite), ...(coverage ? [lcov] : [])];
    return { environment: [], words: ["vitest", "run", ...rest, ...flags], reports, lacks };
  },
};

const jest: Runner = {
  title: "Jest",
  program: "jest",
  isIt: () => true,
  written: ({ words, environment }, suite) => {
    if (!valuesOf(words, "--reporters").includes("jest-junit")) return [];
    const path = valuesOf(environment, "JEST_JUNIT_OUTPUT_FILE")[0] ?? "junit.xml";
    return [testsAt(path, suite)];
  },
  reporting: ({ words }, suite, packages) => {
    const path = junitPath(suite);
    const hasJunit = packages.has("jest-junit");
    const coverage = suite === "unit";
    const flags = [
      "--ci",
      ...(hasJunit ? ["--reporters=default", "--reporters=jest-junit"] : []),
      ...(coverage
        ? ["--coverage", "--coverageReporters=lcovonly", `--coverageDirectory=${reportFolder}`]
        : []),
    ];
    const rest = words.slice(1).filter((word) => !/^--(watch|watchAll|ci|coverage)(=|$)/.test(word));
    return {
      environment: hasJunit ? [`JEST_JUNIT_OUTPUT_FILE=${path}`] : [],
      words: ["jest", ...rest, ...flags],
      reports: [...(hasJunit ? [testsAt(path, suite)] : []), ...(coverage ? [lcov] : [])],
      lacks: hasJunit ? [] : [packageLack("jest-junit", `a report of the ${suite} tests`)],
    };
  },
};

const mocha: Runner = {
  title: "Mocha",
  program: "mocha",
  isIt: () => true,
  written: () => [],
  reporting: ({ words, wrapper }, suite, packages) => {
    // A second reporter would take the place of the first.
    if (words.some((word) => /^(--reporter|-R)(=|$)/.test(word))) return null;
    const path = junitPath(suite);
    const flags = ["--reporter", "xunit", "--reporter-option", `output=${path}`];
    const isUnit = suite === "unit";
    const measures = wrapper[0] === "c8" || (wrapper.length === 0 && packages.has("c8"));
    const around = isUnit && measures ? [...c8(wrapper), ...c8Flags] : [];
    return {
      environment: [],
      words: [...around, ...words, ...flags],
      reports: [testsAt(path, suite), ...(around.length > 0 ? [lcov] : [])],
      lacks: isUnit && !measures ? [packageLack("c8", "line coverage")] : [],
    };
  },
};

const c8Flags = ["--reporter=lcovonly", `--reports-dir=${reportFolder}`, "--temp-directory=coverage/tmp"];

/** The script's own arguments of c8 but for where its reports go. */
function c8(wrapper: readonly string[]): readonly string[] {
  const own = /^--(reporter|reports-dir|report-dir|temp-directory)(=|$)/;
  return ["c8", ...wrapper.slice(1).filter((word) => !own.test(word))];
}

function packageLack(name: string, what: string): Lack {
  return {
    what: `no ${what.replace(/^an? /, "")}: the package ${name} is not installed`,
    todo: `Run "npm install --save-dev ${name}" (or what your package manager calls it), and adopt again.`,
  };
}

/** The test runners that are known, by the program that a script calls. */
export const runners: Readonly<Record<RunnerName, Runner>> = { nodeTest, vitest, jest, mocha };
