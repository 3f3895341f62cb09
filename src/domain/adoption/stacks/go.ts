import type { RepositorySnapshot } from "../snapshot.ts";
import { type Hook, intoReports, type Lack, type Report, reportFolder, type Toolchain } from "../tools.ts";

const lintConfigs = [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"];

/** Go: its own tests with coverage; null where there is no module at the root. */
export function goToolchain({ texts, paths }: RepositorySnapshot): Toolchain | null {
  const module = texts.get("go.mod");
  if (module === undefined) return null;
  const hasTool = /^\s*(?:tool\s+)?gotest\.tools\/gotestsum\s*$/m.test(module);
  const cover = `-coverprofile=${reportFolder}/cover.out ./...`;
  const junit = `go tool gotestsum --junitfile ${reportFolder}/junit.xml -- ${cover}`;
  const hooks: Hook[] = [
    { name: "setup", command: "go mod download", because: "go.mod" },
    { name: "build", command: "go build ./...", because: "go.mod" },
    {
      name: "test",
      command: intoReports(hasTool ? junit : `go test ${cover}`),
      because: hasTool
        ? "gotestsum is a tool of the module"
        : "Go's own tests, which write no report of the tests",
    },
  ];
  const coverage: Report = {
    kind: "coverage",
    suite: null,
    path: `${reportFolder}/cover.out`,
    because: "go test writes it",
  };
  const tests: Report = {
    kind: "tests",
    suite: "unit",
    path: `${reportFolder}/junit.xml`,
    because: "gotestsum writes it",
  };
  const lint = lintOf(paths);
  return {
    name: "Go",
    hooks: [...hooks, ...lint.hooks],
    reports: [...(hasTool ? [tests] : []), coverage, ...lint.reports],
    lacks: [...(hasTool ? [] : [testLack]), ...lint.lacks],
  };
}

const testLack: Lack = {
  what: "no report of the tests: gotestsum is no tool of the module",
  todo: 'Run "go get -tool gotest.tools/gotestsum", commit go.mod and go.sum, and adopt again.',
};

function lintOf(paths: readonly string[]): Pick<Toolchain, "hooks" | "reports" | "lacks"> {
  const config = lintConfigs.find((name) => paths.includes(name));
  if (config === undefined) {
    const what = "no report of a linter: golangci-lint has no configuration here";
    return { hooks: [], reports: [], lacks: [{ what, todo: "Add .golangci.yml, and adopt again." }] };
  }
  const path = `${reportFolder}/golangci.json`;
  const command = intoReports(`golangci-lint run --output.json.path ${path}`);
  return {
    hooks: [{ name: "lint", command, because: config }],
    reports: [{ kind: "lint", suite: null, path, because: "golangci-lint writes it" }],
    lacks: [
      {
        what: "hosted runners bring no golangci-lint",
        todo: 'Install it in commands.setup by its release and checksum, or run your own CI ("ci:").',
      },
    ],
  };
}
