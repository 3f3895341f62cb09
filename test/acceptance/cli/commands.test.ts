import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runCliIn } from "../../support/bundle.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const root = resolve(import.meta.dirname, "../../..");
const policy = readFileSync(resolve(root, "policy/platform.yml"), "utf8");
const config = `schema: assaygate/product-config/v1
owner: {name: Payments, contact: "https://example.invalid/"}
values: {coverage.line: 85}
`;

const run = (files: Readonly<Record<string, string>>, ...words: readonly string[]) =>
  runCliIn(temporaryFolder(files), ...words);

describe("assaygate", () => {
  it("without a command shows what there is, and ends with 2", () => {
    const shown = run({});

    expect(shown.exitCode).toBe(2);
    for (const name of ["check", "record", "inspect", "explain", "formats", "policy"])
      expect(shown.stdout).toContain(`assaygate ${name}`);
    expect(run({}, "--help")).toMatchObject({ exitCode: 0, stdout: shown.stdout });
  });
});

describe("assaygate explain", () => {
  it("knows every check of the policy", () => {
    const ids = readdirSync(resolve(root, "src/policy/checks"))
      .filter((file) => file !== "index.ts")
      .map((file) => file.replace(/\.ts$/, ""));

    const id = ids[0] ?? "";
    const shown = run({}, "explain", id);

    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(shown.stdout).toContain(`docs/reference/checks/${id}.md`);
    const unknown = run({}, "explain", "nothing");
    for (const known of ids) expect(unknown.stderr).toContain(known);
  });

  it.each([
    ["sast.finding", 'Did you mean "sast.findings"?'],
    ["__proto__", "expected a check id"],
    ["", "expected a check id"],
  ])("of %j ends with 2", (id, says) => {
    const shown = run({}, "explain", id);

    expect(shown).toMatchObject({ exitCode: 2, stdout: "" });
    expect(shown.stderr).toContain(says);
  });
});

describe("assaygate formats", () => {
  it("lists every format that has a folder", () => {
    const shown = run({}, "formats");
    const folders = readdirSync(resolve(root, "src/formats"), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );

    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(
      shown.stdout
        .trim()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(folders.map(({ name }) => name).sort());
  });
});

describe("assaygate policy lint", () => {
  it("finds nothing in the shipped policy", () => {
    expect(run({}, "policy", "lint")).toMatchObject({ exitCode: 0, stdout: "" });
  });

  it("lists every mistake with its place, and ends with 1", () => {
    const broken = policy
      .replace("unknownSeverity: high", "unknownSeverity: hihg")
      .replace("retention:", "retentoin:");

    const shown = run({ "policy.yml": broken }, "policy", "lint", "--policy", "policy.yml");

    expect(shown.exitCode).toBe(1);
    expect(shown.stdout).toMatch(/^policy\.yml:\d+:\d+: error: .*"hihg".* Did you mean "high"\?$/m);
    expect(shown.stdout).toMatch(/^policy\.yml:\d+:\d+: error: .*"retentoin".* Did you mean "retention"\?$/m);
  });

  it("looks at the product's configuration too", () => {
    const shown = run(
      { ".github/assaygate.yml": config.replace("85", "12") },
      "policy",
      "lint",
      "--format",
      "json",
    );

    expect(shown.exitCode).toBe(1);
    expect(JSON.parse(shown.stdout)).toMatchObject([{ level: "error", at: ".github/assaygate.yml:3:25" }]);
  });
});

describe("assaygate policy show", () => {
  it("says of each value where it comes from", () => {
    const shown = run({ ".github/assaygate.yml": config }, "policy", "show");

    expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
    expect(shown.stdout).toMatch(/^coverage\.line\.threshold = 85 {2}\(product, .*assaygate\.yml/m);
    expect(shown.stdout).toMatch(/^tests\.unit\.failed = 0 {2}\(platform-locked, policy\/platform\.yml#/m);
  });

  it("is a list as JSON", () => {
    const rows = JSON.parse(run({}, "policy", "show", "--format", "json").stdout) as { name: string }[];

    expect(rows.map(({ name }) => name)).toContain("binding");
  });
});

describe("assaygate policy diff", () => {
  const diff = (changed: string) =>
    run({ "old.yml": policy, "new.yml": changed }, "policy", "diff", "old.yml", "new.yml");

  it("ends with 0 where nothing changed", () => {
    expect(diff(policy)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  it("labels what became stricter, and ends with 0", () => {
    const shown = diff(
      policy.replaceAll("coverage.line: { default: 80, min: 70,", "coverage.line: { default: 90, min: 80,"),
    );

    expect(shown.exitCode).toBe(0);
    expect(shown.stdout).toMatch(/^tightened .*coverage\.line/m);
    expect(shown.stdout).not.toMatch(/^loosened/m);
  });

  it("labels what became looser, and ends with 1", () => {
    const shown = diff(policy.replace("unknownSeverity: high", "unknownSeverity: low"));

    expect(shown.exitCode).toBe(1);
    expect(shown.stdout).toMatch(/^loosened +unknownSeverity: high -> low$/m);
  });

  it.each([
    [["policy"], 'expected lint, show or diff, got ""'],
    [["policy", "lnit"], 'expected lint, show or diff, got "lnit"'],
    [["policy", "diff", "old.yml"], "expected two policy files"],
    [["policy", "diff", "old.yml", "none.yml"], 'expected a file at "none.yml"'],
    [["policy", "show", "--format", "yaml"], 'got "yaml"'],
  ])("%j ends with 2", (words, says) => {
    const shown = run({ "old.yml": policy }, ...words);

    expect(shown).toMatchObject({ exitCode: 2, stdout: "" });
    expect(shown.stderr).toContain(says);
  });
});
