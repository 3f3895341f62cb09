import type { Incident, Watch } from "../domain/bypass/watch.ts";
import { renderJson } from "./json.ts";
import { code } from "./markdown.ts";
import { plain } from "./plain.ts";

const linesToShow = 200;
const whatToDo =
  "Blind is not clean: --push-canary pushes what the next watch looks for; docs/how-to/watch-for-bypasses.md says what a token must see.";

/** What the watch saw, for a terminal. */
export function renderWatchText(repository: string, watch: Watch): string {
  const lines = [
    watchHeadline(repository, watch),
    ...watch.incidents.map(incidentLine),
    ...watch.exempt.map(
      ({ who, ruleset }) =>
        `✗ ${plain(who, 80)} is exempt from ruleset "${plain(ruleset, 100)}" and leaves no record`,
    ),
    ...watch.blindness.map((why) => `? ${plain(why)}`),
    ...(watch.state === "blind" ? [whatToDo] : []),
  ];
  const more = lines.length - linesToShow;
  const shown = lines.slice(0, linesToShow).join("\n").replaceAll("##[", "##\\[");
  return `${shown}${more > 0 ? `\n… and ${more} more lines; all are in the JSON` : ""}\n`;
}

/** One line that says it all. */
export function watchHeadline(repository: string, { state, incidents, looked }: Watch): string {
  const count = incidents.length === 1 ? "1 bypass" : `${incidents.length} bypasses`;
  return `bypass-watch ${plain(repository, 200)}: ${state}: ${count} (looked at ${plain(looked, 100)})`;
}

function incidentLine({ suite }: Incident): string {
  const { actor, pushedAt, ref, before, after, rules } = suite;
  const which = rules === null ? "rules that GitHub does not name" : rules.join(", ");
  const range = `${plain(before, 64)}..${plain(after, 64)}`;
  return `✗ ${plain(actor ?? "somebody", 80)} pushed ${range} to ${plain(ref, 200)} at ${plain(pushedAt, 40)} by ${plain(which)}`;
}

/** Version 1 of the contract; docs/how-to/watch-for-bypasses.md describes it. */
export function renderWatchJson(repository: string, watch: Watch): string {
  const { state, incidents, exempt, blindness, looked, mark } = watch;
  return renderJson({
    schemaVersion: 1,
    repository,
    state,
    looked,
    incidents: incidents.map(({ key, suite }) => ({ key, ...suite })),
    exempt,
    blindness,
    mark,
  });
}

/** The issue that people look into a bypass with, once for each push. */
export function incidentTask({ key, repository, suite }: Incident): {
  readonly key: string;
  readonly title: string;
  readonly markdown: string;
  readonly labels: readonly string[];
} {
  const { id, actor, pushedAt, ref, before, after, rules } = suite;
  return {
    key,
    title: `Rules bypassed on ${plain(ref, 80)} at ${plain(pushedAt, 40)}`.replaceAll("@", "@\u2060"),
    labels: ["assaygate", "incident", "bypass"],
    markdown: [
      "Somebody pushed by the rules of this repository. Close this with a link to the post-mortem.",
      [
        `- Who: ${code(actor ?? "not known to GitHub", 80)}`,
        `- When: ${code(pushedAt, 40)}`,
        `- Where: ${code(ref, 200)}`,
        `- Commits: ${code(`${before}..${after}`, 140)}`,
        `- Rules: ${rules === null ? "GitHub does not name them" : code(rules.join(", "), 500)}`,
        `- Record: ${code(`gh api repos/${repository}/rulesets/rule-suites/${id}`, 300)}`,
      ].join("\n"),
    ].join("\n\n"),
  };
}
