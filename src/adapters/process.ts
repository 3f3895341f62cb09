import type { Process, ProcessResult } from "../ports/process.ts";

/** What a shell answers for a program that it cannot find. */
const notFound = 127;
/** Added by shells to the number of the signal that ended a program. */
const signalBase = 128;

/** Programs of this machine, never through a shell. */
export const machineProcess: Process = { capture, run };

async function capture(program: string, args: readonly string[]): Promise<ProcessResult> {
  // Most runs start no program, so the library is loaded by the first that does.
  const { getExecOutput } = await import("@actions/exec");
  try {
    // The first argument is split at blanks unless it is quoted.
    const { exitCode, stdout } = await getExecOutput(`"${program}"`, [...args], {
      silent: true,
      ignoreReturnCode: true,
    });
    return { exitCode, stdout };
  } catch {
    return { exitCode: notFound, stdout: "" };
  }
}

/** Not through @actions/exec: it puts pipes between the program and the terminal and leaves stdin open. */
async function run(program: string, args: readonly string[]): Promise<number> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    // An interrupt reaches the program too; we stay to write down how it ended.
    const stay = (): void => {};
    process.on("SIGINT", stay);
    const finish = (exitCode: number): void => {
      process.off("SIGINT", stay);
      resolve(exitCode);
    };
    const child = spawn(program, [...args], { stdio: "inherit", shell: false });
    child.once("error", () => finish(notFound));
    child.once("close", (code, signal) => finish(code ?? signalBase + (signal === "SIGINT" ? 2 : 15)));
  });
}
