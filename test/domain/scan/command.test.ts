import { describe, expect, it } from "vitest";
import { environmentFor, fillIn, reportName } from "../../../src/domain/scan/command.ts";

describe("fillIn", () => {
  it("puts values in, several into one word", () => {
    expect(
      fillIn(["{node}", "--in={workspace}:{report}", "plain"], { node: "n", workspace: "w", report: "r" }),
    ).toEqual(["n", "--in=w:r", "plain"]);
  });

  it("does not look into what it put in: a path is no placeholder", () => {
    expect(fillIn(["{workspace}"], { workspace: "/x/{node}", node: "n" })).toEqual(["/x/{node}"]);
  });

  it("leaves braces of the tool alone that are no name", () => {
    expect(fillIn(["{}", "**/*.{js,ts}", "{A}"], {})).toEqual(["{}", "**/*.{js,ts}", "{A}"]);
  });

  it.each(["{constructor}", "{repport}"])("refuses %s, which is no placeholder", (word) => {
    expect(() => fillIn([word], {})).toThrow("expected one of workspace, report");
  });

  it("refuses a scan of an image without an image", () => {
    expect(() => fillIn(["{subject}"], { workspace: "w" })).toThrow("expected a value for {subject}");
  });
});

describe("environmentFor", () => {
  it("gives the variables that are named, under the tool's names, and no other", () => {
    const host = { GITHUB_TOKEN: "secret", MIRROR: "https://mirror", EMPTY: "" };

    expect(environmentFor({ npm_config_registry: "MIRROR", x: "EMPTY", y: "ABSENT" }, host)).toEqual({
      npm_config_registry: "https://mirror",
    });
  });

  it("takes nothing from the prototype of the runner's variables", () => {
    expect(environmentFor({ x: "constructor" }, Object.assign(Object.create(null), { a: "b" }))).toEqual({});
  });
});

describe("reportName", () => {
  it.each([
    ["audit.json", 0, "audit.json"],
    ["audit.json", 1, "audit-2.json"],
    ["audit", 2, "audit-3"],
    ["a.b.json", 1, "a.b-2.json"],
  ])("names %s number %d %s", (name, index, expected) => {
    expect(reportName(name, index)).toBe(expected);
  });
});
