import { cpSync, existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { workspaceFiles } from "../../src/adapters/files.ts";
import { scanBenches } from "../../src/adapters/scan-bench.ts";
import { scan } from "../../src/cli/pipeline/scan.ts";
import { memoryPorts } from "./memory-ports.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const root = resolve(import.meta.dirname, "../..");

export interface ScanOutcome {
  readonly exitCode: number;
  readonly log: string;
  readonly mark: string;
  /** Findings as `rule path`. */
  readonly findings: readonly string[];
  readonly report: unknown;
}

/** An instance with the npm set, as `assaygate init --scanners npm` lays it out. */
function instance(kind: string, from: string | undefined): string {
  const home = temporaryFolder();
  cpSync(join(root, "scanners"), join(home, "scanners"), { recursive: true });
  for (const name of globSync("*.yml", { cwd: join(root, "scanners/npm") }))
    cpSync(join(root, "scanners/npm", name), join(home, "scanners", name));
  if (from !== undefined) cpSync(join(root, from), join(home, `scanners/${kind}.yml`));
  return home;
}

interface Choices {
  readonly env?: Record<string, string>;
  readonly prepare?: (folder: string) => void;
  /** A scanner's file of this repository in place of the set's. */
  readonly from?: string;
}

/** Scans a product of these files; what its traps run writes the mark. */
export async function scanProduct(
  kind: string,
  product: (mark: string) => Readonly<Record<string, string>>,
  { env = {}, prepare = () => {}, from }: Choices = {},
): Promise<ScanOutcome> {
  const mark = join(temporaryFolder(), "mark");
  const workspace = temporaryFolder(product(mark));
  prepare(workspace);
  const home = instance(kind, from);
  const output = join(temporaryFolder(), "out");
  const { ports, told } = memoryPorts({ files: workspaceFiles(workspace), suite: workspaceFiles(home) });
  const scanBench = scanBenches({ workspace, home }, { ...process.env, ...env });
  const exitCode = await scan([kind, "--output", output], { ...ports, scanBench });
  const [path = ""] = existsSync(output) ? globSync(`${output}/${kind}*.{sarif,json}`).sort() : [];
  const report: unknown = path === "" ? null : JSON.parse(readFileSync(path, "utf8"));
  return { exitCode, log: told.log.join("\n"), mark, findings: findingsOf(report), report };
}

interface Sarif {
  readonly runs?: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly suppressions?: unknown;
      readonly locations: readonly [
        { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
      ];
    }[];
  }[];
}

function findingsOf(report: unknown): string[] {
  return ((report as Sarif | null)?.runs ?? []).flatMap(({ results }) =>
    results.map(
      ({ ruleId, suppressions, locations: [{ physicalLocation }] }) =>
        `${ruleId.split("/").at(-1)} ${physicalLocation.artifactLocation.uri.split("/").slice(-2).join("/")}${suppressions === undefined ? "" : " suppressed"}`,
    ),
  );
}
