import type { SeverityResponse, Verdict } from "../domain/verdict/verdict.ts";
import { code } from "./markdown.ts";
import { plain } from "./plain.ts";

/** An issue that somebody is to see, once for each key. */
export interface Task {
  readonly key: string;
  readonly title: string;
  readonly markdown: string;
  readonly labels: readonly string[];
}

/** More new issues at once help nobody; the next runs open the rest. */
const mostTasks = 20;
const longestTitle = 120;
const teamName = /^@[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/;

/** Issues that the severity responses ask for: security is told first, then the backlog (requirements 3.SEV1, 3.SEV3). */
export function renderTasks(verdict: Verdict, roles: ReadonlyMap<string, readonly string[]>): Task[] {
  const told = verdict.responses.filter(({ state, notify }) => state === "blocked" && notify.length > 0);
  const backlog = verdict.responses.filter(({ state }) => state === "backlog");
  return [
    ...told.map((response) => securityTask(response, verdict, roles)),
    ...backlog.map((response) => backlogTask(response, verdict)),
  ].slice(0, mostTasks);
}

function securityTask(
  response: SeverityResponse,
  verdict: Verdict,
  roles: ReadonlyMap<string, readonly string[]>,
): Task {
  // Teams come from the platform policy; only those are meant to be called.
  const teams = response.notify
    .flatMap((role) => roles.get(role) ?? [])
    .filter((team) => teamName.test(team));
  return {
    key: `security-${response.fingerprint}`,
    title: titleOf(response),
    labels: ["assaygate", "security", `severity:${response.severity}`],
    markdown: [
      `A ${response.severity} finding blocks the default branch. ${teams.join(" ")}`.trim(),
      describe(response, verdict),
    ].join("\n\n"),
  };
}

function backlogTask(response: SeverityResponse, verdict: Verdict): Task {
  const due = response.dueOn === undefined ? "" : ` It is due on ${code(response.dueOn, 30)}.`;
  return {
    key: `backlog-${response.fingerprint}`,
    title: titleOf(response),
    labels: ["assaygate", "backlog", `severity:${response.severity}`],
    markdown: [`A ${response.severity} finding that does not block.${due}`, describe(response, verdict)].join(
      "\n\n",
    ),
  };
}

/** A title is plain text on GitHub, but it calls whom it mentions. */
function titleOf({ severity, title }: SeverityResponse): string {
  return `[${severity}] ${plain(title, longestTitle).replaceAll("@", "@\u2060")}`;
}

function describe({ title, checkId, fingerprint }: SeverityResponse, { commit, owner }: Verdict): string {
  return [
    `- Finding: ${code(title)}`,
    `- Check: ${code(checkId, 80)}`,
    `- First reported for commit ${code(commit ?? "none", 64)}`,
    `- Owner: ${code(owner.name, 80)}`,
    `- Fingerprint: ${code(fingerprint, 64)}`,
  ].join("\n");
}
