import { genericFaults } from "../generic-faults.ts";
import { reviewersOf } from "../organization.ts";
import type { Product } from "../product.ts";
import { approve, description, enqueue, merge, propose, pullOf, refusals, said } from "../pull-request.ts";
import { callerFor, isReleased } from "../release-caller.ts";
import type { Scene, SeededFault, Trial } from "../request.ts";
import { runsAfter, type Stage } from "../stage.ts";
import { admin, announce, author, judged, repositoryOf, reviewer, taken, tell } from "../trial.ts";
import { blockingOf } from "../verdict.ts";
import { harmless } from "./change.ts";

const branch = "rehearsal/change";

interface Played {
  readonly scene: Scene;
  /** Number of the pull request that goes on. */
  readonly number: number;
}

/** A pull request with faults: blocked, for each of them. */
export async function playFaulty(stage: Stage, product: Product): Promise<Played> {
  const repository = repositoryOf(stage, product.name);
  const faults = product.plan.faults ?? genericFaults;
  announce(stage, `${repository}: a pull request with ${faults.length} faults`);
  let number = 0;
  const runs = await runsAfter(stage, repository, async () => {
    number = await propose(stage, {
      ...{ repository, branch, author, title: "docs: say that this was rehearsed" },
      files: { ...harmless(product, "A change with faults."), ...overlayOf(faults) },
      body: "",
    });
  });
  const answer = await judged(stage, runs);
  const ids = answer === undefined ? [] : blockingOf(answer.verdict).map(({ id }) => id);
  const wanted = [...faults.map(({ check }) => check), "source.pull-request-template"];
  const missed = wanted.filter((check) => !ids.includes(check));
  const trials = [
    tell(stage, {
      title: `the gate judges ${faults.length} seeded faults and an empty description`,
      expected: `fail, for ${wanted.join(", ")}`,
      found: `${answer?.verdict.decision ?? "no verdict"}, for ${ids.join(", ")}${missed.length === 0 ? "" : `; missed: ${missed.join(", ")}`}`,
      isAsExpected: answer?.verdict.decision === "fail" && missed.length === 0,
      reasons: answer?.reasons ?? [],
      runs,
    }),
    await refusedMerge(stage, {
      repository,
      number,
      title: "the administrator tries to merge it all the same",
    }),
  ];
  return { number, scene: sceneOf("faulty", product, "A pull request with faults", trials) };
}

function overlayOf(faults: readonly SeededFault[]): Record<string, Buffer> {
  return Object.fromEntries(faults.flatMap(({ files }) => [...files]));
}

interface Attempt {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
}

/** Nobody merges it, the organisation's owner not either. */
export async function refusedMerge(stage: Stage, { repository, number, title }: Attempt): Promise<Trial> {
  const answer = await merge(stage, repository, number, admin);
  const { mergeable_state: state } = await pullOf(stage, repository, number);
  const reasons = refusals(answer).map((message) => ({ check: "", message, fix: "" }));
  return tell(stage, {
    title,
    expected: "405 with the rules that stand in the way",
    found: `${answer.status === 405 ? "refused (405)" : `answered ${answer.status}`}, ${state}`,
    isAsExpected: answer.status === 405 && reasons.length > 0,
    reasons,
  });
}

/** A good pull request, or the faulty one repaired: green, reviewed, and merged by the queue. */
export async function playMerge(stage: Stage, product: Product, faulty?: number): Promise<Scene> {
  const repository = repositoryOf(stage, product.name);
  announce(stage, `${repository}: ${faulty === undefined ? "a good pull request" : "repaired"}`);
  let number = faulty ?? 0;
  const runs = await runsAfter(stage, repository, async () => {
    number = await (faulty === undefined ? open(stage, product) : repair(stage, product, faulty));
  });
  const answer = await judged(stage, runs);
  const isGood = answer?.verdict.decision === "pass";
  const green = tell(stage, {
    title: faulty === undefined ? "the gate judges a good change" : "the gate judges the repair",
    expected: "pass",
    found: answer?.verdict.decision ?? "no verdict",
    isAsExpected: isGood,
    reasons: answer?.reasons ?? [],
    runs,
  });
  const title = "Repaired, reviewed, merged";
  if (!isGood) return sceneOf("merge", product, title, [green]);
  const alone = await refusedMerge(stage, {
    repository,
    number,
    title: "the administrator tries to merge it without a review",
  });
  const landed = await land(stage, product, number);
  return sceneOf("merge", product, title, [green, alone, ...landed]);
}

function open(stage: Stage, product: Product): Promise<number> {
  return propose(stage, {
    ...{ repository: repositoryOf(stage, product.name), branch, author },
    title: "docs: say that this was rehearsed",
    files: { ...harmless(product, "A good change."), ...callerFor(stage, product) },
  });
}

async function repair(stage: Stage, product: Product, number: number): Promise<number> {
  const repository = repositoryOf(stage, product.name);
  const paths = Object.keys(overlayOf(product.plan.faults ?? genericFaults));
  const repaired = paths.map((path) => [path, product.files.get(path) ?? null] as const);
  const files = { ...Object.fromEntries(repaired), ...callerFor(stage, product) };
  const body = await description(stage, repository);
  taken(
    await stage.ask(author, "PATCH", `/repos/${repository}/pulls/${number}`, { body }),
    "the description to be filled in",
  );
  const message = "docs: take the faults out";
  await stage.platform.push({ repository, branch, author, files, message, isSigned: true });
  return number;
}

async function land(stage: Stage, product: Product, number: number): Promise<readonly Trial[]> {
  const repository = repositoryOf(stage, product.name);
  // Workflows are often the platform team's to approve.
  const reviewers = isReleased(product) ? [...reviewersOf(product), admin] : reviewersOf(product);
  for (const as of reviewers) taken(await approve(stage, { repository, number, as }), `${as} to approve`);
  const { mergeable_state: state } = await pullOf(stage, repository, number);
  const approved = tell(stage, {
    title: "a code owner approves",
    expected: "nothing stands in the way but the queue",
    found: state,
    isAsExpected: ["clean", "blocked", "has_hooks"].includes(state),
  });
  let queued = "";
  const runs = await runsAfter(stage, repository, async () => {
    const answer = await enqueue(stage, { repository, number, as: reviewer });
    queued = said(answer);
  });
  const { merged, merged_by: by } = await pullOf(stage, repository, number);
  const answer = await judged(stage, runs);
  const landed = tell(stage, {
    title: "the merge queue takes it",
    expected: "judged as what it will become, and merged by the queue",
    found: `queued (${queued}); ${answer?.verdict.decision ?? "no verdict"}; ${merged ? `merged by ${by?.login}` : "not merged"}`,
    isAsExpected: merged && answer?.verdict.decision === "pass",
    reasons: answer?.reasons ?? [],
    runs,
  });
  return [approved, landed];
}

export function sceneOf(
  name: Scene["name"],
  product: Product,
  title: string,
  trials: readonly Trial[],
): Scene {
  return { name, product: product.name, title, trials };
}
