import type { RunStory } from "../journal.ts";
import type { Product } from "../product.ts";
import { propose, pullOf } from "../pull-request.ts";
import type { Scene, Trial } from "../request.ts";
import { runsAfter, type Stage } from "../stage.ts";
import { admin, announce, bot, judged, repositoryOf, stranger, tell, writesOf } from "../trial.ts";
import { ownPage } from "./change.ts";
import { refusedMerge, sceneOf } from "./governed.ts";

/** A fork's pull request and Dependabot's: judged like any other, by tokens that only read. */
export async function playOutsiders(stage: Stage, product: Product): Promise<Scene> {
  const repository = repositoryOf(stage, product.name);
  announce(stage, `${repository}: a stranger's pull request, and a bot's`);
  let fork = 0;
  let dependabot = 0;
  const runs = await runsAfter(stage, repository, async () => {
    fork = await propose(stage, {
      ...{ repository, from: `${stranger}/${product.name}`, branch: "from-outside", author: stranger },
      ...{ title: "docs: a page from outside", files: ownPage("from outside") },
    });
    dependabot = await propose(stage, {
      ...{ repository, branch: "dependabot/npm/page", author: bot, token: "dependabot" },
      ...{ title: "build(deps): bump a page", files: ownPage("by a bot"), body: "Bumps a page." },
    });
  });
  const trials = [
    await judgeOutsider(stage, await runsOf(stage, runs, fork), "a fork's pull request"),
    await refusedMerge(stage, { repository, number: fork, title: "a merge of the fork's without a review" }),
    await judgeOutsider(stage, await runsOf(stage, runs, dependabot), "Dependabot's pull request"),
    await refusedMerge(stage, {
      repository,
      number: dependabot,
      title: "a merge of the bot's without a review",
    }),
  ];
  return sceneOf("outsiders", product, "Pull requests from outside", trials);
}

/** Runs of a pull request's head. */
async function runsOf(stage: Stage, runs: readonly RunStory[], number: number): Promise<RunStory[]> {
  const found: RunStory[] = [];
  for (const run of runs) {
    const { head } = await pullOf(stage, run.repository, number);
    const answer = await stage.ask(admin, "GET", `/repos/${run.repository}/actions/runs/${run.run}`);
    const { head_sha: sha } = answer.body as { readonly head_sha: string };
    if (sha === head.sha) found.push(run);
  }
  return found;
}

async function judgeOutsider(stage: Stage, runs: readonly RunStory[], title: string): Promise<Trial> {
  const answer = await judged(stage, runs);
  const writes = writesOf(stage, runs);
  return tell(stage, {
    title: `the gate judges ${title}`,
    expected: "pass, and no job could write",
    found: `${answer?.verdict.decision ?? "no verdict"}; ${writes.length === 0 ? "nothing was written" : writes.join(", ")}`,
    isAsExpected: answer?.verdict.decision === "pass" && writes.length === 0,
    reasons: answer?.reasons ?? [],
    runs,
  });
}
