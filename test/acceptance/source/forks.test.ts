import { describe, expect, it } from "vitest";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { governedRun, judgeOn } from "../../support/governed.ts";
import type { Tips } from "../../support/governed-checkout.ts";
import { gateOf } from "../../support/governed-home.ts";
import { goodPull, goodSeed, jobPermissions, pullNumber, repository } from "../../support/governed-scene.ts";

type Seed = ReturnType<typeof goodSeed>;

/** What GitHub gives a run of a fork or of Dependabot, whatever the workflow asks for (facts 2.12). */
const permissions = Object.fromEntries(Object.keys(jobPermissions).map((scope) => [scope, "read" as const]));

const pullOf = (author: string, head: string) =>
  goodPull({
    author,
    head,
    commits: (goodPull().commits ?? []).map((commit) => ({ ...commit, author })),
  });

/** The head lies in a repository of its author's own. */
function forkSeed(): Seed {
  const seed = goodSeed({ permissions, repository: { pulls: [pullOf("mallory", "mallory:fees")] } });
  const fork = { "mallory/payments-api": { fork_of: repository, visibility: "private" } } as const;
  return { ...seed, repositories: { ...seed.repositories, ...fork } };
}

function dependabotSeed(): Seed {
  const seed = goodSeed({ permissions, repository: { pulls: [pullOf("dependabot[bot]", "bump")] } });
  return { ...seed, users: { ...seed.users, "dependabot[bot]": { type: "Bot" } } };
}

const eventOf =
  (login: string, headRepository: number) =>
  ({ head, base }: Tips): object => ({
    sender: { login },
    pull_request: {
      number: pullNumber,
      head: { sha: head, repo: { id: headRepository } },
      base: { sha: base, ref: "main", repo: { id: 1 } },
    },
  });

const runs = [
  {
    who: "a fork",
    seed: forkSeed,
    request: { payload: eventOf("mallory", 2), env: { GITHUB_ACTOR: "mallory" } },
  },
  {
    who: "Dependabot",
    seed: dependabotSeed,
    request: { payload: eventOf("dependabot[bot]", 1), env: { GITHUB_ACTOR: "dependabot[bot]" } },
  },
];

/** An organisation where it must be proved who may pass by the rules. */
const proved = (shipped: string): string =>
  shipped.replaceAll("{ default: noted, oneOf: [proved, noted] }", "{ locked: proved }");

describe.each(runs)("T18: the pull request of $who, whose token can only read", ({ seed, request }) => {
  it("is judged, and a comment that is refused changes nothing", async () => {
    const github = await emulatedGitHub(seed());

    const run = await judgeOn(github, request);

    expect(run.check("source.codeowner-approval"), run.log).toMatchObject({ result: "PASSED" });
    expect(run.check("source.branch-protection")?.result).toBe("PASSED");
    expect(run.log).toMatch(/Comment on the pull request could not be written: .*403/);
    expect(run.verdict?.decision).toBe(run.exitCode === 0 ? "pass" : "fail");
    expect(github.github.log.of("issues/create-comment").map(({ status }) => status)).toEqual([403]);
  });

  it("leaves to the merge what only the organisation can see, and says so", async () => {
    const github = await emulatedGitHub(seed());

    const run = await judgeOn(github, { ...request, bundle: gateOf({ policy: proved }) });

    expect(run.check("source.branch-protection"), run.log).toMatchObject({
      result: "NOT_APPLICABLE",
      reason: "decided-at-merge",
    });
    expect(run.check("source.codeowner-approval")?.result).toBe("PASSED");
  });
});

describe("T18: an approval that is missing", () => {
  it("is missing on the pull request of a fork too", async () => {
    const seed = forkSeed();
    const bare = {
      ...seed.repositories?.[repository],
      pulls: [{ ...pullOf("mallory", "mallory:fees"), reviews: [] }],
    };
    const github = await emulatedGitHub({
      ...seed,
      repositories: { ...seed.repositories, [repository]: bare },
    });

    const run = await judgeOn(github, { payload: eventOf("mallory", 2), env: { GITHUB_ACTOR: "mallory" } });

    expect(run.check("source.codeowner-approval"), run.log).toMatchObject({ result: "FAILED" });
    expect(run.exitCode).toBe(1);
  });

  it("cannot be left to the merge by a run that claims to be of a fork on the repository's own branch", async () => {
    const run = await governedRun({ pull: { reviews: [] } }, { payload: eventOf("mallory", 2) });

    expect(run.check("source.codeowner-approval"), run.log).toMatchObject({ result: "FAILED" });
  });
});
