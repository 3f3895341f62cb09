import { describe, expect, it } from "vitest";
import { runContext } from "../../src/adapters/run-context.ts";
import { fakeHost, fileTime } from "../support/fake-host.ts";

const head = "a".repeat(40);
const base = "b".repeat(40);
const merge = "c".repeat(40);

function hostOf(event: string, payload: unknown, files: Readonly<Record<string, string>> = {}) {
  return fakeHost({
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: "/event.json",
      GITHUB_SHA: merge,
      GITHUB_WORKSPACE: "/w",
    },
    files: { "/event.json": JSON.stringify(payload), ...files },
  });
}

describe("the context of a run", () => {
  it("judges the commit that is checked out, against the base of the pull request", () => {
    const payload = { pull_request: { head: { sha: head }, base: { sha: base } } };
    const host = hostOf("pull_request", payload, { "/w/.git/HEAD": `${head}\n` });

    expect(runContext(host)).toEqual({
      event: "pull_request",
      commit: head,
      baseCommit: base,
      checkedOutAt: fileTime,
      github: null,
      endedRun: null,
    });
  });

  it("falls back on the commit of the event where nothing is checked out", () => {
    const context = runContext(hostOf("pull_request", {}));

    expect(context).toMatchObject({ commit: merge, baseCommit: null, checkedOutAt: null });
  });

  it.each([
    ["merge_group", { merge_group: { base_sha: base } }, base],
    ["push", { before: base }, base],
    ["push", { before: "0".repeat(40) }, null],
    ["push", { before: "main; rm -rf" }, null],
    ["workflow_dispatch", {}, null],
  ])("compares a %s with its base", (event, payload, expected) => {
    expect(runContext(hostOf(event, payload)).baseCommit).toBe(expected);
  });

  it.each([
    ["a loose reference", { "/w/.git/refs/heads/main": `${head}\n` }],
    ["a packed reference", { "/w/.git/packed-refs": `# pack-refs\n${head} refs/heads/main\n` }],
  ])("follows %s", (_, files) => {
    const host = hostOf("push", {}, { "/w/.git/HEAD": "ref: refs/heads/main\n", ...files });

    expect(runContext(host).commit).toBe(head);
  });

  it("follows a linked worktree", () => {
    const host = hostOf(
      "push",
      {},
      {
        "/w/.git": "gitdir: /repo/.git/worktrees/w\n",
        "/repo/.git/worktrees/w/HEAD": "ref: refs/heads/topic\n",
        "/repo/.git/worktrees/w/commondir": "../..\n",
        "/repo/.git/refs/heads/topic": head,
      },
    );

    expect(runContext(host).commit).toBe(head);
  });

  it("does not follow a reference out of the repository", () => {
    const host = hostOf("push", {}, { "/w/.git/HEAD": "ref: refs/../../secret", "/w/secret": head });

    expect(runContext(host).commit).toBe(merge);
  });

  it("says so if the event cannot be read", () => {
    const host = fakeHost({
      env: { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "/event.json" },
      files: { "/event.json": "{" },
    });

    expect(() => runContext(host)).toThrow('expected the event of the run as JSON in "/event.json"');
  });
});
