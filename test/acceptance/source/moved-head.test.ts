import { describe, expect, it } from "vitest";
import { pushCommits } from "../../../sandbox/github/git/push.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";
import { judgeOn } from "../../support/governed.ts";
import { tipsOf } from "../../support/governed-checkout.ts";
import { goodSeed, repository } from "../../support/governed-scene.ts";

/** Somebody pushes to the pull request's branch. */
async function pushOn({ github }: EmulatedGitHub): Promise<void> {
  const record = github.repository(repository);
  const files = { "src/evil.ts": "export const evil = 1;\n" };
  const commits = [{ message: "feat: more", author: "mallory", files, verified: true }];
  await pushCommits(github, record, { branch: "fees", commits, author: "mallory" });
}

/** Pushes as soon as GitHub was asked this. */
async function pushAfter(github: EmulatedGitHub, operation: string): Promise<void> {
  while (github.github.log.of(operation).length === 0) await new Promise((done) => setTimeout(done, 5));
  await pushOn(github);
}

describe("G11: the head moves", () => {
  it("while the gate runs: nothing is written for the new head, and the log says so", async () => {
    const github = await emulatedGitHub(goodSeed());
    const { head } = await tipsOf(github);
    const moving = pushAfter(github, "pulls/list-files");

    const run = await judgeOn(github, { commit: head, inputs: { publish: "comment,check-run,tasks" } });
    await moving;

    const moved = (await tipsOf(github)).head;
    expect(moved).not.toBe(head);
    expect(github.github.log.of("issues/create-comment")).toEqual([]);
    expect(github.github.log.of("checks/create")).toEqual([]);
    expect(run.log).toContain(`the pull request moved to ${moved}; the verdict is about ${head}`);
  });

  it("before the gate runs: the run of the old head judges nothing of the new one", async () => {
    const github = await emulatedGitHub(goodSeed());
    const { head, base } = await tipsOf(github);
    await pushOn(github);
    const repo = { id: 1 };
    const pull_request = { number: 7, head: { sha: head, repo }, base: { sha: base, ref: "main", repo } };

    const run = await judgeOn(github, {
      commit: head,
      payload: { sender: { login: "ana" }, pull_request },
    });

    expect(run.verdict?.decision, run.log).toBe("undecided");
    expect(run.log).toMatch(/pull request #7 moved to [0-9a-f]{40} while [0-9a-f]{40} was judged/);
    expect(github.github.log.of("issues/create-comment")).toEqual([]);
  });

  it("in the workspace: reports of another commit that was checked out say nothing about the change", async () => {
    const github = await emulatedGitHub(goodSeed());
    const { head, base } = await tipsOf(github);

    const run = await judgeOn(github, { commit: base, env: { GITHUB_SHA: head } });

    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ decision: "undecided", "reason-code": "invalid-input" });
    expect(run.log).toContain(`expected the workspace at ${head}, found ${base}`);
    expect(github.github.log.of("issues/create-comment")).toEqual([]);
  });

  it("or not: the comment says which commit it is about", async () => {
    const github = await emulatedGitHub(goodSeed());
    const { head } = await tipsOf(github);

    await judgeOn(github);

    const { body } = await github.get(`/repos/${repository}/issues/7/comments`);
    expect(body).toEqual([expect.objectContaining({ body: expect.stringContaining(head) })]);
  });
});
