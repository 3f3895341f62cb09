import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { refuse } from "../refusal.ts";
import {
  adminsShape,
  checksShape,
  classicShape,
  type ProtectedBranch,
  protectedBranch,
  reviewsShape,
  signaturesShape,
} from "../rules/classic-shape.ts";

interface Asked {
  readonly github: GitHub;
  readonly repository: RepositoryRecord;
  readonly path: { readonly branch: string };
}

async function requireBranch({ github, repository, path }: Asked): Promise<void> {
  const git = await github.git(repository);
  if (!git.refs.has(`refs/heads/${path.branch}`)) throw refuse(404, "Branch not found");
}

/** @throws {Refusal} 404 */
async function protectedOrRefused(asked: Asked): Promise<ProtectedBranch> {
  await requireBranch(asked);
  const found = protectedBranch(asked.repository, asked.path.branch);
  if (found === undefined) throw refuse(404, "Branch not protected");
  return found;
}

/** Classic protection; no job's token may read it (github-facts 2.24). */
export const branchProtection = {
  "repos/get-branch-protection": async (call) => ({
    status: 200,
    body: classicShape(call.github, await protectedOrRefused(call)),
  }),

  "repos/update-branch-protection": async (call) => {
    await requireBranch(call);
    const { github, repository, path, body } = call;
    const signatures = protectedBranch(repository, path.branch)?.classic.required_signatures ?? false;
    repository.protection.set(path.branch, { ...body, required_signatures: signatures });
    return { status: 200, body: classicShape(github, await protectedOrRefused(call)) };
  },

  "repos/delete-branch-protection": async (call) => {
    const { repository, branch } = await protectedOrRefused(call);
    repository.protection.delete(branch);
    return { status: 204 };
  },

  "repos/get-admin-branch-protection": async (call) => ({
    status: 200,
    body: adminsShape(call.github, await protectedOrRefused(call)),
  }),

  "repos/get-commit-signature-protection": async (call) => ({
    status: 200,
    body: signaturesShape(call.github, await protectedOrRefused(call)),
  }),

  "repos/create-commit-signature-protection": async (call) => {
    const { repository, branch, classic } = await protectedOrRefused(call);
    repository.protection.set(branch, { ...classic, required_signatures: true });
    return { status: 200, body: signaturesShape(call.github, await protectedOrRefused(call)) };
  },

  "repos/get-pull-request-review-protection": async (call) => {
    const found = await protectedOrRefused(call);
    if (found.classic.required_pull_request_reviews === null) {
      throw refuse(404, "Pull request reviews not required for this branch");
    }
    return { status: 200, body: reviewsShape(call.github, found) };
  },

  "repos/get-status-checks-protection": async (call) => {
    const found = await protectedOrRefused(call);
    if (found.classic.required_status_checks === null)
      throw refuse(404, "Required status checks not enabled");
    return { status: 200, body: checksShape(call.github, found) };
  },
} satisfies Handlers;
