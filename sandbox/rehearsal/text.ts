import { join } from "node:path";
import { plain } from "../../src/report/plain.ts";
import type { Rehearsed } from "./rehearsed.ts";

const reasonsToShow = 20;

/** What came of it, for a terminal: scenes, what did not come out as it must, and where everything lies. */
export function renderText({ scenes, runs, output, calls, seconds, isAsExpected }: Rehearsed): string {
  const failed = scenes.flatMap(({ trials }) => trials.filter((trial) => !trial.isAsExpected));
  const lines = [
    ...scenes.map(({ product, title, trials }) => {
      const isGood = trials.every((trial) => trial.isAsExpected);
      return `${isGood ? "✓" : "✗"} ${product === "" ? "" : `${product}: `}${title} (${trials.length} tried)`;
    }),
    ...failed.flatMap(({ title, expected, found, reasons }) => [
      "",
      `✗ ${plain(title)}`,
      `  expected ${plain(expected)}; found ${plain(found)}`,
      ...reasons
        .slice(0, reasonsToShow)
        .flatMap(({ check, message, fix }) => [
          `  ${check === "" ? "" : `${check}: `}${plain(message)}`,
          ...(fix === "" ? [] : [`    fix: ${plain(fix)}`]),
        ]),
    ]),
    "",
    ...runs.map(({ report, summary }) => join(output, report ?? summary)),
    ...scenes.flatMap(({ leaves = [] }) =>
      leaves.map(({ title, path }) => `${title}: ${join(output, path)}`),
    ),
    "",
    `${isAsExpected ? "Every scene came out as it must" : "Not every scene came out as it must"}: ${runs.length} runs, ${calls} calls of the API, ${Math.round(seconds)} s.`,
    join(output, "index.html"),
  ];
  return `${lines.join("\n")}\n`;
}
