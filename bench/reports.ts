/** The reports that are measured, in a folder of the system's temporary directory. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { amplifyJunit, amplifyLcov, amplifySarif } from "./amplify.ts";

const megabyte = 1_000_000;
const corpus = resolve(import.meta.dirname, "../../shared/corpus");
const fixtures = resolve(import.meta.dirname, "../test/fixtures");

/** The largest real report of its kind where the corpus is there, else the project's own. */
function sourceOf(format: string, corpusFile: string): string {
  const shared = join(corpus, corpusFile);
  if (existsSync(shared)) return shared;
  const folder = join(fixtures, format, "good");
  return join(folder, readdirSync(folder).find((file) => file.startsWith("input.")) ?? "input");
}

const junitSource = (): string => sourceOf("junit", "tests/junit/dorny__test-reporter__jest-large.xml");
const lcovSource = (): string =>
  sourceOf("lcov", "coverage/lcov/ryanluker__vscode-coverage-gutters__node.info");
const sarifSource = (): string => sourceOf("sarif", "sast/sarif/thez-org__vulnerable-node__codeql.sarif");

const makers = {
  "lcov-100.info": (to: string) => amplifyLcov({ from: lcovSource(), to, bytes: 100 * megabyte }),
  "junit-100.xml": (to: string) => amplifyJunit({ from: junitSource(), to, bytes: 100 * megabyte }),
  "sarif-94.sarif": (to: string) => amplifySarif({ from: sarifSource(), to, bytes: 94 * megabyte }),
  "sarif-594.sarif": (to: string) => amplifySarif({ from: sarifSource(), to, bytes: 594 * megabyte }),
  "junit-0.6.xml": (to: string) => amplifyJunit({ from: junitSource(), to, bytes: 0.6 * megabyte }),
} satisfies Record<string, (to: string) => void>;

export type ReportName = keyof typeof makers;
const reportNames = Object.keys(makers) as ReportName[];

export const folder = join(tmpdir(), "assaygate-bench");

/** Makes every report anew; the folder is removed by `bench.ts`. */
export function makeReports(tell: (line: string) => void): void {
  mkdirSync(folder, { recursive: true });
  for (const name of reportNames) {
    makers[name](pathOf(name));
    tell(`made ${name} (${(statSync(pathOf(name)).size / megabyte).toFixed(1)} MB)`);
  }
}

export function pathOf(name: ReportName): string {
  return join(folder, name);
}

const config = `schema: assaygate/product-config/v1
owner: {name: Bench, contact: "https://example.com"}
evidence:
  - {kind: tests, suite: unit, path: reports/junit.xml}
  - {kind: coverage, path: reports/lcov.info}
`;

/** A workspace as a product has it: a configuration, tests and coverage. */
export function makeWorkspace(): string {
  const workspace = join(folder, "workspace");
  for (const [path, from] of [
    ["reports/junit.xml", pathOf("junit-0.6.xml")],
    ["reports/lcov.info", lcovSource()],
  ] as const) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    copyFileSync(from, join(workspace, path));
  }
  mkdirSync(join(workspace, ".github"), { recursive: true });
  writeFileSync(join(workspace, ".github/assaygate.yml"), config);
  return workspace;
}
