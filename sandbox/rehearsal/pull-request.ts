import { templatePlaces } from "../../src/domain/change/template.ts";
import type { Files } from "../github/seed/seed.ts";
import { filledIn } from "./description.ts";
import { people } from "./organization.ts";
import type { Answer, Stage } from "./stage.ts";

/** A change that somebody proposes. */
export interface Proposal {
  /** `owner/name` of the product. */
  readonly repository: string;
  readonly branch: string;
  readonly title: string;
  readonly files: Files;
  /** Login of who pushes. */
  readonly author: string;
  /** Name of the token that opens it; the author's if not given. */
  readonly token?: string;
  /** Repository that is pushed to; the product itself if not given. */
  readonly from?: string;
  /** The product's template, filled in, if not given. */
  readonly body?: string;
}

export interface Pull {
  readonly number: number;
  readonly node_id: string;
  readonly merged: boolean;
  readonly mergeable_state: string;
  readonly merged_by: { readonly login: string } | null;
  readonly head: { readonly sha: string };
}

/** Pushes a branch and opens a pull request of it; returns its number. */
export async function propose(stage: Stage, proposal: Proposal): Promise<number> {
  const { repository, branch, title, files, author, from = repository, token = author } = proposal;
  await stage.platform.push({ repository: from, branch, files, author, message: title, isSigned: true });
  const head = from === repository ? branch : `${from.split("/", 1)[0]}:${branch}`;
  const body = proposal.body ?? (await description(stage, repository));
  const opened = await stage.ask(token, "POST", `/repos/${repository}/pulls`, {
    ...{ title, head, base: "main", body },
  });
  if (opened.status !== 201) throw new Error(`expected ${head} to be proposed, found ${said(opened)}`);
  return (opened.body as Pull).number;
}

/** What GitHub would put before somebody's eyes, filled in. */
export async function description(stage: Stage, repository: string): Promise<string> {
  for (const path of templatePlaces) {
    const found = await stage.ask(people.author, "GET", `/repos/${repository}/contents/${path}`);
    if (found.status !== 200) continue;
    const { content } = found.body as { readonly content: string };
    return filledIn(Buffer.from(content, "base64").toString("utf8"));
  }
  return filledIn("");
}

export async function pullOf(stage: Stage, repository: string, number: number): Promise<Pull> {
  const { body } = await stage.ask(people.author, "GET", `/repos/${repository}/pulls/${number}`);
  return body as Pull;
}

/** Approves the head that is there now. */
export async function approve(
  stage: Stage,
  { repository, number, as }: { readonly repository: string; readonly number: number; readonly as: string },
): Promise<Answer> {
  const { head } = await pullOf(stage, repository, number);
  return stage.ask(as, "POST", `/repos/${repository}/pulls/${number}/reviews`, {
    event: "APPROVE",
    commit_id: head.sha,
  });
}

/** Presses the button. */
export function merge(stage: Stage, repository: string, number: number, who: string): Promise<Answer> {
  return stage.ask(who, "PUT", `/repos/${repository}/pulls/${number}/merge`, { merge_method: "squash" });
}

const enqueueing = `mutation($id: ID!) { enqueuePullRequest(input: {pullRequestId: $id}) {
  mergeQueueEntry { position state } } }`;

/** Puts a pull request into the merge queue. */
export async function enqueue(
  stage: Stage,
  { repository, number, as }: { readonly repository: string; readonly number: number; readonly as: string },
): Promise<Answer> {
  const { node_id: id } = await pullOf(stage, repository, number);
  return stage.ask(as, "POST", "/graphql", { query: enqueueing, variables: { id } });
}

/** What GitHub said, in its words. */
export function said({ status, body }: Answer): string {
  const { message, errors } = (body ?? {}) as {
    readonly message?: string;
    readonly errors?: readonly { readonly message?: string }[];
  };
  return `${status} ${message ?? errors?.map((error) => error.message).join("; ") ?? ""}`.trim();
}

/** Each rule that a refused merge names. */
export function refusals({ body }: Answer): readonly string[] {
  const { message = "" } = (body ?? {}) as { readonly message?: string };
  return message
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "Repository rule violations found");
}
