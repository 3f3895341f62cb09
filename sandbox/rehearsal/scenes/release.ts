import { join } from "node:path";
import type { Product } from "../product.ts";
import { releasePath } from "../release-caller.ts";
import { signedFolder } from "../release-folder.ts";
import type { Leaving, Scene, Trial } from "../request.ts";
import { runsAfter, type Stage } from "../stage.ts";
import { admin, announce, author, repositoryOf, taken, tell } from "../trial.ts";
import { sceneOf } from "./governed.ts";
import { tryLedger } from "./ledger.ts";
import { cutOff, proveDossier, tellOutcome } from "./proof.ts";

/** Before anything lands: releases that nobody can change, and signing services that are out on the day. */
export async function prepareRelease(stage: Stage, product: Product): Promise<void> {
  const repository = repositoryOf(stage, product.name);
  taken(await stage.ask(admin, "PUT", `/repos/${repository}/immutable-releases`), "immutable releases");
  stage.sigstore?.fail({ kind: "down" });
}

/** What landed is judged once more, signed when the services are back, and proved by somebody who was not there. */
export async function playRelease(stage: Stage, product: Product, output: string): Promise<Scene> {
  const repository = repositoryOf(stage, product.name);
  announce(stage, `${repository}: a signed release`);
  const title = "What landed is signed";
  const outage = await playOutage(stage, repository);
  const signed = await playSigning(stage, repository);
  const place = `evidence/${product.name}`;
  const own = join(output, place);
  const folder = signed.isAsExpected ? await signedFolder(stage, repository, own) : undefined;
  if (folder === undefined) return sceneOf("release", product, title, [outage, signed]);
  announce(stage, `${repository}: what was signed, in other hands`);
  const { trial, off } = await cutOff(stage);
  if (off === undefined) return sceneOf("release", product, title, [outage, signed, trial]);
  const proved = await proveDossier(stage, folder, off);
  const ledger = await tryLedger(stage, { repository, output: own, off });
  const tried = ledger.map((one) => tellOutcome(stage, one));
  const scene = sceneOf("release", product, title, [outage, signed, trial, ...proved, ...tried]);
  return { ...scene, leaves: leavingsOf(repository, place) };
}

function leavingsOf(repository: string, place: string): readonly Leaving[] {
  return [
    { title: `dossier of ${repository}`, path: `${place}/dossier/dossier.html` },
    { title: `what ${repository} signed`, path: `${place}/release/index.json` },
    { title: `root, signers and policy that it was proved with`, path: `${place}/trust/signers.yml` },
  ];
}

const releaseOf = (stage: Stage, repository: string) =>
  stage.journal.runs.findLast((run) => run.repository === repository && run.path === releasePath);

async function playOutage(stage: Stage, repository: string): Promise<Trial> {
  const run = releaseOf(stage, repository);
  const isPending = run?.lines.some((line) => line.includes("evidence pending")) === true;
  const releases = await stage.ask(admin, "GET", `/repos/${repository}/releases`);
  const count = (releases.body as readonly object[]).length;
  return tell(stage, {
    title: "it lands while the signing services are out",
    expected: "evidence pending: nothing is signed, nothing is published",
    found: `${isPending ? "evidence pending" : (run?.conclusion ?? "no release ran")}, ${count} releases`,
    isAsExpected: isPending && count === 0,
    ...(run === undefined ? {} : { runs: [run] }),
  });
}

/** The services are back: only what signs, and what stands on it, runs again. */
async function playSigning(stage: Stage, repository: string): Promise<Trial> {
  stage.sigstore?.fail(null);
  const runs = await runsAfter(stage, repository, () => signAgain(stage, repository));
  const run = runs.findLast(({ path }) => path === releasePath);
  const { body } = await stage.ask(admin, "GET", `/repos/${repository}/releases`);
  const [release] = body as readonly { readonly tag_name: string; readonly immutable: boolean }[];
  const what = release === undefined ? "no release" : `${release.tag_name}, immutable: ${release.immutable}`;
  return tell(stage, {
    title: "the services are back, and the job that signs is run again",
    expected: "judged once more, signed, verified, and published as an immutable release",
    found: `${run?.conclusion ?? "no run"}; ${what}`,
    isAsExpected: run?.conclusion === "success" && release?.immutable === true,
    reasons: (run?.errors ?? []).map((message) => ({ check: "", message, fix: "" })),
    runs,
  });
}

/** By the author: whoever runs it again has a hand in it, and the approval of that person would no longer count. */
async function signAgain(stage: Stage, repository: string): Promise<void> {
  const run = releaseOf(stage, repository);
  if (run === undefined) return;
  const listed = await stage.ask(
    admin,
    "GET",
    `/repos/${repository}/actions/runs/${run.run}/jobs?per_page=100`,
  );
  const { jobs } = listed.body as {
    readonly jobs: readonly { readonly id: number; readonly name: string }[];
  };
  const job = jobs.find(({ name }) => name.endsWith("source / sign"));
  if (job === undefined) return;
  taken(
    await stage.ask(author, "POST", `/repos/${repository}/actions/jobs/${job.id}/rerun`),
    "the job to run again",
  );
}
