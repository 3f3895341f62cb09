/**
 * `npm run test:interop`: our files in the hands of other people's programs, and whole rehearsals with the packages of real
 * products. Brings the programs that Go and PyPI have, where these are there; one that is not there is skipped by name.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import process from "node:process";

const folder = resolve(".cache/interop");
const bin = join(folder, "bin");

interface Tool {
  readonly name: string;
  /** Commands that bring it to `bin`, one after the other. */
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
}

const tools: readonly Tool[] = [
  {
    name: "actionlint",
    commands: [["go", "install", "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"]],
  },
  {
    name: "zizmor",
    commands: [
      ["python3", "-m", "venv", folder],
      [join(bin, "python"), "-m", "pip", "install", "--quiet", "--only-binary", ":all:", "zizmor==1.32.0"],
    ],
  },
];

/** One command after the other, as long as each succeeds. */
function bring({ name, commands }: Tool): void {
  if (existsSync(join(bin, name))) return;
  console.log(`interop: bringing ${name} …`);
  for (const [program, ...args] of commands) {
    const { status, error, stderr } = spawnSync(program, args, {
      env: { ...process.env, GOBIN: bin },
      encoding: "utf8",
    });
    if (status === 0) continue;
    console.log(`interop: going on without ${name}: ${error?.message ?? stderr.trim().split("\n").at(-1)}`);
    return;
  }
}

mkdirSync(bin, { recursive: true });
for (const tool of tools) bring(tool);
const { status } = spawnSync("vitest", ["run", "--project", "interop", "--project", "rehearsal"], {
  stdio: "inherit",
  env: { ...process.env, PATH: [bin, process.env["PATH"] ?? ""].join(delimiter) },
});
process.exitCode = status ?? 1;
