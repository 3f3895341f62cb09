import type { RepositoryRecord } from "../records.ts";
import type { Section } from "../seed/section.ts";
import { moveTo, openIssue } from "./change.ts";
import { comments, labels } from "./records.ts";

interface IssueSeed {
  readonly number?: number;
  readonly title: string;
  readonly body?: string;
  readonly author?: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly state?: "open" | "closed";
  readonly created_at?: string;
}

const text = { type: "string" };
const texts = { type: "array", items: text };
const time = { type: "string", format: "date-time" };
const whole = { type: "integer", minimum: 1 };

const listOf = (properties: Record<string, object>, required: readonly string[]) => ({
  type: "array",
  items: { type: "object", additionalProperties: false, required, properties },
});

/** `issues` below a repository. */
export const issuesSection: Section<RepositoryRecord> = {
  schema: listOf(
    {
      number: whole,
      title: text,
      body: text,
      author: text,
      labels: texts,
      assignees: texts,
      state: { enum: ["open", "closed"] },
      created_at: time,
    },
    ["title"],
  ),
  plant(github, repository, seeds: readonly IssueSeed[]) {
    for (const { author = repository.owner, created_at: at, state = "open", ...seed } of seeds) {
      const issue = openIssue(github, repository, { ...seed, author, at });
      moveTo({ github, repository, issue, actor: author }, { state, reason: undefined });
    }
  },
};

interface CommentSeed {
  readonly issue: number;
  readonly body: string;
  readonly author?: string;
  readonly created_at?: string;
}

/** `comments` below a repository, on its issues and pull requests. */
export const commentsSection: Section<RepositoryRecord> = {
  schema: listOf({ issue: whole, body: text, author: text, created_at: time }, ["issue", "body"]),
  plant(github, repository, seeds: readonly CommentSeed[]) {
    for (const { issue, body, author = repository.owner, created_at: at = github.clock.stamp() } of seeds) {
      comments
        .of(repository)
        .push({ id: github.nextId(), issue, body, author, createdAt: at, updatedAt: at });
    }
  },
};

interface LabelSeed {
  readonly name: string;
  readonly color?: string;
  readonly description?: string;
}

/** `labels` below a repository. */
export const labelsSection: Section<RepositoryRecord> = {
  schema: listOf({ name: text, color: text, description: text }, ["name"]),
  plant(github, repository, seeds: readonly LabelSeed[]) {
    for (const { name, color = "ededed", description = null } of seeds) {
      labels.of(repository).push({ id: github.nextId(), name, color, description });
    }
  },
};
