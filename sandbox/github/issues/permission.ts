import { type Caller, holds } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { forbidden } from "../refusal.ts";
import type { AnyIssue } from "./records.ts";

interface Writing {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly caller: Caller;
}

/** Pull requests are issues for this API, but a token for pull requests does not reach plain issues. @throws {Refusal} 403 */
export function requireWrite({ github, repository, caller }: Writing, { kind }: AnyIssue): void {
  const place = { repository, state: github.state };
  const scopes = kind === "pull" ? ["issues", "pull_requests"] : ["issues"];
  if (!scopes.some((scope) => holds(caller, { scope, level: "write" }, place))) throw forbidden();
}
