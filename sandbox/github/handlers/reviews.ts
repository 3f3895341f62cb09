import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import { teamsSpokenFor } from "../pulls/spoken-for.ts";
import { tipsOf } from "../pulls/tips.ts";
import type { PullRecord, RepositoryRecord, ReviewRecord } from "../records.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { pullSimpleShape } from "../shapes/pull.ts";
import { reviewShape } from "../shapes/review.ts";
import { teamShape } from "../shapes/team.ts";
import { accountShape } from "../shapes/user.ts";
import { pullOf } from "./pulls.ts";

const states = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

export const reviews = {
  "pulls/list-reviews": ({ github, repository, path, caller }) => {
    const pull = pullOf(repository, path.pull_number);
    // A review that was not submitted is its author's alone.
    const visible = pull.reviews.filter(
      ({ state, author }) => state !== "PENDING" || author === caller.login,
    );
    return { status: 200, body: visible.map((review) => reviewShape(github, repository, { pull, review })) };
  },

  "pulls/get-review": ({ github, repository, path }) => {
    const reviewed = reviewOf(repository, path);
    return { status: 200, body: reviewShape(github, repository, reviewed) };
  },

  "pulls/create-review": async ({ github, repository, path, body, caller }) => {
    const pull = pullOf(repository, path.pull_number);
    const { event, body: text = "", commit_id } = body ?? {};
    requireOther(pull, { login: caller.login, event });
    const { head } = await tipsOf(github, repository, pull);
    const review: ReviewRecord = {
      ...{ id: github.nextId(), author: caller.login, body: text, commit: commit_id ?? head },
      state: event === undefined ? "PENDING" : states[event],
      submittedAt: github.clock.stamp(),
      onBehalfOf: await teamsSpokenFor(github, repository, { pull, login: caller.login }),
    };
    pull.reviews.push(review);
    return { status: 200, body: reviewShape(github, repository, { pull, review }) };
  },

  "pulls/submit-review": ({ github, repository, path, body, caller }) => {
    const reviewed = reviewOf(repository, path);
    if (reviewed.review.state !== "PENDING") throw unprocessable("Validation Failed");
    requireOther(reviewed.pull, { login: caller.login, event: body.event });
    reviewed.review.state = states[body.event];
    reviewed.review.body = body.body ?? reviewed.review.body;
    return { status: 200, body: reviewShape(github, repository, reviewed) };
  },

  "pulls/dismiss-review": ({ github, repository, path }) => {
    const reviewed = reviewOf(repository, path);
    const { state } = reviewed.review;
    if (state !== "APPROVED" && state !== "CHANGES_REQUESTED") {
      throw unprocessable("Can not dismiss a commented or pending pull request review");
    }
    reviewed.review.state = "DISMISSED";
    return { status: 200, body: reviewShape(github, repository, reviewed) };
  },

  "pulls/list-comments-for-review": ({ repository, path }) => {
    reviewOf(repository, path);
    return { status: 200, body: [] };
  },

  "pulls/list-requested-reviewers": ({ github, repository, path }) => {
    const { requestedReviewers, requestedTeams } = pullOf(repository, path.pull_number);
    const users = requestedReviewers.map((login) => accountShape(github, login));
    return { status: 200, body: { users, teams: teamsNamed(github, repository, requestedTeams) } };
  },

  "pulls/request-reviewers": async ({ github, repository, path, body }) => {
    const pull = pullOf(repository, path.pull_number);
    const { reviewers = [], team_reviewers: teams = [] } = body;
    if (reviewers.includes(pull.author))
      throw unprocessable("Review cannot be requested from pull request author.");
    pull.requestedReviewers.push(...reviewers.filter((login) => !pull.requestedReviewers.includes(login)));
    pull.requestedTeams.push(...teams.filter((slug) => !pull.requestedTeams.includes(slug)));
    return { status: 201, body: await pullSimpleShape(github, repository, pull) };
  },

  "pulls/remove-requested-reviewers": async ({ github, repository, path, body }) => {
    const pull = pullOf(repository, path.pull_number);
    const { reviewers = [], team_reviewers: teams = [] } = body;
    keep(pull.requestedReviewers, (login) => !reviewers.includes(login));
    keep(pull.requestedTeams, (slug) => !teams.includes(slug));
    return { status: 200, body: await pullSimpleShape(github, repository, pull) };
  },
} satisfies Handlers;

function reviewOf(
  repository: RepositoryRecord,
  path: { readonly pull_number: number; readonly review_id: number | bigint },
) {
  const pull = pullOf(repository, path.pull_number);
  const review = pull.reviews.find(({ id }) => id === Number(path.review_id));
  if (review === undefined) throw notFound();
  return { pull, review };
}

function requireOther(
  { author }: PullRecord,
  { login, event }: { login: string; event: string | undefined },
): void {
  if (author !== login || event === undefined || event === "COMMENT") return;
  throw unprocessable(
    `Can not ${event === "APPROVE" ? "approve" : "request changes on"} your own pull request`,
  );
}

function teamsNamed(github: GitHub, repository: RepositoryRecord, slugs: readonly string[]) {
  const organization = github.state.organizations.get(repository.owner.toLowerCase());
  if (organization === undefined) return [];
  const teams = organization.teams.filter(({ slug }) => slugs.includes(slug));
  return teams.map((team) => teamShape(github, organization, team));
}

function keep<T>(list: T[], isKept: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(isKept));
}
