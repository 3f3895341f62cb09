import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runCliIn } from "../../support/bundle.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const junit = resolve(import.meta.dirname, "../../fixtures/junit/good/input.xml");

describe("assaygate inspect", () => {
  it("prints nothing but JSON on stdout", () => {
    const run = runCliIn(temporaryFolder(), "inspect", junit, "--format", "json");

    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      schemaVersion: 1,
      file: junit,
      format: "junit",
      clean: true,
    });
  });

  it("ends with 2 for a report that must never read as clean", () => {
    const folder = temporaryFolder({ "empty.xml": "" });

    const run = runCliIn(folder, "inspect", "empty.xml", "--format", "json");

    expect(run.exitCode).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ clean: false, diagnostics: [{ code: "empty" }] });
  });

  it.each([
    [["inspect", "none.xml"], 'assaygate: expected a file at "none.xml", found none'],
    [["inspect"], "assaygate: expected one file, got 0. Usage: assaygate inspect FILE"],
    [["inspect", "a", "--fromat", "json"], 'unknown option "--fromat"'],
    [["inspect", "a", "--format", "yaml"], 'expected text or json, got "yaml"'],
  ])("ends with 2 for %j and says why on stderr", (words, message) => {
    const run = runCliIn(temporaryFolder(), ...words);

    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toContain(message);
  });
});
