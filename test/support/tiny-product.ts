import type { Product } from "../../sandbox/rehearsal/product.ts";

type Texts = Readonly<Record<string, string>>;

const config = `schema: assaygate/product-config/v1
owner: { name: Tiny, contact: "https://github.com/orgs/acme/teams/tiny" }
evidence:
  - { kind: tests, suite: unit, path: reports/junit.xml }
  - { kind: coverage, path: reports/lcov.info }
  - { kind: lint, path: reports/lint.sarif }
scopes: { gated: ["src/**"] }
`;

/** Commands of the product, as the template runs them. */
export const hooks = `commands:
  test: >-
    node --test --experimental-test-coverage --test-coverage-exclude="test/**"
    --test-reporter=junit --test-reporter-destination=reports/junit.xml
    --test-reporter=lcov --test-reporter-destination=reports/lcov.info
  lint: node scripts/lint.js
`;

/** The product's configuration, with what comes below its head. */
export const configOf = (rest: string): string => config + rest;

const manifest = { name: "tiny", version: "1.0.0", private: true, type: "module" };

const lockfile = {
  ...{ name: "tiny", version: "1.0.0", lockfileVersion: 3, requires: true },
  packages: { "": { name: "tiny", version: "1.0.0" } },
};

/** Node itself says whether a file is one of its language. */
const lint = `import { spawnSync } from "node:child_process";
import { globSync, writeFileSync } from "node:fs";

const broken = globSync("{src,test,scripts}/**/*.js").filter((path) => spawnSync(process.execPath, ["--check", path]).status !== 0);
const results = broken.map((uri) => ({
  ruleId: "syntax",
  level: "error",
  message: { text: "this does not parse" },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }],
}));
const driver = { name: "tiny-lint", version: "1.0.0", rules: [{ id: "syntax" }] };
const invocations = [{ executionSuccessful: true }];
writeFileSync("reports/lint.sarif", JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, invocations, results }] }));
process.exitCode = broken.length > 0 ? 1 : 0;
`;

const template = `## What

Say what changes.

## Why

Closes #
`;

const files: Texts = {
  "README.md": "# Tiny\n\nAdds two numbers.\n",
  "package.json": `${JSON.stringify(manifest, null, 2)}\n`,
  "package-lock.json": `${JSON.stringify(lockfile, null, 2)}\n`,
  "src/sum.js": "export const sum = (a, b) => a + b;\n",
  "test/sum.test.js": `import assert from "node:assert/strict";
import { test } from "node:test";
import { sum } from "../src/sum.js";

test("adds two numbers", () => {
  assert.equal(sum(1, 2), 3);
});
`,
  "scripts/lint.js": lint,
  "reports/.gitkeep": "",
  ".github/CODEOWNERS": "* @acme/tiny\n",
  ".github/pull_request_template.md": template,
  ".github/assaygate.yml": configOf(hooks),
};

/** A product that needs nothing but Node, and writes all of its evidence in a moment. */
export function tinyProduct(name = "tiny", more: Texts = {}): Product {
  const all = Object.entries({ ...files, ...more });
  return {
    plan: { folder: "", scenes: [] },
    name,
    files: new Map(all.map(([path, text]) => [path, Buffer.from(text)])),
    owners: { teams: ["acme/tiny"], people: [] },
  };
}
