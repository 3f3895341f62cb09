import type { RepositorySnapshot } from "../snapshot.ts";
import type { Hook, Lack, Report, Toolchain } from "../tools.ts";

/** A plugin that writes a report, and how a build file names it. */
interface Plugin {
  readonly mark: RegExp;
  readonly report: Report;
  readonly lack: Lack;
}

interface Build {
  readonly name: string;
  readonly setup: string;
  readonly test: (has: (mark: RegExp) => boolean) => string;
  readonly lint: string;
  readonly tests: Report;
  readonly coverage: Plugin;
  readonly style: Plugin;
}

const maven: Build = {
  name: "Maven",
  setup: "mvn --batch-mode --no-transfer-progress dependency:go-offline",
  test: () => "mvn --batch-mode --no-transfer-progress verify",
  lint: "mvn --batch-mode --no-transfer-progress checkstyle:checkstyle",
  tests: {
    kind: "tests",
    suite: "unit",
    path: "**/target/surefire-reports/TEST-*.xml",
    because: "Surefire writes it",
  },
  coverage: plugin(/jacoco-maven-plugin/, "coverage", "**/target/site/jacoco/jacoco.xml", "JaCoCo"),
  style: plugin(/maven-checkstyle-plugin/, "lint", "**/target/checkstyle-result.xml", "Checkstyle"),
};

const gradle: Build = {
  name: "Gradle",
  setup: "./gradlew --no-daemon dependencies",
  test: (has) => `./gradlew --no-daemon test${has(gradleCoverage) ? " jacocoTestReport" : ""}`,
  lint: "./gradlew --no-daemon checkstyleMain checkstyleTest",
  tests: {
    kind: "tests",
    suite: "unit",
    path: "**/build/test-results/test/*.xml",
    because: "Gradle writes it",
  },
  coverage: plugin(
    /\bjacoco\b/,
    "coverage",
    "**/build/reports/jacoco/test/jacocoTestReport.xml",
    "JaCoCo (with xml.required = true)",
  ),
  style: plugin(/\bcheckstyle\b/, "lint", "**/build/reports/checkstyle/*.xml", "Checkstyle"),
};
const gradleCoverage = /\bjacoco\b/;

function plugin(mark: RegExp, kind: "coverage" | "lint", path: string, name: string): Plugin {
  const what = kind === "coverage" ? "line coverage" : "report of a linter";
  return {
    mark,
    report: { kind, suite: null, path, because: `${name} writes it` },
    lack: {
      what: `no ${what}: the build names no plugin ${name}`,
      todo: `Add the plugin to the build, and adopt again.`,
    },
  };
}

/** Java and Kotlin: Maven or Gradle; null where neither is at the root. */
export function jvmToolchain({ texts, paths }: RepositorySnapshot): Toolchain | null {
  const pom = texts.get("pom.xml");
  if (pom !== undefined) return toolchainOf(maven, pom);
  const script = texts.get("build.gradle.kts") ?? texts.get("build.gradle");
  if (script === undefined) return null;
  const built = toolchainOf(gradle, script);
  if (paths.includes("gradlew")) return built;
  const lack: Lack = {
    what: "no Gradle wrapper: the commands call ./gradlew",
    todo: 'Run "gradle wrapper", and commit what it writes.',
  };
  return { ...built, lacks: [...built.lacks, lack] };
}

function toolchainOf(build: Build, text: string): Toolchain {
  const has = (mark: RegExp): boolean => mark.test(text);
  const plugins = [build.coverage, build.style];
  const hooks: Hook[] = [
    { name: "setup", command: build.setup, because: build.name },
    { name: "test", command: build.test(has), because: build.name },
    ...(has(build.style.mark)
      ? [{ name: "lint", command: build.lint, because: "the build names Checkstyle" } as const]
      : []),
  ];
  return {
    name: build.name,
    hooks,
    reports: [build.tests, ...plugins.filter(({ mark }) => has(mark)).map(({ report }) => report)],
    lacks: plugins.filter(({ mark }) => !has(mark)).map(({ lack }) => lack),
  };
}
