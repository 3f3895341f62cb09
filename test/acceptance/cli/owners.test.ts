import { describe, expect, it } from "vitest";
import { runCliIn } from "../../support/bundle.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

describe("assaygate owners", () => {
  it("goes by the file of the working folder", () => {
    const folder = temporaryFolder({ ".github/CODEOWNERS": "* @ana\n/docs/\n" });

    expect(runCliIn(folder, "owners", "src/a.ts")).toEqual({
      exitCode: 0,
      stdout: "line 1  src/a.ts  @ana\n",
      stderr: "",
    });
    expect(runCliIn(folder, "owners", "docs/a.md")).toMatchObject({ exitCode: 1 });
  });

  it("prints nothing but JSON on stdout, and words about lines on stderr", () => {
    const folder = temporaryFolder({ mine: "* ana\n*.ts @ana\n" });

    const run = runCliIn(folder, "owners", "--codeowners", "mine", "a.ts", "--format", "json");

    expect(run).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("mine:1:3: ana: GitHub skips"),
    });
    expect(JSON.parse(run.stdout)).toMatchObject({
      schemaVersion: 1,
      paths: [{ owners: ["@ana"], line: 2 }],
    });
  });

  it.each([
    [["owners", "a.ts"], "expected a file at .github/CODEOWNERS, CODEOWNERS, docs/CODEOWNERS, found none"],
    [["owners", "--codeowners", "none", "a.ts"], 'expected a file at "none", found none'],
    [["owners", "-"], "expected a file at .github/CODEOWNERS"],
  ])("ends with 2 for %j, never with an answer", (words, message) => {
    const run = runCliIn(temporaryFolder(), ...words);

    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toContain(message);
  });
});
