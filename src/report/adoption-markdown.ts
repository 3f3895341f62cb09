import type { ProposedFile } from "../domain/adoption/files.ts";
import type { AdoptionPlan } from "../domain/adoption/plan.ts";
import type { ReplayRow, ReplayTable } from "../domain/adoption/replay-row.ts";
import { readDescription, words } from "../domain/change/template.ts";
import { checksWords } from "./adoption-text.ts";
import { code } from "./markdown.ts";

/** GitHub takes 65,536 characters. */
const longestBody = 60_000;

/** What the onboarding pull request says of itself: the headings are those of the template that it brings. */
export function renderOnboarding(
  plan: AdoptionPlan,
  replay: ReplayTable | null,
  closing: readonly string[],
): string {
  const parts = [
    "## What changes, and why",
    "This brings the repository under Assaygate. Nothing that was here is overwritten. Written by `assaygate adopt`, which renews this request in place.",
    filesTable(plan.files),
    ...foundSection(plan),
    ...lacksSection(plan),
    ...(replay === null ? [] : [replaySection(replay)]),
    "## How it was tested",
    "The configuration was read back, held to its schema and to the platform policy. The commands were not run: this request's own run does that.",
    "## Risk and way back",
    "Files are added, none is changed. Closing this request, or reverting it, leaves everything as it was.",
    ...otherHeadings(plan.files),
    "### What comes next",
    closing.map((line) => `1. ${code(line, 400)}`).join("\n"),
  ];
  const body = `${parts.join("\n\n")}\n`;
  return body.length <= longestBody ? body : `${body.slice(0, longestBody)}\n\n_Cut here._\n`;
}

const ownHeadings = ["what changes, and why", "how it was tested", "risk and way back", "work item"];
/** A heading of the repository's own template, if it is plain words. */
const plainTitle = /^[\p{L}\p{N} ,.()?/'-]{1,120}$/u;

/** A template that is there already asks by its own headings; boxes are a person's to tick. */
function otherHeadings(files: readonly ProposedFile[]): string[] {
  const template = files.find(({ path }) => path.endsWith("pull_request_template.md"))?.state;
  if (template?.kind !== "kept" || template.text === null) return [];
  const asked = readDescription(template.text).sections.filter(
    ({ title, isOptional }) => !isOptional && plainTitle.test(title) && !ownHeadings.includes(words(title)),
  );
  const answer = "Nothing beyond what is said above: files are added, and no code is changed.";
  return asked.slice(0, 20).flatMap(({ title }) => [`## ${title}`, answer]);
}

function filesTable(files: readonly ProposedFile[]): string {
  const rows = files.map((file) => `| ${code(file.path, 120)} | ${fileWords(file)} |`);
  return ["| File | |", "| --- | --- |", ...rows].join("\n");
}

function fileWords({ why, state }: ProposedFile): string {
  switch (state.kind) {
    case "new":
      return `new: ${code(why, 200)}`;
    case "same":
      return "is there already";
    case "kept":
      return `not written: ${code(state.path, 120)} is there and stays`;
  }
}

function foundSection({ workload, toolchain, gated }: AdoptionPlan): string[] {
  const signs = workload.signs.slice(0, 5).map(({ type, because }) => `${type}: ${because}`);
  return [
    `Workload: ${code(workload.type, 80)}${signs.length > 0 ? ` (${code(signs.join("; "), 300)})` : ""}. Tools: ${code(toolchain.name, 200)}. Gated source: ${code(gated.join(", ") || "none", 300)}.`,
    ["| Command | | Because |", "| --- | --- | --- |", ...toolchain.hooks.map(hookRow)].join("\n"),
  ];
}

function hookRow({ name, command, because }: AdoptionPlan["toolchain"]["hooks"][number]): string {
  return `| ${name} | ${code(command, 400)} | ${code(because, 200)} |`;
}

function lacksSection({ lacks }: AdoptionPlan): string[] {
  if (lacks.length === 0) return [];
  const lines = lacks.slice(0, 30).map(({ what, todo }) => `- ${code(what, 300)}: ${code(todo, 300)}`);
  return ["### Missing, and what to do", lines.join("\n")];
}

function replaySection({ rows, leftOut }: ReplayTable): string {
  return [
    `### What the gate would have said of the last ${rows.length} merged pull requests`,
    [
      "| Request | Own checks then | Without the ratchet | With the ratchet | Objections |",
      "| --- | --- | --- | --- | --- |",
      ...rows.map(replayRow),
    ].join("\n"),
    `Judged with today's settings of the repository. Reports are gone, so these were not judged: ${leftOut.map((id) => `\`${id}\``).join(", ")}.`,
  ].join("\n\n");
}

function replayRow({ number, title, checks, replay }: ReplayRow): string {
  const cells = [`#${number} ${code(title, 80)}`, checksWords(checks)];
  if (replay.state === "unknown")
    return `| ${[...cells, "unknown", "unknown", code(replay.why, 200)].join(" | ")} |`;
  const { strict, ratchet, objections } = replay.value;
  const ids = objections.map(({ id, own, old }) => `${id} (${own} new, ${old} old)`);
  return `| ${[...cells, strict, ratchet, code(ids.join("; ") || "none", 400)].join(" | ")} |`;
}
