import type { Ladder, RungState } from "../domain/enforcement/ladder.ts";
import { defuse } from "./doctor-text.ts";
import { plain } from "./plain.ts";

const marks: Readonly<Record<RungState["state"], string>> = { shown: "✓", refuted: "✗", unknown: "?" };
const words: Readonly<Record<Ladder["level"], string>> = {
  0: "advisory: what goes round a gate is noticed, not stopped",
  1: "identity: clouds trust the instance's deploy file only",
  2: "artefact: what was not judged does not run",
  3: "network: production is reached from restricted runners only",
};

/** The ladder for a terminal: the level, and why no rung more is claimed. */
export function renderLadder({ level, rungs }: Ladder): string {
  const lines = rungs.map(
    ({ level: own, name, state, why }) => `  ${marks[state]} L${own} ${name}: ${plain(why, 500)}`,
  );
  return `${[`enforcement L${level}, ${words[level]}`, ...lines].map(defuse).join("\n")}\n`;
}

/** The same as a section of markdown. */
export function ladderMarkdown({ level, rungs }: Ladder): string {
  const lines = rungs.map(
    ({ level: own, name, state, why }) =>
      `- ${marks[state]} L${own} ${name}: \`${plain(why, 500).replaceAll("`", "'")}\``,
  );
  return `### Enforcement: L${level}, ${words[level]}\n\n${lines.join("\n")}\n`;
}
