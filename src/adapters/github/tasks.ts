import * as z from "zod";
import type { Posted, Task } from "../../ports/github.ts";
import type { IsOurs } from "./identity.ts";
import { keep, markedText, markerOf } from "./keep.ts";
import { plainPage } from "./pages.ts";
import { repositoryOf, type Target } from "./target.ts";

const Issue = z.object({
  number: z.number(),
  title: z.string(),
  state: z.string(),
  body: z.string().nullable().optional(),
  html_url: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
  /** GitHub lists pull requests among the issues; only they have it. */
  pull_request: z.unknown().optional(),
});
type Issue = z.infer<typeof Issue>;

/** Every task bears it, so that finding one again does not take reading all issues. */
const ownLabel = "assaygate";
const longestTitle = 256;

/** Keeps one issue for a task. One that somebody closed stays closed: that was a decision. */
export function keepTask(target: Target, task: Task, isOurs: IsOurs): Promise<Posted> {
  const { client } = target;
  const repository = repositoryOf(target);
  const marker = markerOf(task.key);
  const title = task.title.replace(/\s+/g, " ").slice(0, longestTitle);
  const body = markedText(marker, task.markdown);
  return keep<Issue>({
    url: ({ html_url }) => html_url,
    find: async () => {
      const issues = await client.list(
        "GET /repos/{owner}/{repo}/issues",
        { ...repository, state: "all", labels: ownLabel },
        { page: plainPage(Issue), identity: ({ number }) => number },
        { isFresh: true },
      );
      if (issues.state === "unknown") return issues;
      const ours = issues.value.filter(
        (issue) =>
          issue.pull_request === undefined && isOurs(issue.user) && (issue.body?.startsWith(marker) ?? false),
      );
      return { state: "known", value: ours.find(({ state }) => state === "open") ?? ours[0] ?? null };
    },
    create: () => {
      const labels = [...new Set([ownLabel, ...task.labels])];
      return client.write("POST /repos/{owner}/{repo}/issues", { ...repository, title, body, labels }, Issue);
    },
    update: (found) => {
      if (found.state !== "open" || (found.body === body && found.title === title)) return null;
      const parameters = { ...repository, issue_number: found.number, title, body };
      return () => client.write("PATCH /repos/{owner}/{repo}/issues/{issue_number}", parameters, Issue);
    },
  });
}
