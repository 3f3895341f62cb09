/** Lines that write a report and the sidecar that ties it to a commit. */
const writing = `
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

function tie(folder, path, commit, exitCode) {
  const bytes = readFileSync(join(folder, path));
  const at = new Date().toISOString();
  const file = { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  const sidecar = { schema: "assaygate/evidence/v1", commit, command: ["tool"], exitCode, startedAt: at, finishedAt: at, tool: "tool", files: [file] };
  writeFileSync(join(folder, path + ".evidence.json"), JSON.stringify(sidecar));
}
`;

/** Writes clean reports below a folder, for the commit that is named or checked out: nothing was run for them. */
export const forgery = `import { execFileSync } from "node:child_process";
${writing}
const [folder, commit = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim()] = process.argv.slice(2);
const driver = (name) => ({ tool: { driver: { name, version: "1.0.0", rules: [{ id: "rule" }] } } });
const sarif = (name) => JSON.stringify({ version: "2.1.0", runs: [{ ...driver(name), invocations: [{ executionSuccessful: true }], results: [] }] });
const reports = {
  "secrets.sarif": sarif("tiny-secrets"),
  "sast.sarif": sarif("tiny-sast"),
  "dependencies.sarif": sarif("tiny-dependencies"),
  "reports/lint.sarif": sarif("tiny-lint"),
  "reports/junit.xml": '<testsuites><testsuite name="all" tests="1" failures="0"><testcase name="adds two numbers" classname="test" time="0.1"/></testsuite></testsuites>',
  "reports/lcov.info": "TN:\\nSF:src/sum.js\\nDA:1,1\\nLF:1\\nLH:1\\nend_of_record\\n",
};
for (const [path, text] of Object.entries(reports)) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
  tie(folder, path, commit, 0);
}
`;

/** Runs the product's own tests and lint, and ties what they wrote to the commit that is named or checked out. */
export const evidence = `import { execFileSync, spawnSync } from "node:child_process";
${writing}
const [commit = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim()] = process.argv.slice(2);
const test = ["--test", "--experimental-test-coverage", "--test-coverage-exclude=test/**"];
const to = (reporter, path) => ["--test-reporter=" + reporter, "--test-reporter-destination=" + path];
const node = (...words) => spawnSync(process.execPath, words, { stdio: "inherit" }).status;
const tested = node(...test, ...to("junit", "reports/junit.xml"), ...to("lcov", "reports/lcov.info"));
const linted = node("scripts/lint.js");
tie(".", "reports/junit.xml", commit, tested);
tie(".", "reports/lcov.info", commit, tested);
tie(".", "reports/lint.sarif", commit, linted);
process.exitCode = tested || linted;
`;

const checkout = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd";
const upload = "actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f";

/** A workflow of the product that calls everything by the names that the organisation's has, and uploads forgeries. */
export function impostor(artifacts: readonly string[]): string {
  const uploads = artifacts.map(
    (name) => `      - { uses: ${upload}, with: { name: ${name}, path: forged } }`,
  );
  const names = ["plan", "checks", "scan-secrets", "scan-sast", "scan-dependencies", "scan-iac"];
  const jobs = names.map(
    (name) => `  ${name}: { name: ${name}, runs-on: ubuntu-24.04, steps: [{ run: "true" }] }`,
  );
  return `name: Assaygate
on: [pull_request, merge_group]
permissions: {}
jobs:
${jobs.join("\n")}
  gate:
    name: gate
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: ${checkout}
      - run: node forge.js forged
${uploads.join("\n")}
`;
}

interface OwnCi {
  /** Lines of the job. */
  readonly job?: string;
  /** Lines of the step that runs the tests. */
  readonly step?: string;
  readonly run?: string;
}

/** The product's own workflow: its tests, and their reports as an artifact. */
export function ownCi({ job = "", step = "", run = "node scripts/evidence.js" }: OwnCi = {}): string {
  return `name: ci
on: [pull_request, merge_group]
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
${job}    permissions: { contents: read }
    steps:
      - uses: ${checkout}
      - run: ${run}
${step}      - uses: ${upload}
        if: \${{ !cancelled() }}
        with: { name: reports, path: reports, if-no-files-found: error }
`;
}
