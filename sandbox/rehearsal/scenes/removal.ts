import type { RunStory } from "../journal.ts";
import { reviewersOf } from "../organization.ts";
import type { Product } from "../product.ts";
import { approve, propose } from "../pull-request.ts";
import type { Reason, Scene } from "../request.ts";
import { runsAfter, type Stage } from "../stage.ts";
import { announce, author, judged, repositoryOf, taken, tell } from "../trial.ts";
import { refusedMerge, sceneOf } from "./governed.ts";

/** A pull request that takes the gate's own files away: judged by the organisation's file all the same. */
export async function playRemoval(stage: Stage, product: Product): Promise<Scene> {
  const repository = repositoryOf(stage, product.name);
  announce(stage, `${repository}: a pull request that takes the gate away`);
  let number = 0;
  const paths = await steering(stage, repository);
  const runs = await runsAfter(stage, repository, async () => {
    number = await propose(stage, {
      ...{ repository, branch: "rehearsal/removal", author, title: "ci: do without the gate" },
      files: Object.fromEntries(paths.map((path) => [path, null])),
    });
  });
  const answer = await judged(stage, runs);
  const trial = tell(stage, {
    title: `the gate judges a change without ${paths.join(", ")}`,
    expected: "not pass: the run is the organisation's, and what it needs is not there",
    found: answer?.verdict.decision ?? conclusions(runs),
    isAsExpected: runs.length > 0 && answer?.verdict.decision !== "pass",
    reasons: answer?.reasons ?? errorsOf(runs),
    runs,
  });
  for (const as of reviewersOf(product))
    taken(await approve(stage, { repository, number, as }), `${as} to approve`);
  const merged = await refusedMerge(stage, {
    repository,
    number,
    title: "a merge to which a code owner agrees",
  });
  return sceneOf("removal", product, "The gate is taken away", [trial, merged]);
}

/** Where there is no verdict, what steps told says why. */
const errorsOf = (runs: readonly RunStory[]): readonly Reason[] =>
  runs
    .flatMap(({ errors }) => errors)
    .filter((message) => !message.startsWith("Process completed"))
    .map((message) => ({ check: "", message, fix: "" }));

const conclusions = (runs: readonly RunStory[]): string =>
  `no verdict; the run ended as ${runs.map(({ conclusion }) => conclusion ?? "?").join(", ")}`;

/** Files that steer the delivery, as the default branch has them. */
async function steering(stage: Stage, repository: string): Promise<readonly string[]> {
  const { body } = await stage.ask(author, "GET", `/repos/${repository}/git/trees/main?recursive=1`);
  const { tree } = body as { readonly tree: readonly { readonly path: string; readonly type: string }[] };
  const files = tree.flatMap(({ path, type }) => (type === "blob" ? [path] : []));
  return files.filter((path) => path === ".github/assaygate.yml" || path.startsWith(".github/workflows/"));
}
