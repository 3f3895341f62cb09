import { InternalError } from "../errors.ts";
import type { RunContext } from "../ports/runner.ts";
import { commitOrNull, readHead } from "./git-head.ts";
import type { Host } from "./host.ts";

const largestEvent = 32 * 1024 * 1024;
const allZero = /^0+$/;

/**
 * What the run is about. The commit is the one that lies in the workspace, because that is what was tested: for a
 * pull request it is the merge with its base, unless the checkout says otherwise.
 */
export function runContext(host: Host): RunContext {
  const event = host.env["GITHUB_EVENT_NAME"] ?? "";
  const head = readHead(host, host.env["GITHUB_WORKSPACE"] ?? host.cwd);
  return {
    event: event === "" ? null : event,
    commit: head.commit ?? commitOrNull(host.env["GITHUB_SHA"]),
    baseCommit: event === "" ? null : baseCommitOf(readEvent(host)),
    checkedOutAt: head.movedAt,
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

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

function readEvent(host: Host): unknown {
  const path = host.env["GITHUB_EVENT_PATH"] ?? "";
  const bytes = path === "" ? undefined : host.status(path)?.bytes;
  if (bytes === undefined) return undefined;
  if (bytes > largestEvent) throw brokenEvent(path, `${bytes} bytes`);
  try {
    return JSON.parse(host.read(path) ?? "");
  } catch (cause) {
    throw brokenEvent(path, "something else", cause);
  }
}

function brokenEvent(path: string, found: string, cause?: unknown): InternalError {
  return new InternalError(
    "io",
    `expected the event of the run as JSON in ${JSON.stringify(path)}, found ${found}`,
    {
      cause,
    },
  );
}
