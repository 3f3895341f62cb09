import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord, ReviewRecord } from "../records.ts";
import { associationOf } from "./association.ts";
import { nodeId } from "./node-id.ts";
import type { Schema } from "./schema.ts";
import { accountShape } from "./user.ts";

interface Reviewed {
  readonly pull: PullRecord;
  readonly review: ReviewRecord;
}

/** One review of a pull request. */
export function reviewShape(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, review }: Reviewed,
): Schema<"pull-request-review"> {
  const pull_request_url = github.api(`/repos/${repository.fullName}/pulls/${pull.number}`);
  const html_url = github.html(`/${repository.fullName}/pull/${pull.number}#pullrequestreview-${review.id}`);
  return {
    id: review.id,
    node_id: nodeId("PRR", review.id),
    user: accountShape(github, review.author),
    body: review.body,
    state: review.state,
    commit_id: review.commit,
    html_url,
    pull_request_url,
    _links: { html: { href: html_url }, pull_request: { href: pull_request_url } },
    author_association: associationOf(github, repository, review.author),
    ...(review.state === "PENDING" ? {} : { submitted_at: review.submittedAt }),
  };
}
