import type { ProposedFile } from "../domain/adoption/files.ts";
import { diffLines } from "../domain/adoption/line-diff.ts";
import type { AdoptionPlan } from "../domain/adoption/plan.ts";
import type { ReplayRow, ReplayTable } from "../domain/adoption/replay-row.ts";
import { plain } from "./plain.ts";

const linesToShow = 120;
const objectionsToShow = 3;

/** The plan for a terminal: what was found and why, every file with its difference, and what is missing. */
export function renderAdoptionText(plan: AdoptionPlan, closing: readonly string[]): string {
  const { repository, defaultBranch, commit, files, lacks } = plan;
  const lines = [
    `adopt ${plain(repository, 200)} (${plain(defaultBranch, 100)} at ${commit.slice(0, 12)})`,
    "",
    ...foundLines(plan),
    "",
    ...files.flatMap(fileLines),
    ...(lacks.length === 0 ? [] : ["Missing, and what to do:"]),
    ...lacks.flatMap(({ what, todo }) => [`  - ${plain(what)}`, `    ${plain(todo)}`]),
    ...(lacks.length === 0 ? [] : [""]),
    ...closing.map((line) => plain(line)),
  ];
  return `${lines.map(defuse).join("\n")}\n`;
}

/** The runner's old commands count anywhere in a line. */
function defuse(line: string): string {
  return line.replaceAll("##[", "##\\[");
}

const decided = {
  property: "the organisation says so (assaygate-profile)",
  signs: "by its files",
  nothing: "nothing says what ships",
} as const;

function foundLines({ workload, toolchain, gated }: AdoptionPlan): string[] {
  return [
    `Workload: ${plain(workload.type, 80)}, ${decided[workload.decidedBy]}`,
    ...workload.signs.slice(0, 10).map(({ type, because }) => `  ${type}: ${plain(because, 200)}`),
    `Tools: ${plain(toolchain.name, 200)}`,
    ...toolchain.hooks.flatMap(({ name, command, because }) => [
      `  ${name.padEnd(5)} ${plain(command)}`,
      `        because: ${plain(because)}`,
    ]),
    ...toolchain.reports.map(
      ({ kind, suite, path }) => `  ${[kind, suite].filter(Boolean).join(" ")} in ${plain(path, 200)}`,
    ),
    `Gated source: ${gated.map((glob) => plain(glob, 100)).join(", ") || "none found"}`,
  ];
}

function fileLines({ path, content, why, state }: ProposedFile): string[] {
  switch (state.kind) {
    case "same":
      return [`= ${plain(path)} is there already`, ""];
    case "new":
      return [`+ ${plain(path)}: ${plain(why)}`, ...shown("", content), ""];
    case "kept":
      return [
        `! ${plain(state.path)} stays as it is; ${plain(path)} would say otherwise:`,
        ...(state.text === null ? [] : shown(state.text, content)),
        "",
      ];
  }
}

function shown(before: string, after: string): string[] {
  const lines = diffLines(before, after).map(({ mark, text }) => `    ${mark} ${visible(text)}`);
  const more = lines.length - linesToShow;
  return more > 0 ? [...lines.slice(0, linesToShow), `    … and ${more} more lines`] : lines;
}

const longestLine = 200;

/** A line of a file: its blanks mean something, what a terminal would obey does not. */
function visible(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}

/** The replay for a terminal. */
export function renderReplayText({ rows, leftOut }: ReplayTable): string {
  const lines = [
    `Replay: what the gate would have said of the last ${rows.length} merged pull requests`,
    ...rows.flatMap(rowLines),
    ...(rows.length === 0 ? ["  none was merged into the default branch"] : []),
    `Judged with today's settings of the repository. Not judged, since their reports are gone: ${leftOut.join(", ")}.`,
    "The ratchet forgives what the base commit already had; what the change brought, or nobody could read, it does not.",
  ];
  return `${lines.map(defuse).join("\n")}\n`;
}

function rowLines({ number, title, mergedAt, replay, checks }: ReplayRow): string[] {
  const head = `  #${number} ${plain(title, 60)} (${plain(mergedAt.slice(0, 10), 10)})`;
  const then = `own checks then: ${checksWords(checks)}`;
  if (replay.state === "unknown") return [head, `      unknown: ${plain(replay.why)}; ${then}`];
  const { strict, ratchet, objections } = replay.value;
  const more = objections.length - objectionsToShow;
  return [
    head,
    `      without the ratchet: ${strict}; with it: ${ratchet}; ${then}`,
    ...objections
      .slice(0, objectionsToShow)
      .map(({ id, summary, own, old }) => `      ${id}: ${plain(summary, 120)} (${own} new, ${old} old)`),
    ...(more > 0 ? [`      … and ${more} more checks`] : []),
  ];
}

/** How often each result was reported: `5 success, 1 failure`. */
export function checksWords(checks: ReplayRow["checks"]): string {
  if (checks.state === "unknown") return "unknown";
  const words = [...checks.value].map(([state, count]) => `${count} ${state}`);
  return words.join(", ") || "none";
}
