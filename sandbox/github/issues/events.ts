import type { GitHub } from "../github.ts";
import type { RepositoryRecord } from "../records.ts";
import { writtenByApp } from "../shapes/app.ts";
import { nodeId } from "../shapes/node-id.ts";
import { accountShape } from "../shapes/user.ts";
import { commentsOn, type IssueEventRecord, issueEvents, labelNamed } from "./records.ts";
import { commentShape } from "./shape.ts";

/** What was done to an issue or pull request, oldest first. */
export function eventsOf(github: GitHub, repository: RepositoryRecord, number: number) {
  const events = issueEvents.of(repository).filter(({ issue }) => issue === number);
  return events.map((event) => eventShape(github, repository, event));
}

function eventShape(github: GitHub, repository: RepositoryRecord, event: IssueEventRecord) {
  const { id, kind, actor, at } = event;
  return {
    id,
    node_id: nodeId("IE", id),
    url: github.api(`/repos/${repository.fullName}/issues/events/${id}`),
    actor: accountShape(github, actor),
    event: kind,
    commit_id: null,
    commit_url: null,
    created_at: at,
    performed_via_github_app: writtenByApp(github, actor),
    ...subjectOf(github, repository, event),
  };
}

function subjectOf(github: GitHub, repository: RepositoryRecord, { kind, subject, actor }: IssueEventRecord) {
  switch (kind) {
    case "labeled":
    case "unlabeled": {
      const { name, color } = labelNamed(github, repository, subject);
      return { label: { name, color } };
    }
    case "assigned":
      return { assignee: accountShape(github, subject), assigner: accountShape(github, actor) };
    case "closed":
    case "reopened":
      return {};
  }
}

/** Events and comments together, oldest first. */
export function timelineOf(github: GitHub, repository: RepositoryRecord, number: number) {
  const said = commentsOn(repository, number).map((comment) => {
    const shape = commentShape(github, repository, comment);
    const {
      author_association,
      performed_via_github_app: _,
      reactions: __,
      pin: ___,
      minimized: ____,
      ...rest
    } = shape;
    const user = accountShape(github, comment.author);
    return {
      ...rest,
      event: "commented",
      actor: user,
      user,
      author_association: author_association ?? "NONE",
    };
  });
  const all = [...eventsOf(github, repository, number), ...said];
  return all.sort((a, b) => (a.created_at < b.created_at ? -1 : a.created_at > b.created_at ? 1 : 0));
}
