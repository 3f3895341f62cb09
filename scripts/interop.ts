/**
 * `npm run test:interop`: our files and our runner beside other people's programs, and whole rehearsals with the packages of
 * real products. Brings the programs that Go and PyPI have, where these are there; what is not there is skipped, and the last
 * lines name it. Words behind `--` choose test files: `npm run test:interop -- test/interop`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join, resolve } from "node:path";
import process from "node:process";

type Command = readonly [program: string, ...args: string[]];

interface Tool {
  readonly name: string;
  readonly version: string;
  /** Programs of this machine that its tests use besides. */
  readonly needs: readonly string[];
  /** What brings it to `bin` of a folder, one after the other. */
  readonly commands: (folder: string) => readonly Command[];
}

/** A program of a Go module whose versions a module proxy need not list: by the sum that the module must have. */
const goProgram = (module: string, sum: string, main: string): Command => [
  process.execPath,
  ...["scripts/go-program.ts", module, sum, main],
];

const tools: readonly Tool[] = [
  {
    name: "actionlint",
    version: "1.7.12",
    needs: [],
    commands: () => [["go", "install", "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"]],
  },
  {
    name: "act",
    version: "0.2.87",
    needs: ["git", "jq"],
    // Steps run on this machine: most of what it needs for Docker stays away.
    commands: () => [["go", "install", "-tags", "WITHOUT_DOCKER", "github.com/nektos/act@v0.2.87"]],
  },
  {
    name: "zizmor",
    version: "1.32.0",
    needs: [],
    commands: (folder) => [
      ["python3", "-m", "venv", folder],
      [
        join(folder, "bin", "python"),
        ...["-m", "pip", "install", "--quiet", "--only-binary", ":all:", "zizmor==1.32.0"],
      ],
    ],
  },
  {
    name: "cosign",
    version: "2.6.5",
    needs: [],
    commands: () => [["go", "install", "github.com/sigstore/cosign/v2/cmd/cosign@v2.6.5"]],
  },
  {
    name: "gh",
    version: "2.83.0",
    needs: [],
    commands: () => [
      goProgram(
        "github.com/cli/cli/v2@v2.83.0",
        "h1:DIh4WStSDm15OT43vImvKp21v9JAg8pBbdVoisknTKo=",
        "./cmd/gh",
      ),
    ],
  },
  {
    name: "slsa-verifier",
    version: "2.7.1",
    needs: [],
    commands: () => [
      goProgram(
        "github.com/slsa-framework/slsa-verifier/v2@v2.7.1",
        "h1:UofvmqdJysF8K13h42/NVD+7IFQjZBOWMDmfZsLUimw=",
        "./cli/slsa-verifier",
      ),
    ],
  },
  {
    name: "sigstore-python",
    version: "4.5.1",
    needs: [],
    commands: (folder) => [
      ["python3", "-m", "venv", folder],
      [
        join(folder, "bin", "python"),
        ...["-m", "pip", "install", "--quiet", "--only-binary", ":all:", "sigstore==4.5.1"],
      ],
      // Both of Sigstore's own programs are called sigstore.
      ["ln", "-s", "sigstore", join(folder, "bin", "sigstore-python")],
    ],
  },
  {
    name: "sigstore-js",
    version: "0.10.3",
    needs: [],
    commands: (folder) => [
      [
        ...(["npm", "install", "--prefix", folder, "--no-audit", "--no-fund"] as const),
        ...["@sigstore/cli@0.10.3", "@tufjs/repo-mock@5.0.0"],
      ],
      ["ln", "-s", "../node_modules/.bin/sigstore", join(folder, "bin", "sigstore-js")],
    ],
  },
];

/** Servers that `scripts/setup-servers.sh` brings, or the machine has; in any version. */
const servers = ["docker-registry"];

/** A folder for each version, so that another one is not taken for it. */
const folderOf = ({ name, version }: Tool): string => resolve(".cache/interop", `${name}-${version}`);
const binOf = (tool: Tool): string => join(folderOf(tool), "bin");
const isThere = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

/** Why a tool is not there after all its commands; null: it is. */
function bring(tool: Tool): string | null {
  const [folder, bin] = [folderOf(tool), binOf(tool)];
  const lacking = tool.needs.find((program) => !isThere(program));
  if (lacking !== undefined) return `its tests need ${lacking}, which is not on this machine`;
  if (existsSync(join(bin, tool.name))) return null;
  console.log(`interop: bringing ${tool.name} ${tool.version} …`);
  mkdirSync(bin, { recursive: true });
  for (const [program, ...args] of tool.commands(folder)) {
    const env = { ...process.env, GOBIN: bin };
    const { status, error, stdout, stderr } = spawnSync(program, args, { env, encoding: "utf8" });
    if (error !== undefined) return `${program} is not on this machine (${error.message})`;
    if (status !== 0) return `${program} failed: ${(stderr.trim() || stdout.trim()).split("\n").at(-1)}`;
  }
  return existsSync(join(bin, tool.name)) ? null : "its commands did not bring it";
}

const brought = tools.map((tool) => ({ tool, reason: bring(tool) }));
const there = brought.filter(({ reason }) => reason === null).map(({ tool }) => tool);
const projects = ["interop", "rehearsal", "slow"].flatMap((name) => ["--project", name]);
// A rehearsal waits for one process after the other: as many at once as there are cores.
const words = ["run", ...projects, `--maxWorkers=${availableParallelism()}`, ...process.argv.slice(2)];
const { status } = spawnSync("vitest", words, {
  stdio: "inherit",
  env: { ...process.env, PATH: [...there.map(binOf), process.env["PATH"] ?? ""].join(delimiter) },
});
for (const { tool, reason } of brought) console.log(`interop: ${outcomeOf(tool, reason)}`);
for (const name of servers) {
  const outcome = isThere(name) ? `compared with ${name}` : `SKIPPED ${name}: it is not on this machine`;
  console.log(`interop: ${outcome}`);
}
process.exitCode = status ?? 1;

function outcomeOf(tool: Tool, reason: string | null): string {
  const { name, version } = tool;
  if (reason === null) return `compared with ${name} ${version}`;
  // Somebody's own: its version decides whether the lists of what it does not know fit.
  if (isThere(name)) return `${name} ${version} is not there (${reason}), the one in PATH took its place`;
  return `SKIPPED ${name} ${version}: ${reason}`;
}
