import { describe, expect, test } from "vitest";
import { type Happening, isTriggered } from "../../../sandbox/runner/triggers.ts";
import { loaded, requestFor } from "../../support/runner-files.ts";

const { trigger } = requestFor({});

/** Events of a workflow as the loader reads them. */
async function triggeredBy(
  on: string,
  happening: Partial<Happening> & { readonly event: string },
): Promise<boolean> {
  const text = `on:\n  workflow_dispatch:\n${on
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n")}\njobs:\n  one: {runs-on: x, steps: [{run: x}]}\n`;
  const workflow = await loaded(text, {}, { trigger: { ...trigger, event: "workflow_dispatch" } });
  return isTriggered(workflow.on, { ref: "refs/heads/main", ...happening });
}

describe("activities", () => {
  test.each([
    ["pull_request:", "opened", true],
    ["pull_request:", "synchronize", true],
    ["pull_request:", "reopened", true],
    ["pull_request:", "closed", false],
    ["pull_request:", "labeled", false],
    ["pull_request: {types: closed}", "closed", true],
    ["pull_request: {types: [labeled]}", "opened", false],
    ["pull_request_target:", "opened", false],
  ])("%s, %s", async (on, action, expected) => {
    expect(await triggeredBy(on, { event: "pull_request", action, baseRef: "main" })).toBe(expected);
  });

  test("a merge group asks for checks; its end starts nothing", async () => {
    expect(await triggeredBy("merge_group:", { event: "merge_group", action: "checks_requested" })).toBe(
      true,
    );
    expect(await triggeredBy("merge_group:", { event: "merge_group", action: "destroyed" })).toBe(false);
  });

  test("events without a default take every activity", async () => {
    expect(await triggeredBy("issues:", { event: "issues", action: "labeled" })).toBe(true);
  });

  test("a call starts nothing by itself", async () => {
    expect(await triggeredBy("workflow_call:", { event: "workflow_call" })).toBe(false);
  });
});

describe("branches and tags", () => {
  const push = (on: string, ref: string) => triggeredBy(on, { event: "push", ref });

  test("a push", async () => {
    expect(await push("push:", "refs/heads/any/branch")).toBe(true);
    expect(await push("push: {branches: [main, 'releases/**']}", "refs/heads/releases/1/2")).toBe(true);
    expect(await push("push: {branches: main}", "refs/heads/other")).toBe(false);
    expect(await push("push: {branches-ignore: ['dependabot/**']}", "refs/heads/dependabot/npm/x")).toBe(
      false,
    );
    expect(await push("push: {branches-ignore: ['dependabot/**']}", "refs/heads/main")).toBe(true);
  });

  test("a tag does not start what names branches only, nor a branch what names tags only", async () => {
    expect(await push("push: {branches: ['**']}", "refs/tags/v1")).toBe(false);
    expect(await push("push: {tags: ['v*']}", "refs/heads/v1")).toBe(false);
    expect(await push("push: {tags: ['v*']}", "refs/tags/v1")).toBe(true);
    expect(await push("push: {branches: [main], tags-ignore: ['v*']}", "refs/tags/v1")).toBe(false);
    expect(await push("push:", "refs/tags/v1")).toBe(true);
  });

  test("a pull request and a merge group are for their base", async () => {
    const on = "pull_request: {branches: [main]}\nmerge_group: {branches: [main]}";
    const ref = "refs/pull/7/merge";
    expect(await triggeredBy(on, { event: "pull_request", action: "opened", ref, baseRef: "main" })).toBe(
      true,
    );
    expect(await triggeredBy(on, { event: "pull_request", action: "opened", ref, baseRef: "next" })).toBe(
      false,
    );
    const group = {
      event: "merge_group",
      action: "checks_requested",
      ref: "refs/heads/gh-readonly-queue/main/pr-7",
    };
    expect(await triggeredBy(on, { ...group, baseRef: "refs/heads/main" })).toBe(true);
    expect(await triggeredBy(on, { ...group, baseRef: "refs/heads/next" })).toBe(false);
  });
});

describe("paths", () => {
  const push = (on: string, changedFiles: readonly string[] | null, ref = "refs/heads/main") =>
    triggeredBy(on, { event: "push", ref, changedFiles });

  test("one changed file that is wanted is enough", async () => {
    expect(await push("push: {paths: ['**.js', '!docs/**']}", ["README.md", "src/a.js"])).toBe(true);
    expect(await push("push: {paths: ['**.js', '!docs/**']}", ["docs/a.js"])).toBe(false);
  });

  test("all changed files must be ignored", async () => {
    expect(await push("push: {paths-ignore: ['docs/**']}", ["docs/a.md", "docs/b.md"])).toBe(false);
    expect(await push("push: {paths-ignore: ['docs/**']}", ["docs/a.md", "src/b.ts"])).toBe(true);
  });

  test("tags have no paths, and what is not known is a match", async () => {
    expect(await push("push: {paths: ['src/**']}", ["docs/a.md"], "refs/tags/v1")).toBe(true);
    expect(await push("push: {paths: ['src/**']}", null)).toBe(true);
  });
});

test("a workflow that follows others names them", async () => {
  const on = "workflow_run: {workflows: [CI], types: [completed], branches-ignore: [canary]}";
  const run = { event: "workflow_run", action: "completed", headBranch: "feature" };
  expect(await triggeredBy(on, { ...run, workflowName: "CI" })).toBe(true);
  expect(await triggeredBy(on, { ...run, workflowName: "Other" })).toBe(false);
  expect(await triggeredBy(on, { ...run, workflowName: "CI", action: "requested" })).toBe(false);
  expect(await triggeredBy(on, { ...run, workflowName: "CI", headBranch: "canary" })).toBe(false);
});
