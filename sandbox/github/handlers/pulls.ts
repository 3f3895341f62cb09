import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import { brings, changesOf, commitsOf, mostCommits, mostFiles } from "../pulls/range.ts";
import { tipsOf } from "../pulls/tips.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { notFound, unprocessable } from "../refusal.ts";
import { changeShape } from "../shapes/change.ts";
import { commitShape } from "../shapes/commit.ts";
import { pullShape, pullSimpleShape } from "../shapes/pull.ts";

/** @throws {Refusal} 404 */
export function pullOf({ pulls }: RepositoryRecord, number: number): PullRecord {
  const pull = pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

export const pulls = {
  "pulls/list": async ({ github, repository, query }) => {
    const found = repository.pulls.filter((pull) => isWanted(pull, query)).sort(orderOf(query));
    return {
      status: 200,
      body: await Promise.all(found.map((pull) => pullSimpleShape(github, repository, pull))),
    };
  },

  "pulls/get": async ({ github, repository, path }) => ({
    status: 200,
    body: await pullShape(github, repository, pullOf(repository, path.pull_number)),
  }),

  "pulls/create": async ({ github, repository, body, caller }) => {
    const pull = await newPull(github, repository, { ...body, author: caller.login });
    repository.pulls.push(pull);
    const { fullName } = repository;
    const { head } = await tipsOf(github, repository, pull);
    const opened = { number: pull.number, action: "opened", head, actor: caller.login } as const;
    github.tell({ kind: "pull-request", repository: fullName, ...opened });
    return { status: 201, body: await pullShape(github, repository, pull) };
  },

  "pulls/update": async ({ github, repository, path, body, caller }) => {
    const pull = pullOf(repository, path.pull_number);
    const at = github.clock.stamp();
    const { title = pull.title, body: text = pull.body, base = pull.base, state = pull.state } = body;
    if (state === "open" && pull.mergedAt !== null) throw unprocessable("Validation Failed");
    if (state === "closed") pull.frozen ??= await tipsOf(github, repository, pull);
    else pull.frozen = undefined;
    const closedAt = state === "closed" ? (pull.closedAt ?? at) : null;
    const action = pull.state === state ? "edited" : state === "open" ? "reopened" : "closed";
    Object.assign(pull, { title, body: text, base, state, closedAt, updatedAt: at });
    const { head } = await tipsOf(github, repository, pull);
    const changed = { number: pull.number, action, head, actor: caller.login } as const;
    github.tell({ kind: "pull-request", repository: repository.fullName, ...changed });
    return { status: 200, body: await pullShape(github, repository, pull) };
  },

  "pulls/list-files": async ({ github, repository, path }) => {
    const tips = await tipsOf(github, repository, pullOf(repository, path.pull_number));
    const changes = (await changesOf(github, repository, tips)).slice(0, mostFiles);
    const commit = tips.head;
    return {
      status: 200,
      body: changes.map((change) => changeShape(github, repository, { change, commit })),
    };
  },

  "pulls/list-commits": async ({ github, repository, path }) => {
    const tips = await tipsOf(github, repository, pullOf(repository, path.pull_number));
    const commits = (await commitsOf(github, repository, tips)).slice(0, mostCommits);
    return { status: 200, body: commits.map((commit) => commitShape(github, repository, commit)) };
  },

  "pulls/check-if-merged": ({ repository, path }) => {
    if (pullOf(repository, path.pull_number).mergedAt === null) throw notFound();
    return { status: 204 };
  },

  "repos/list-pull-requests-associated-with-commit": async ({ github, repository, path }) => {
    const sha = await (await github.git(repository)).commit(path.commit_sha);
    if (sha === undefined) throw unprocessable(`No commit found for SHA: ${path.commit_sha}`);
    const answers = await Promise.all(
      repository.pulls.map((pull) => brings(github, repository, { pull, sha })),
    );
    const found = repository.pulls.filter((_, i) => answers[i]);
    return {
      status: 200,
      body: await Promise.all(found.map((pull) => pullSimpleShape(github, repository, pull))),
    };
  },
} satisfies Handlers;

interface PullQuery {
  readonly state?: "open" | "closed" | "all";
  readonly head?: string;
  readonly base?: string;
  readonly sort?: string;
  readonly direction?: "asc" | "desc";
}

function isWanted(pull: PullRecord, { state = "open", head, base }: PullQuery): boolean {
  if (state !== "all" && pull.state !== state) return false;
  if (base !== undefined && pull.base !== base) return false;
  // Without an owner in front GitHub ignores this filter.
  if (head === undefined || !head.includes(":")) return true;
  return head === `${pull.headRepository.split("/")[0]}:${pull.head}`;
}

function orderOf({ sort = "created", direction }: PullQuery): (a: PullRecord, b: PullRecord) => number {
  const isUp = (direction ?? (sort === "created" ? "desc" : "asc")) === "asc";
  const order = (a: PullRecord, b: PullRecord): number =>
    sort === "updated" ? a.updatedAt.localeCompare(b.updatedAt) : a.number - b.number;
  return (a, b) => (isUp ? order(a, b) : order(b, a));
}

interface NewPull {
  readonly title?: string;
  readonly body?: string;
  readonly head: string;
  readonly base: string;
  readonly draft?: boolean;
  readonly author: string;
}

/** @throws {Refusal} 422 */
async function newPull(github: GitHub, repository: RepositoryRecord, given: NewPull): Promise<PullRecord> {
  const { source, head } = headOf(github, repository, given.head);
  const { title, body = null, base, author, draft: isDraft = false } = given;
  const invalid = (field: string) =>
    unprocessable("Validation Failed", [{ resource: "PullRequest", field, code: "invalid" }]);
  if (title === undefined) throw unprocessable('Invalid request.\n\n"title" wasn\'t supplied.');
  if ((await github.git(repository)).refs.get(`refs/heads/${base}`) === undefined) throw invalid("base");
  if ((await github.git(source)).refs.get(`refs/heads/${head}`) === undefined) throw invalid("head");
  requireNew(repository, { head, base, source: source.fullName });
  repository.lastNumber += 1;
  const at = github.clock.stamp();
  return {
    ...{ id: github.nextId(), number: repository.lastNumber, title, body, author, isDraft, base, head },
    ...{ state: "open", createdAt: at, updatedAt: at, closedAt: null, mergedAt: null, mergedBy: null },
    ...{ mergeCommit: null, frozen: undefined, headRepository: source.fullName },
    ...{ labels: [], requestedReviewers: [], requestedTeams: [], reviews: [] },
  };
}

function headOf(github: GitHub, repository: RepositoryRecord, given: string) {
  const [owner, branch] = given.split(":");
  if (branch === undefined || owner === repository.owner)
    return { source: repository, head: branch ?? given };
  const all = [...github.state.repositories.values()];
  const source = all.find((one) => one.owner === owner && one.forkOf === repository.fullName);
  if (source !== undefined) return { source, head: branch };
  throw unprocessable("Validation Failed", [{ resource: "PullRequest", field: "head", code: "invalid" }]);
}

function requireNew(
  { pulls: known }: RepositoryRecord,
  { head, base, source }: { readonly head: string; readonly base: string; readonly source: string },
): void {
  const same = known.find(
    (pull) =>
      pull.state === "open" && pull.head === head && pull.base === base && pull.headRepository === source,
  );
  if (same === undefined) return;
  const message = `A pull request already exists for ${source.split("/")[0]}:${head}.`;
  throw unprocessable("Validation Failed", [{ resource: "PullRequest", field: "", code: "custom", message }]);
}
