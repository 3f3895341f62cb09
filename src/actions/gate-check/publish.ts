import type { SourceFacts } from "../../domain/facts/source-facts.ts";
import type { Connection, Posted, Publisher } from "../../ports/github.ts";
import type { Runner } from "../../ports/runner.ts";
import { headline } from "../../report/headline.ts";
import { renderNote } from "../../report/markdown.ts";
import { renderTasks } from "../../report/tasks.ts";
import type { Place } from "./inputs.ts";
import type { Judgement } from "./judge.ts";

/** One name for the comment and the check run, whatever the workflow is called. */
const marker = "verdict";
const checkName = "Assaygate";

interface Published extends Pick<Judgement, "verdict" | "facts"> {
  readonly policy: Pick<Judgement["policy"], "roles">;
}

interface Surroundings {
  readonly connection: Connection;
  readonly places: readonly Place[];
  readonly runner: Runner;
}

/**
 * Shows the verdict where people look. The verdict stands by then: what cannot be written is said in the log and
 * changes nothing (a fork's token can only read).
 */
export async function publish(judgement: Published, surroundings: Surroundings): Promise<void> {
  const { connection, places, runner } = surroundings;
  const { publisher } = connection;
  // A what-if policy is nobody's verdict (design §7).
  if (publisher === null || judgement.verdict.policy.source === "file") return;
  for (const place of places) {
    for (const { what, posted } of await postTo(place, judgement, publisher)) {
      if (posted.state === "refused") runner.log(`${what} could not be written: ${posted.why}`);
      else runner.log(`${what}: ${posted.state} ${posted.url}`);
    }
  }
}

interface Result {
  readonly what: string;
  readonly posted: Posted;
}

async function postTo(place: Place, judgement: Published, publisher: Publisher): Promise<Result[]> {
  const { source } = judgement.facts;
  switch (place) {
    case "comment":
      return isPullRequest(source) ? [await postComment(judgement, publisher)] : [];
    case "check-run":
      return postCheckRun(judgement, publisher);
    case "tasks":
      return isDefaultBranch(source) ? postTasks(judgement, publisher) : [];
  }
}

async function postComment({ verdict }: Published, publisher: Publisher): Promise<Result> {
  return {
    what: "Comment on the pull request",
    posted: await publisher.comment({ marker, markdown: renderNote(verdict) }),
  };
}

/** On the head of the change: the merge commit that was tested is nobody's to look at. */
async function postCheckRun({ verdict, facts }: Published, publisher: Publisher): Promise<Result[]> {
  const commit = facts.source?.change.state === "known" ? facts.source.change.value.headCommit : null;
  if (commit === null) return [];
  const posted = await publisher.checkRun({
    name: checkName,
    commit,
    conclusion: verdict.decision === "pass" ? "success" : "failure",
    title: headline(verdict),
    summary: renderNote(verdict),
  });
  return [{ what: "Check run", posted }];
}

/** One after the other: GitHub wants a pause between writes that tell somebody (facts 8.9). */
async function postTasks({ verdict, policy }: Published, publisher: Publisher): Promise<Result[]> {
  const results: Result[] = [];
  for (const task of renderTasks(verdict, policy.roles)) {
    results.push({ what: `Issue "${task.title}"`, posted: await publisher.task(task) });
  }
  return results;
}

function isPullRequest(source: SourceFacts | null): boolean {
  return source?.trigger.event.startsWith("pull_request") === true;
}

/** A branch of somebody's own must not open issues for everybody. */
function isDefaultBranch(source: SourceFacts | null): boolean {
  if (source?.change.state !== "known" || source.repository.state !== "known") return false;
  const { kind, branch } = source.change.value;
  return kind === "push" && branch === source.repository.value.defaultBranch;
}
