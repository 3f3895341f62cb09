import type { Proposed } from "../domain/verdict/proposed.ts";
import { counted } from "./html/section.ts";
import { plain } from "./plain.ts";
import { terminalLines } from "./terminal-lines.ts";

const rowsToShow = 100;
const obstaclesToShow = 5;

/** What a proposed policy would have made of the past, for a terminal: the blocked ones with why, then waivers. */
export function renderReplayText(rows: readonly Proposed[]): string {
  const blocked = rows.filter(isBlocked);
  const more = blocked.length - rowsToShow;
  const dead = deadWaivers(rows);
  const lines = [
    replayHeadline(rows),
    ...(blocked.length === 0 ? [] : ["", "would have been blocked:"]),
    ...blocked.slice(0, rowsToShow).flatMap(rowLines),
    ...(more > 0 ? [`  … and ${more} more; all are in the JSON`] : []),
    ...(dead.length === 0 ? [] : ["", "waivers that would cover nothing:"]),
    ...dead.slice(0, rowsToShow).map(([id, count]) => `  - ${plain(id, 100)}: used in ${count} of them`),
  ];
  return terminalLines(lines);
}

/** One line that says it all. */
export function replayHeadline(rows: readonly Proposed[]): string {
  const blocked = rows.filter(isBlocked).length;
  const freed = rows.filter(({ before, after }) => before !== "pass" && after === "pass").length;
  const parts = [
    `${counted(rows.length, "verdict")} judged again`,
    `${blocked} would have been blocked`,
    `${freed} would have been let through`,
    `${counted(deadWaivers(rows).length, "waiver")} would die`,
  ];
  return parts.join(", ");
}

/** Blocked by the proposal, and by nothing before. */
export function isBlocked({ before, after }: Proposed): boolean {
  return before === "pass" && after !== "pass";
}

/** Waivers that would cover nothing any more, with how many verdicts rest on each. */
export function deadWaivers(rows: readonly Proposed[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of rows.flatMap(({ deadWaivers: ids }) => ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}

function rowLines({ name, commit, evaluatedAt, after, obstacles }: Proposed): string[] {
  const more = obstacles.length - obstaclesToShow;
  return [
    `  ✗ ${plain(name, 120)}: commit ${plain(commit ?? "none", 64).slice(0, 12)}, judged ${plain(evaluatedAt, 40)}: ${after}`,
    ...obstacles
      .slice(0, obstaclesToShow)
      .map(
        ({ check, result, summary }) =>
          `      - ${plain(check, 80)}: ${plain(summary)} [${plain(result, 20)}]`,
      ),
    ...(more > 0 ? [`      … and ${more} more checks`] : []),
  ];
}

/** The same for machines. */
export function replayJson(rows: readonly Proposed[]): object {
  return {
    schemaVersion: 1,
    verdicts: rows.length,
    blocked: rows.filter(isBlocked).length,
    deadWaivers: deadWaivers(rows).map(([id, verdicts]) => ({ id, verdicts })),
    rows,
  };
}
