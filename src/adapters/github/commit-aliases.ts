import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

export interface CommitsQuestion<T> {
  readonly commits: readonly string[];
  /** What is asked of each commit. */
  readonly selection: string;
  readonly shape: z.ZodType<T>;
  readonly needs: string;
}

const aQuestion = 100;

/** Asks GraphQL about many commits, a hundred to a question; an answer for each of them, or none. */
export async function commitsByAlias<T>(
  target: Target,
  question: CommitsQuestion<T>,
): Promise<Known<ReadonlyMap<string, T>>> {
  const { commits } = question;
  const groups = Array.from({ length: Math.ceil(commits.length / aQuestion) }, (_, index) =>
    commits.slice(index * aQuestion, (index + 1) * aQuestion),
  );
  const answers = new Map<string, T>();
  for (const answer of await Promise.all(groups.map((group) => ask(target, group, question)))) {
    if (answer.state === "unknown") return answer;
    for (const [commit, found] of answer.value) answers.set(commit, found);
  }
  return { state: "known", value: answers };
}

async function ask<T>(
  target: Target,
  commits: readonly string[],
  { selection, shape, needs }: CommitsQuestion<T>,
): Promise<Known<ReadonlyMap<string, T>>> {
  const names = commits.map((_, index) => `c${index}`);
  const declared = names.map((name) => `$${name}: GitObjectID!`).join(", ");
  const selected = names.map((name) => `${name}: object(oid: $${name}) { ...asked }`).join("\n    ");
  const reply = await target.client.query({
    query: `query ($owner: String!, $repo: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    ${selected}
  }
}
fragment asked on Commit { ${selection} }`,
    variables: {
      ...repositoryOf(target),
      ...Object.fromEntries(names.map((name, index) => [name, commits[index]])),
    },
    shape: z.object({ repository: z.record(z.string(), shape.nullable()) }),
    needs,
    isPartialFine: false,
  });
  if (reply.state === "unknown") return reply;
  const answers = new Map<string, T>();
  for (const [index, commit] of commits.entries()) {
    const found = reply.value.data.repository[names[index] ?? ""] ?? null;
    if (found === null) return unread("not-found", `there is no commit ${commit}`);
    answers.set(commit, found);
  }
  return { state: "known", value: answers };
}
