import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Grants,
  grantsOf,
  growth,
  isFrozen,
  minorOf,
  readTable,
  renderedPermissions,
  shippedWorkflows,
} from "../../scripts/permission-tables.ts";
import { readWorkflow } from "../../src/domain/workflow/read-workflow.ts";

const read = (path: string): string => readFileSync(path, "utf8");

describe("permissions of the workflows", () => {
  it("do not grow within a minor version", () => {
    expect(growth(readTable(read).workflows, grantsOf(shippedWorkflows(read)))).toEqual([]);
  });

  it("stand on their page with their reasons, and in the table of the release", () => {
    for (const [path, text] of renderedPermissions(read)) expect(read(path)).toBe(text);
  });

  it("are few: none of a pull request's workflow lets a job write code, sign or approve", () => {
    const grants = grantsOf(shippedWorkflows(read))["pull-request.yml"] ?? {};

    expect(Object.keys(grants)).toContain("contents");
    expect(grants).toMatchObject({ contents: "read" });
    expect(grants["id-token"]).toBeUndefined();
    expect(grants["attestations"]).toBeUndefined();
  });
});

describe("growth", () => {
  const before: Grants = { "a.yml": { contents: "read", issues: "write" } };

  it.each<[string, Grants, readonly string[]]>([
    ["the same", before, []],
    ["less", { "a.yml": { contents: "read", issues: "read" } }, []],
    ["write where it was read", { "a.yml": { contents: "write" } }, ["a.yml: contents: write"]],
    ["one more", { "a.yml": { contents: "read", checks: "read" } }, ["a.yml: checks: read"]],
    ["a workflow that nobody called", { ...before, "b.yml": { contents: "write" } }, []],
    [
      "prototype names (G7)",
      { "a.yml": Object.fromEntries([["constructor", "write"]]) },
      ["a.yml: constructor: write"],
    ],
  ])("is told of %s", (_, after, expected) => {
    expect(growth(before, after)).toEqual(expected);
  });

  it("is measured against the table of a release, and before the first one against nothing that holds", () => {
    const table = { minor: "0.1", workflows: {} };

    expect(isFrozen(table, "0.0.0")).toBe(false);
    expect(isFrozen(table, "0.1.4")).toBe(true);
    expect(isFrozen(table, "0.2.0")).toBe(false);
    expect([minorOf("0.0.0"), minorOf("1.12.3")]).toEqual(["0.1", "1.12"]);
  });

  it("is not hidden by a job that says nothing, or all", () => {
    const of = (permissions: string) => {
      const text = `on: push\n${permissions}jobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{run: "true"}]\n`;
      const workflow = readWorkflow({ path: "workflows/a.yml", text });
      if ("why" in workflow) throw new Error(workflow.why);
      return () => grantsOf([workflow]);
    };

    expect(of("")).toThrow("found none");
    expect(of("permissions: write-all\n")).toThrow("found all of them");
    expect(of("permissions: {contents: read}\n")()).toEqual({ "a.yml": { contents: "read" } });
  });
});
