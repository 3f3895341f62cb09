import { describe, expect, it } from "vitest";
import type { PullSeed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { judgeOn } from "../../support/governed.ts";
import { pushTo, type RunRequest, tipsOf } from "../../support/governed-checkout.ts";
import { otherPull, sceneOf } from "../../support/governed-landing.ts";
import { goodPull, goodSeed, repository, type Scene } from "../../support/governed-scene.ts";

const judged = [
  "source.branch-protection",
  "source.codeowner-approval",
  "source.codeowners-effective",
  "source.conventional-commits",
  "source.separation-of-duties",
  "source.signed-commits",
];

/** The group of everything that waits, as GitHub's event describes it. */
async function judgeGroup(scene: Scene) {
  const github = await emulatedGitHub(goodSeed(scene));
  const { refs } = await github.github.git(github.github.repository(repository));
  const { base } = await tipsOf(github);
  const waiting = [...refs].filter(([name]) => name.startsWith("refs/heads/gh-readonly-queue/main/"));
  const [name, head] = waiting.at(-1) ?? ["", ""];
  const merge_group = { head_sha: head, head_ref: name, base_sha: base, base_ref: "refs/heads/main" };
  const payload = { action: "checks_requested", sender: { login: "ana" }, merge_group };
  return judgeOn(github, { event: "merge_group", commit: head, payload });
}

const group = (pulls: readonly PullSeed[], method: "merge" | "squash"): Scene => ({
  repository: { ...sceneOf(...pulls).repository, merge_queue: { pulls: [7, 8], method } },
});

describe("T19: a merge group of two pull requests", () => {
  it.each(["squash", "merge"] as const)("by %s passes if both were approved", async (method) => {
    const run = await judgeGroup(group([goodPull(), otherPull()], method));

    expect(
      judged.map((id) => `${id} ${run.check(id)?.result}`),
      run.log,
    ).toEqual(judged.map((id) => `${id} PASSED`));
    expect(run.verdict?.decision).toBe("pass");
  });

  it.each([
    ["first", [goodPull({ reviews: [] }), otherPull()], "#7"],
    ["second", [goodPull(), otherPull({ reviews: [] })], "#8"],
  ] as const)("fails if nobody approved the %s, and names it", async (_which, pulls, name) => {
    const run = await judgeGroup(group([...pulls], "squash"));

    const approval = run.check("source.codeowner-approval");
    expect(approval?.result, run.log).toBe("FAILED");
    expect(approval?.problems.map(({ message }) => message).join("\n")).toContain(name);
    expect(run.verdict?.decision).toBe("fail");
  });

  it("fails if the files of the second belong to somebody who did not approve", async () => {
    const files = { ".github/CODEOWNERS": "* @acme/payments\n/.github/ @acme/payments\n/src/tax.ts @eva\n" };
    const scene = group([goodPull(), otherPull()], "squash");

    const run = await judgeGroup({ ...scene, files });

    expect(run.check("source.codeowner-approval"), run.log).toMatchObject({ result: "FAILED" });
    expect(run.log).toContain("src/tax.ts");
  });
});

async function judgePush(scene: Scene, before?: string) {
  const github = await emulatedGitHub(goodSeed(scene));
  const request: RunRequest = await pushTo(github, before);
  return judgeOn(github, request);
}

describe("a push to the default branch", () => {
  it.each(["squash", "merge"] as const)(
    "that landed a reviewed pull request by %s passes",
    async (method) => {
      const run = await judgePush(sceneOf(goodPull({ merged: { by: "eva", method } })));

      expect(
        judged.map((id) => `${id} ${run.check(id)?.result}`),
        run.log,
      ).toEqual(judged.map((id) => `${id} PASSED`));
      expect(run.verdict?.decision).toBe("pass");
    },
  );

  it("that landed a pull request nobody approved fails", async () => {
    const run = await judgePush(sceneOf(goodPull({ reviews: [], merged: { by: "eva", method: "squash" } })));

    expect(run.check("source.codeowner-approval"), run.log).toMatchObject({ result: "FAILED" });
    expect(run.verdict?.decision).toBe("fail");
  });

  it("of a commit without a pull request fails, and names the commit", async () => {
    const stray = {
      message: "feat: by hand",
      author: "mallory",
      files: { "src/hand.ts": "export const hand = 1;\n" },
      verified: true,
    };
    const run = await judgePush({ repository: { commits: [stray], pulls: [] } });

    const approval = run.check("source.codeowner-approval");
    expect(approval, run.log).toMatchObject({ result: "FAILED" });
    expect(approval?.problems[0]?.message).toMatch(
      /commit [0-9a-f]{40} entered "main" without a pull request/,
    );
    expect(run.verdict?.decision).toBe("fail");
  });
});
