import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { clear, keepCalls, keepCommands, keepRuns, resultFile } from "./keep.ts";
import { renderPage } from "./page/page.ts";
import { type Product, readProduct } from "./product.ts";
import { type Rehearsed, resultOf } from "./rehearsed.ts";
import { isReleased } from "./release-caller.ts";
import type { RehearsalRequest, Scene } from "./request.ts";
import { playFaulty, playMerge } from "./scenes/governed.ts";
import { install } from "./scenes/install.ts";
import { playOutsiders } from "./scenes/outsiders.ts";
import { playRelease, prepareRelease } from "./scenes/release.ts";
import { playRemoval } from "./scenes/removal.ts";
import { openStage, type Stage } from "./stage.ts";

/**
 * Plays all scenes on an emulated GitHub of this process; commands and steps are processes of their own. Leaves summaries,
 * reports, a page and `rehearsal.json` in the output folder. @throws {Error} if something broke
 */
export async function rehearse(request: RehearsalRequest): Promise<Rehearsed | "interrupted"> {
  const begun = { at: performance.now(), on: new Date().toISOString() };
  const products = request.products.map(readProduct);
  clear(request.output);
  const stage = await openStage({ ...request, signs: products.some(isReleased) }, products);
  try {
    const scenes = await Promise.race([play(stage, request), interruption(request)]);
    return scenes === "interrupted" ? scenes : await keep(stage, { scenes, output: request.output, begun });
  } finally {
    await stage.close();
  }
}

async function interruption({ interrupted }: RehearsalRequest): Promise<"interrupted"> {
  await interrupted;
  return "interrupted";
}

interface Played {
  readonly scenes: readonly Scene[];
  readonly output: string;
  readonly begun: { readonly at: number; readonly on: string };
}

/** Writes down what is left of it. @throws {Error} if the emulator did not know a call: then nothing is proved */
async function keep(stage: Stage, { scenes, output, begun }: Played): Promise<Rehearsed> {
  const runs = await keepRuns(stage, output, begun.at);
  keepCommands(stage.commands, output);
  keepCalls(stage, output);
  const { log } = stage.platform.github;
  const unknown = log.unhandled.map(({ method, path, bug = "no handler" }) => `${method} ${path} (${bug})`);
  if (unknown.length > 0)
    throw new Error(`expected the emulator to know every call, found ${unknown.join(", ")}`);
  const rehearsed: Rehearsed = {
    ...{ isAsExpected: scenes.every(isGood), scenes, runs, output, startedAt: begun.on },
    ...{ calls: log.entries.length, seconds: (performance.now() - begun.at) / 1_000 },
  };
  writeFileSync(join(output, "index.html"), renderPage(rehearsed));
  writeFileSync(join(output, resultFile), `${JSON.stringify(resultOf(rehearsed), null, 2)}\n`);
  return rehearsed;
}

const isGood = ({ trials }: Scene): boolean => trials.every(({ isAsExpected }) => isAsExpected);

async function play(stage: Stage, request: RehearsalRequest): Promise<Scene[]> {
  const first = await install(stage);
  if (!isGood(first)) return [first];
  const scenes: Scene[] = [first];
  for (const product of stage.products) scenes.push(...(await playProduct(stage, product, request)));
  return scenes;
}

async function playProduct(stage: Stage, product: Product, { output }: RehearsalRequest): Promise<Scene[]> {
  const wanted = new Set(product.plan.scenes);
  const scenes: Scene[] = [];
  let faulty: number | undefined;
  if (wanted.has("faulty")) {
    const played = await playFaulty(stage, product);
    faulty = played.number;
    scenes.push(played.scene);
  }
  const isToBeReleased = wanted.has("merge") && isReleased(product);
  if (isToBeReleased) await prepareRelease(stage, product);
  if (wanted.has("merge")) {
    const merged = await playMerge(stage, product, faulty);
    scenes.push(merged);
    // A product that is blocked on its best day teaches nothing more.
    if (!isGood(merged)) return scenes;
  }
  if (isToBeReleased) scenes.push(await playRelease(stage, product, output));
  if (wanted.has("outsiders")) scenes.push(await playOutsiders(stage, product));
  if (wanted.has("removal")) scenes.push(await playRemoval(stage, product));
  return scenes;
}
