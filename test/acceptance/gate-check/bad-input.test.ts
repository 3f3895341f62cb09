import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStepOf } from "../../support/bundle.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const config = ".github/assaygate.yml";

describe("gate-check with input that it cannot use", () => {
  it("is undecided without a configuration, and says where it was looked for", () => {
    const run = runStepOf("gate-check", { workspace: temporaryFolder() });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      decision: "undecided",
      "reason-code": "missing-file",
      evidence: "[]",
    });
    expect(JSON.parse(run.outputs["result"] ?? "")).toMatchObject({
      schemaVersion: 1,
      decision: "undecided",
    });
    expect(run.commands.map(({ name }) => name)).toEqual(["error"]);
    expect(run.commands[0]?.data).toBe(
      'input "config": expected a file at ".github/assaygate.yml" in the workspace, found none. Check the file out before this step, or name another one.',
    );
    expect(run.summary).toContain("## Assaygate: undecided (`missing-file`)");
  });

  it("is undecided where no workspace is set", () => {
    const run = runStepOf("gate-check", {
      workspace: temporaryFolder(),
      env: { GITHUB_WORKSPACE: undefined },
    });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-input" });
  });

  it.each(["1O", "51", "-1", "1e1", "0x5", "ten"])("refuses max-annotations: %s", (value) => {
    const workspace = temporaryFolder({ [config]: "schema: assaygate/product-config/v1\n" });

    const run = runStepOf("gate-check", { workspace, inputs: { "max-annotations": value } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs["reason-code"]).toBe("invalid-input");
    expect(run.commands[0]?.data).toBe(
      `input "max-annotations": expected an integer from 0 to 50, got "${value}". Fix the value in the workflow step.`,
    );
  });

  it.each(["../secret.yml", "/etc/passwd", "..\\secret.yml"])("G8 reads no configuration from %s", (path) => {
    const folder = temporaryFolder({ "secret.yml": "TOP-SECRET", [`workspace/${config}`]: "x: 1\n" });

    const run = runStepOf("gate-check", { workspace: join(folder, "workspace"), inputs: { config: path } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs["reason-code"]).toBe("path-outside-workspace");
    expect(run.log + run.summary + JSON.stringify(run.outputs)).not.toContain("TOP-SECRET");
  });

  it("G1 says a hostile input without obeying it", () => {
    const workspace = temporaryFolder();

    const run = runStepOf("gate-check", { workspace, inputs: { config: "x\n::add-mask::y\n##[error]z" } });

    expect(run.commands.map(({ name }) => name)).toEqual(["error"]);
    expect(run.outputs["decision"]).toBe("undecided");
  });
});
