import { describe, expect, it } from "vitest";
import { machineProcess } from "../../src/adapters/process.ts";

describe("programs", () => {
  it("captures what a program prints, without a shell", async () => {
    const result = await machineProcess.capture(process.execPath, [
      "-p",
      "'$HOME && ' + process.argv[1]",
      "a b;c",
    ]);

    expect(result).toEqual({ exitCode: 0, stdout: "$HOME && a b;c\n" });
  });

  it("gives a failure as a value", async () => {
    expect((await machineProcess.capture(process.execPath, ["-e", "process.exit(3)"])).exitCode).toBe(3);
    expect((await machineProcess.capture("no-such-program", [])).exitCode).toBe(127);
  });

  it("runs a program and tells how it ended", async () => {
    expect(await machineProcess.run(process.execPath, ["-e", "process.exit(4)"])).toBe(4);
    expect(await machineProcess.run("no-such-program", [])).toBe(127);
    expect(await machineProcess.run(process.execPath, ["-e", "process.kill(process.pid, 'SIGTERM')"])).toBe(
      143,
    );
  });
});
