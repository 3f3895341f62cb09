import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpFor, usages } from "../../src/cli/usage.ts";

describe("--help", () => {
  it.each(Object.entries(usages))("of %s is the usage of that command", (name, usage) => {
    expect(helpFor([name, "--help"])).toBe(`Usage: ${usage}\n`);
    expect(helpFor([name, "a", "-h"])).toBe(`Usage: ${usage}\n`);
  });

  it("behind -- belongs to the command that is recorded", () => {
    expect(helpFor(["record", "--", "npm", "--help"])).toBeUndefined();
  });

  it.each([[["chekc", "--help"]], [["--help"]], [["check"]], [[]]])("is not asked for in %j", (argv) => {
    expect(helpFor(argv)).toBeUndefined();
  });
});

describe("docs/reference/cli.md", () => {
  const page = readFileSync("docs/reference/cli.md", "utf8").replaceAll("\\|", "|");

  // The page has a row for each of the three commands of `policy`.
  const { policy: _, ...others } = usages;

  it.each(Object.values(others))("has %s", (usage) => {
    expect(page).toContain(`\`${usage.split(" (or ")[0]}`);
  });

  it.each(["lint", "show", "diff OLD NEW"])("has policy %s", (words) => {
    expect(page).toContain(`\`assaygate policy ${words} [`);
  });
});
