import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname } from "node:path";

/** How a command ended. */
export type Run = { readonly exitCode: number; readonly durationMs: number; readonly stderrTail: string };

const longestRunMs = 300_000;
const tailLength = 4_000;
const exitCodeNotFound = 127;

/** Runs a command in a folder to its end; a command that cannot be started or is killed has an exit code as well. */
export async function runCommand(
  [program = "", ...rest]: readonly string[],
  { folder, environment }: { folder: string; environment: Readonly<Record<string, string>> },
): Promise<Run> {
  const startedAt = performance.now();
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...ownEnvironment(), ...environment },
    stdio: ["ignore", "ignore", "pipe"],
    timeout: longestRunMs,
  });
  let stderrTail = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderrTail = (stderrTail + text).slice(-tailLength);
  });
  // A grandchild that outlives its parent would hold this pipe open, and the end would never be seen.
  child.once("exit", () => setTimeout(() => child.stderr.destroy(), 1_000).unref());
  const exitCode = await new Promise<number>((done) => {
    child.once("error", ({ message }) => {
      stderrTail += message;
      done(exitCodeNotFound);
    });
    // As a shell reports it: 128 and the number of the signal.
    child.once("close", (code, signal) =>
      done(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
  return { exitCode, durationMs: Math.round(performance.now() - startedAt), stderrTail };
}

/**
 * The environment for a tool. This process may itself run under `npm run`, `node --test` or vitest: what those put
 * there would make npm work in another folder and Node's test runner refuse to start.
 */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^(npm_(lifecycle|package|command|execpath|node_execpath|config_local_prefix)|INIT_CWD|NODE_|VITEST)/;
  const kept = Object.entries(process.env).filter(
    ([name]) => !foreign.test(name) || name === "NODE_EXTRA_CA_CERTS",
  );
  const path = [dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);
  return { ...Object.fromEntries(kept), PATH: path };
}
