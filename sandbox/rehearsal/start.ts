import { statSync } from "node:fs";
import { resolve } from "node:path";
import { isOurs } from "./keep.ts";
import { rehearse } from "./rehearse.ts";
import { resultOf } from "./rehearsed.ts";
import { type RehearsalRequest, type SceneName, sceneNames } from "./request.ts";
import { renderText } from "./text.ts";

/** What the command line asks for. */
export interface Request extends Pick<RehearsalRequest, "home" | "interrupted"> {
  readonly product: string;
  readonly isQuick: boolean;
  readonly output: string;
  readonly terminal: {
    readonly isTerminal: boolean;
    readonly isColoured: boolean;
    write(text: string): void;
    columns(): number;
    rows(): number;
  };
}

export type Answer =
  | {
      readonly kind: "rehearsed";
      readonly isAsExpected: boolean;
      readonly text: string;
      readonly result: object;
    }
  | { readonly kind: "refused"; readonly at: string; readonly message: string };

const quick: readonly SceneName[] = ["merge"];
/** A release needs scanners that see through whatever somebody's product packages: the demo has one that they do. */
const full: readonly SceneName[] = sceneNames.filter((name) => name !== "release");

/** Rehearses with one product, in all scenes or in the good one only. */
export async function startRehearsal(request: Request): Promise<Answer> {
  const folder = resolve(request.product);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { kind: "refused", at: request.product, message: "expected a folder with a product, found none." };
  const output = resolve(request.output);
  if (!isOurs(output)) {
    const message = "expected an empty folder or that of an earlier rehearsal, found something else there.";
    return { kind: "refused", at: request.output, message };
  }
  const { home, terminal, interrupted } = request;
  const { isTerminal, isColoured } = terminal;
  const rehearsed = await rehearse({
    products: [{ folder, scenes: request.isQuick ? quick : full }],
    ...{ home, interrupted, output },
    terminal: { output: terminal, isTerminal, isColoured },
  });
  if (rehearsed === "interrupted")
    return { kind: "refused", at: "", message: "the rehearsal was interrupted." };
  const { isAsExpected } = rehearsed;
  return { kind: "rehearsed", isAsExpected, text: renderText(rehearsed), result: resultOf(rehearsed) };
}
