import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { requireNode } from "../src/adapters/entry.ts";
import { runAction, runCommand } from "../src/main.ts";
import { fakeHost } from "./support/fake-host.ts";
import { parseCommands, parseFileCommands } from "./support/runner-rules.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const home = pathToFileURL(`${process.cwd()}/`);

async function noSandbox(): Promise<never> {
  throw new Error("expected a command that needs no sandbox");
}

describe("an action", () => {
  it("writes the declared outputs and no other, also when it could not start", async () => {
    const { outputs } = await import("../src/actions/gate-check/inputs.ts");
    const host = fakeHost({ env: { GITHUB_OUTPUT: "/out", GITHUB_WORKSPACE: temporaryFolder() } });

    await runAction("gate-check", { home, required: [], requiredFiles: { config: "none.yml" } }, host);

    const written = parseFileCommands(host.files.get("/out") ?? "");
    expect(written.map(([name]) => name).sort()).toEqual(Object.keys(outputs).sort());
    expect(host.exitCode()).toBe(1);
  });

  it("names the required input that is missing", async () => {
    const host = fakeHost();

    await runAction("gate-check", { home, required: ["config"], requiredFiles: {} }, host);

    expect(parseCommands(host.out())[0]?.data).toBe(
      'input "config": expected a value, got none. Add it under with: in the workflow step.',
    );
  });

  it("fails closed with a trace in a folded group when it is our fault", async () => {
    const host = fakeHost({ env: { GITHUB_OUTPUT: "/out", GITHUB_WORKSPACE: temporaryFolder() } });
    const entry = { home: new URL("https://not-a-file/"), required: [], requiredFiles: {} };

    await runAction("gate-check", entry, host);

    expect(host.exitCode()).toBe(1);
    expect(Object.fromEntries(parseFileCommands(host.files.get("/out") ?? ""))).toMatchObject({
      decision: "undecided",
      "reason-code": "bug",
    });
    expect(parseCommands(host.out()).map(({ name }) => name)).toEqual(["error", "group", "endgroup"]);
    expect(host.out()).toContain("https://github.com/assaygate/assaygate/issues");
  });
});

describe("a command", () => {
  it("says with --help how it is called, on stdout, and ends with 0", async () => {
    const host = fakeHost({ argv: ["sandbox", "--help"] });

    await runCommand({ home, sandbox: noSandbox }, host);

    expect(host.exitCode()).toBe(0);
    expect(host.out()).toBe("Usage: assaygate sandbox --seed FILE [--port N]\n");
    expect(host.error()).toBe("");
  });

  it.each(["18.20.0", "20.18.9"])("asks for a newer Node than %s", async (nodeVersion) => {
    const host = fakeHost({ nodeVersion, argv: ["inspect", "x"] });

    await runCommand({ home, sandbox: noSandbox }, host);

    expect(host.exitCode()).toBe(2);
    expect(host.error()).toContain(`expected Node 20.19 or newer, found ${nodeVersion}.`);
  });

  it.each(["20.19.0", "22.0.0", "24.21.0"])("runs on Node %s", (nodeVersion) => {
    expect(() => requireNode(fakeHost({ nodeVersion }))).not.toThrow();
  });

  it("says without a trace what the person did wrong", async () => {
    const host = fakeHost({ argv: ["inspect", "/no/such/file.xml"] });

    await runCommand({ home, sandbox: noSandbox }, host);

    expect(host.error()).toBe(
      'assaygate: expected a file at "/no/such/file.xml", found none. Check the path and that the step that writes the file ran before this one.\n',
    );
  });
});
