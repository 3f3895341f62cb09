export const scanKinds = ["secrets", "sast", "dependencies", "iac"] as const;
/** Scanned where there is a package. */
const packageKinds = ["image"] as const;

/**
 * Scanners of an instance that need nothing but Node. Each looks at every file and writes a report of a real format: none
 * is told what to find.
 */
const program = `import { globSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [kind, workspace, report] = process.argv.slice(2);
const rules = {
  secrets: /AKIA[0-9A-Z]{16}/,
  sast: /\\beval\\(/,
  dependencies: /"node_modules\\/event-stream"/,
  iac: /AccessControl: PublicRead/,
  image: /"vulnerable"/,
};
const paths = globSync("**/*", { cwd: workspace, exclude: (name) => name === ".git" });
const files = [...paths, ...globSync(".*/**/*", { cwd: workspace, exclude: (name) => name === ".git" })]
  .filter((path) => lstatSync(join(workspace, path)).isFile());
const results = files.flatMap((uri) => readFileSync(join(workspace, uri), "utf8").split("\\n").flatMap((line, i) =>
  rules[kind].test(line) ? [finding(uri, i + 1)] : []));

function finding(uri, startLine) {
  const place = { artifactLocation: { uri }, region: { startLine } };
  return { ruleId: kind, level: "error", message: { text: "found by " + kind }, locations: [{ physicalLocation: place }] };
}

const driver = { name: "tiny-" + kind, version: "1.0.0", rules: [{ id: kind }] };
const invocations = [{ executionSuccessful: true }];
writeFileSync(report, JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver }, invocations, results }] }));
process.exitCode = results.length > 0 ? 1 : 0;
`;

const contract = (kind: string, run: string): string => `schema: assaygate/scanner/v1
kind: ${kind}
tool: tiny-${kind}
version: 1.0.0
install: { path: { program: node, verify: [] } }
run: ${run}
report: ${kind}.sarif
exitCodes: [0, 1]
timeoutMinutes: 1
`;

/** What a scan can do instead of scanning. */
const crashes = {
  /** Fails. */
  loud: "process.exit(3)",
  /** Ends well and has written nothing. */
  silent: "process.exit(0)",
  /** Ends well and leaves an empty file. */
  empty: "require('node:fs').writeFileSync(process.argv[1], '')",
  /** Ends well in the middle of its report. */
  cut: `require('node:fs').writeFileSync(process.argv[1], '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"tiny"')`,
  /** Ends well and says itself that it could not do its work. */
  confessing: `require('node:fs').writeFileSync(process.argv[1], JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "tiny" } }, invocations: [{ executionSuccessful: false }], results: [] }] }))`,
} as const;

export type Crash = keyof typeof crashes;

/** The contract of a scanner that crashes and ends with 0. */
export function crashing(kind: string, crash: Crash): Readonly<Record<string, string>> {
  const run = JSON.stringify(["{node}", "-e", crashes[crash], "{report}"]);
  return { [`scanners/${kind}.yml`]: contract(kind, run) };
}

const own = (kind: string, what: string): string =>
  contract(kind, JSON.stringify(["{node}", "{config}/tiny-scan.mjs", kind, what, "{report}"]));

/** Files of an instance: its scanners. */
export const tinyScanners: Readonly<Record<string, string>> = {
  "scanners/config/tiny-scan.mjs": program,
  ...Object.fromEntries(scanKinds.map((kind) => [`scanners/${kind}.yml`, own(kind, "{workspace}")])),
  ...Object.fromEntries(packageKinds.map((kind) => [`scanners/${kind}.yml`, own(kind, "{subject}")])),
};
