import { pushCommits } from "../git/push.ts";
import type { GitHub } from "../github.ts";
import { mergePull } from "../pulls/merge.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import type { CommitSeed, PullSeed, ReviewSeed } from "./seed.ts";

/** Adds a pull request: its branch with its commits, its reviews, and its merge if it is merged. */
export async function plantPull(
  github: GitHub,
  repository: RepositoryRecord,
  seed: PullSeed,
): Promise<PullRecord> {
  const { number = repository.lastNumber + 1 } = seed;
  repository.lastNumber = Math.max(repository.lastNumber, number);
  const pull = newPull(github, repository, { ...seed, number });
  const shas = await pushHead(github, repository, {
    pull,
    commits: seed.commits ?? [],
    by: seed.pushed_by ?? pull.author,
  });
  pull.reviews.push(...(seed.reviews ?? []).map((review) => reviewOf(github, review, shas)));
  repository.pulls.push(pull);
  if (seed.merged !== undefined) await mergePull(github, repository, { pull, ...seed.merged });
  return pull;
}

function newPull(
  github: GitHub,
  repository: RepositoryRecord,
  seed: PullSeed & { number: number },
): PullRecord {
  const {
    number,
    title = `feat: change ${number}`,
    body = null,
    author = repository.owner,
    state = "open",
  } = seed;
  const { base = repository.defaultBranch, draft: isDraft = false, labels = [] } = seed;
  const { requested_reviewers: requestedReviewers = [], requested_teams: requestedTeams = [] } = seed;
  const { headRepository, head } = headOf(github, repository, seed.head ?? `change-${number}`);
  const at = github.clock.stamp();
  return {
    ...{ id: github.nextId(), number, title, body, author, state, isDraft, base, head },
    ...{ createdAt: at, updatedAt: at, closedAt: state === "closed" ? at : null },
    ...{ mergedAt: null, mergedBy: null, mergeCommit: null, frozen: undefined },
    headRepository: headRepository.fullName,
    labels: [...labels],
    requestedReviewers: [...requestedReviewers],
    requestedTeams: [...requestedTeams],
    reviews: [],
  };
}

/** Makes the head's branch where it does not exist, adds its commits and returns them; the last one if there are none. */
async function pushHead(
  github: GitHub,
  repository: RepositoryRecord,
  {
    pull,
    commits,
    by,
  }: { readonly pull: PullRecord; readonly commits: readonly CommitSeed[]; readonly by: string },
): Promise<string[]> {
  const headRepository = github.repository(pull.headRepository);
  const git = await github.git(headRepository);
  const base = (await github.git(repository)).refs.get(`refs/heads/${pull.base}`);
  const from = git.refs.get(`refs/heads/${pull.head}`) ?? base;
  const shas = await pushCommits(github, headRepository, {
    branch: pull.head,
    from,
    commits,
    author: pull.author,
    by,
  });
  return shas.length > 0 ? shas : [git.refs.get(`refs/heads/${pull.head}`) ?? ""];
}

function headOf(github: GitHub, repository: RepositoryRecord, head: string) {
  const [owner, branch] = head.includes(":") ? head.split(":") : [undefined, head];
  if (owner === undefined || branch === undefined) return { headRepository: repository, head };
  const forks = [...github.state.repositories.values()];
  const fork = forks.find((one) => one.owner === owner && one.forkOf === repository.fullName);
  if (fork === undefined)
    throw new Error(`expected a fork of ${repository.fullName} by ${owner} before its pull request`);
  return { headRepository: fork, head: branch };
}

function reviewOf(github: GitHub, seed: ReviewSeed, shas: readonly string[]) {
  return {
    id: github.nextId(),
    author: seed.user,
    state: seed.state,
    body: seed.body ?? "",
    commit: shas.at(seed.commit ?? -1) ?? "",
    submittedAt: seed.submitted_at ?? github.clock.stamp(),
    onBehalfOf: seed.on_behalf_of ?? [],
  };
}
