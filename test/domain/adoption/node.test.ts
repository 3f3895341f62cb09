import { describe, expect, it } from "vitest";
import { nodeToolchain } from "../../../src/domain/adoption/stacks/node.ts";
import { manifest, snapshotOf } from "../../support/repository-snapshot.ts";

function toolchain(
  scripts: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
  files: object = {},
) {
  const found = nodeToolchain(
    snapshotOf({ "package.json": manifest(scripts, packages), "package-lock.json": "{}", ...files }),
  );
  if (found === null) throw new Error("expected a stack");
  return found;
}

const commandOf = (name: string, ...args: Parameters<typeof toolchain>) =>
  toolchain(...args).hooks.find((hook) => hook.name === name)?.command;
const pathsOf = (...args: Parameters<typeof toolchain>) =>
  toolchain(...args).reports.map(({ kind, suite, path }) => [kind, suite, path].join(" "));
const lacksOf = (...args: Parameters<typeof toolchain>) => toolchain(...args).lacks.map(({ what }) => what);

describe("the tests of a package", () => {
  it.each([
    [
      "node --test",
      [],
      "mkdir -p reports && node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=reports/junit.xml --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=reports/lcov.info",
    ],
    [
      "vitest",
      ["@vitest/coverage-v8"],
      "mkdir -p reports && npx --no-install vitest run --reporter=default --reporter=junit --outputFile.junit=reports/junit.xml --coverage.enabled --coverage.reporter=lcovonly --coverage.reportsDirectory=reports",
    ],
    [
      "jest --watch",
      ["jest-junit"],
      "mkdir -p reports && JEST_JUNIT_OUTPUT_FILE=reports/junit.xml npx --no-install jest --ci --reporters=default --reporters=jest-junit --coverage --coverageReporters=lcovonly --coverageDirectory=reports",
    ],
    [
      "c8 --all --reporter=html mocha 'test/*.js'",
      ["c8"],
      "mkdir -p reports && npx --no-install c8 --all --reporter=lcovonly --reports-dir=reports --temp-directory=coverage/tmp mocha 'test/*.js' --reporter xunit --reporter-option output=reports/junit.xml",
    ],
    [
      "cross-env NODE_ENV=test npx mocha",
      ["c8"],
      "mkdir -p reports && NODE_ENV=test npx --no-install c8 --reporter=lcovonly --reports-dir=reports --temp-directory=coverage/tmp mocha --reporter xunit --reporter-option output=reports/junit.xml",
    ],
  ])("of %j get writers of reports", (test, packages, command) => {
    expect(commandOf("test", { test }, packages)).toBe(command);
    expect(pathsOf({ test }, packages)).toEqual([
      "tests unit reports/junit.xml",
      "coverage  reports/lcov.info",
    ]);
  });

  it.each([
    [
      "node --test --test-reporter=junit --test-reporter-destination=out/j.xml --test-reporter lcov --test-reporter-destination out/l.info",
      ["tests unit out/j.xml", "coverage  out/l.info"],
    ],
    ["vitest run --reporter=junit --outputFile=out/j.xml", ["tests unit out/j.xml"]],
    ["JEST_JUNIT_OUTPUT_FILE=out/j.xml jest --reporters=jest-junit", ["tests unit out/j.xml"]],
  ])("stay as they are where %j writes a report already", (test, paths) => {
    expect(commandOf("test", { test })).toBe("npm test");
    expect(pathsOf({ test })).toEqual(paths);
  });

  it.each([
    "./run-tests.sh",
    "node --test | tee log",
    "node --test --test-reporter=dot",
    "mocha --reporter dot",
    "tsx build.ts && vitest run",
    "vitest run a && vitest run b",
  ])("of %j are run without a report, and that is said", (test) => {
    expect(commandOf("test", { test })).toBe("npm test");
    expect(lacksOf({ test })).toContainEqual(expect.stringContaining("no report of the unit tests"));
  });

  it("keep what npm runs before them", () => {
    expect(commandOf("test", { test: "node --test", pretest: "node make.js" })).toBe("npm test");
  });

  it("say which package would write what is missing", () => {
    expect(lacksOf({ test: "vitest" })[0]).toContain("@vitest/coverage-v8");
    expect(lacksOf({ test: "jest" })[0]).toContain("jest-junit");
    expect(lacksOf({ test: "mocha" })[0]).toContain("c8");
  });

  it("are not what npm puts into a new manifest", () => {
    const test = 'echo "Error: no test specified" && exit 1';

    expect(commandOf("test", { test })).toBeUndefined();
    expect(lacksOf({ test })[0]).toContain('no script "test"');
  });

  it("run all suites, whichever fails", () => {
    const command = commandOf("test", { test: "node --test a", "test:integration": "node --test b" });

    expect(command).toMatch(/^status=0; \(.+\) \|\| status=1; \(.+\) \|\| status=1; exit \$status$/);
    expect(pathsOf({ test: "node --test a", "test:integration": "node --test b" })).toContain(
      "tests integration reports/junit-integration.xml",
    );
  });
});

describe("the linter of a package", () => {
  it.each([
    [
      "eslint .",
      "mkdir -p reports && npx --no-install eslint . --format json --output-file reports/eslint.json",
    ],
    [
      "eslint src -f stylish",
      "mkdir -p reports && npx --no-install eslint src --format json --output-file reports/eslint.json",
    ],
    ["eslint . --format=x -o out/lint.sarif", "npm run lint"],
  ])("of %j is %j", (lint, command) => {
    expect(commandOf("lint", { lint })).toBe(command);
  });

  it("is ESLint where only its configuration is there", () => {
    expect(commandOf("lint", {}, ["eslint"], { "eslint.config.js": "" })).toContain("eslint . --format json");
  });

  it("is missed, or run without a report", () => {
    expect(lacksOf({ test: "node --test" })).toContainEqual(expect.stringContaining("no linter"));
    expect(commandOf("lint", { lint: "standard" })).toBe("npm run lint");
    expect(lacksOf({ lint: "standard" })).toContainEqual(expect.stringContaining("no report of the linter"));
  });
});

describe("the packages of a package", () => {
  it.each([
    ["package-lock.json", "npm ci"],
    ["npm-shrinkwrap.json", "npm ci"],
    ["pnpm-lock.yaml", "corepack enable && pnpm install --frozen-lockfile"],
    ["yarn.lock", "corepack enable && yarn install --frozen-lockfile"],
  ])("are installed as %s says", (lockfile, command) => {
    const found = nodeToolchain(snapshotOf({ "package.json": manifest({ build: "tsc" }), [lockfile]: "" }));

    expect(found?.hooks[0]?.command).toBe(command);
  });

  it("are installed somehow without a lockfile, and that is said", () => {
    const found = nodeToolchain(snapshotOf({ "package.json": manifest({}, ["eslint"]) }));

    expect(found?.lacks[0]?.what).toContain("no lockfile");
  });

  it("are unknown where the manifest is none", () => {
    expect(nodeToolchain(snapshotOf({ "package.json": "{" }))?.lacks[0]?.what).toContain("no valid JSON");
    expect(nodeToolchain(snapshotOf({}))).toBeNull();
  });
});
