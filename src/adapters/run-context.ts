import type { RunContext } from "../ports/runner.ts";
import { at, numberAt, readEvent } from "./event.ts";
import { commitOrNull, readHead } from "./git-head.ts";
import { githubRun } from "./github-run.ts";
import type { Host } from "./host.ts";

const allZero = /^0+$/;

/**
 * What the run is about. The commit is the one that lies in the workspace, because that is what was tested: for a
 * pull request it is the merge with its base, unless the checkout says otherwise.
 */
export function runContext(host: Host): RunContext {
  const event = host.env["GITHUB_EVENT_NAME"] ?? "";
  const payload = event === "" ? undefined : readEvent(host);
  const head = readHead(host, host.env["GITHUB_WORKSPACE"] ?? host.cwd);
  return {
    event: event === "" ? null : event,
    commit: head.commit ?? commitOrNull(host.env["GITHUB_SHA"]),
    baseCommit: baseCommitOf(payload),
    checkedOutAt: head.movedAt,
    github: githubRun(host, payload),
    endedRun: event === "workflow_run" ? numberAt(payload, ["workflow_run", "id"]) : null,
  };
}

/** The payload holds one of these, after the kind of event. */
function baseCommitOf(payload: unknown): string | null {
  const base =
    at(payload, ["pull_request", "base", "sha"]) ??
    at(payload, ["merge_group", "base_sha"]) ??
    at(payload, ["before"]);
  const commit = commitOrNull(base);
  // A push that makes a branch comes from nowhere.
  return commit !== null && allZero.test(commit) ? null : commit;
}
