import { expressionsOf } from "./expression.ts";

/** Contexts whose text anybody can write who can open an issue or a pull request. */
const attackerWritten = [
  "github.head_ref",
  "github.event.issue.title",
  "github.event.issue.body",
  "github.event.pull_request.title",
  "github.event.pull_request.body",
  "github.event.pull_request.head.ref",
  "github.event.pull_request.head.label",
  "github.event.pull_request.head.repo.default_branch",
  "github.event.comment.body",
  "github.event.review.body",
  "github.event.review_comment.body",
  "github.event.discussion.title",
  "github.event.discussion.body",
  "github.event.head_commit.message",
  "github.event.head_commit.author.name",
  "github.event.head_commit.author.email",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.display_title",
  "github.event.workflow_run.head_commit.message",
  "github.event.workflow_run.head_repository.description",
];
/** Texts in a list: `github.event.commits[0].message`, `github.event.pages.*.page_name`. */
const attackerLists = ["github.event.commits", "github.event.pages"];

/** Expressions in a script that put somebody else's text into it. */
export function injectedInto(script: string): string[] {
  return expressionsOf(script).filter((expression) => {
    const compact = expression.replaceAll(/\s+/g, "").toLowerCase();
    return (
      attackerWritten.some((name) => mentions(compact, name)) ||
      attackerLists.some((name) => compact.startsWith(`${name}[`) || compact.startsWith(`${name}.`))
    );
  });
}

/** The name itself, not a longer one: `…head.ref` is not `…head.reference`. */
function mentions(expression: string, name: string): boolean {
  for (let at = expression.indexOf(name); at !== -1; at = expression.indexOf(name, at + 1)) {
    if (!/[\w.-]/.test(expression[at + name.length] ?? "")) return true;
  }
  return false;
}

/** Expressions by which the head of somebody else's pull request is named. */
const headContexts = [
  "github.event.pull_request.head.",
  "github.head_ref",
  "github.event.workflow_run.head_",
  "github.event.workflow_run.pull_requests",
  "github.event.pull_request.merge_commit_sha",
  "github.event.number",
  "github.event.pull_request.number",
  "github.event.issue.number",
];

/** Whether a text names the head of a pull request, as a ref or a repository. */
export function namesHead(text: string): boolean {
  if (text.includes("refs/pull/")) return true;
  return expressionsOf(text).some((expression) => {
    const compact = expression.replaceAll(/\s+/g, "").toLowerCase();
    return headContexts.some((name) => compact.includes(name));
  });
}
