import { checkRuns, latestOf } from "../checks/records.ts";
import { currentOn } from "../checks/statuses.ts";
import { ensureEnvironment } from "../environments/records.ts";
import { writeCommit } from "../git/write.ts";
import type { GitHub } from "../github.ts";
import { mergedTree } from "../pulls/merge.ts";
import type { RepositoryRecord } from "../records.ts";
import { conflict, Refusal, unprocessable } from "../refusal.ts";
import { webFlow } from "../seed/commits.ts";
import { type DeploymentRecord, deployments } from "./records.ts";

/** What a deployment is asked to be; as in the API. */
export interface DeploymentRequest {
  readonly ref: string;
  readonly task?: string | undefined;
  readonly auto_merge?: boolean | undefined;
  readonly required_contexts?: readonly string[] | undefined;
  readonly payload?: object | string | undefined;
  readonly environment?: string | undefined;
  readonly description?: string | null | undefined;
  readonly transient_environment?: boolean | undefined;
  readonly production_environment?: boolean | undefined;
}

/** The commit to deploy, or what GitHub says instead after it merged the default branch into the ref. */
type Deployable = { readonly sha: string } | { readonly merged: string };

/** Finds the commit of a deployment, and merges the default branch into it first if that is asked for. @throws {Refusal} 409, 422 */
export async function deployable(
  github: GitHub,
  repository: RepositoryRecord,
  { ref, auto_merge: merges = true, required_contexts: contexts }: DeploymentRequest,
): Promise<Deployable> {
  const git = await github.git(repository);
  const sha = await git.commit(ref);
  if (sha === undefined) throw unprocessable(`No ref found for: ${ref}`);
  const merged = merges ? await mergeDefault(github, repository, { ref, sha }) : undefined;
  if (merged !== undefined) return { merged };
  requireGreen(repository, { ref, sha, contexts });
  return { sha };
}

interface Target {
  readonly ref: string;
  readonly sha: string;
}

/** GitHub merges the default branch into a topic branch that lacks some of it, and answers 202 (github-facts 5.3). */
async function mergeDefault(
  github: GitHub,
  repository: RepositoryRecord,
  { ref, sha }: Target,
): Promise<string | undefined> {
  const git = await github.git(repository);
  const main = repository.defaultBranch;
  const tip = git.ref(`refs/heads/${main}`);
  const isTopic = git.refs.has(`refs/heads/${ref}`) && ref !== main;
  if (!isTopic || tip === undefined || (await git.isAncestor(tip, sha))) return undefined;
  const tree = await mergedTree(git, sha, tip);
  if (tree === undefined) throw conflict(`Conflict merging ${main} into ${ref}`);
  const person = { ...webFlow, date: github.clock.stamp() };
  const message = `Merge ${main} into ${ref}\n`;
  const commit = await writeCommit(git, {
    tree,
    parents: [sha, tip],
    message,
    author: person,
    committer: person,
  });
  await git.setRef(`refs/heads/${ref}`, commit);
  return `Auto-merged ${main} into ${ref} on deployment.`;
}

/** Contexts are names of statuses and of check runs; without a list all that were reported count. @throws {Refusal} 409 */
function requireGreen(
  repository: RepositoryRecord,
  { ref, sha, contexts }: Target & { readonly contexts: readonly string[] | undefined },
): void {
  const runs = latestOf(checkRuns.of(repository).filter((run) => run.sha === sha));
  const results = [
    ...currentOn(repository, sha).map(({ context, state }) => ({ context, isGreen: state === "success" })),
    ...runs.map(({ name, conclusion }) => ({
      context: name,
      isGreen: conclusion === "success" || conclusion === "neutral" || conclusion === "skipped",
    })),
  ];
  const wanted = contexts ?? results.map(({ context }) => context);
  const isMet = wanted.every((name) => results.some(({ context, isGreen }) => context === name && isGreen));
  if (isMet) return;
  throw new Refusal(409, {
    message: `Conflict: Commit status checks failed for ${ref}.`,
    errors: [
      {
        contexts: results.map(({ context, isGreen }) => ({
          context,
          state: isGreen ? "success" : "failure",
        })),
        resource: "Deployment",
        field: "required_contexts",
        code: "invalid",
      },
    ],
  });
}

/** Adds a deployment. */
export function addDeployment(
  github: GitHub,
  repository: RepositoryRecord,
  {
    request,
    sha,
    creator,
  }: { readonly request: DeploymentRequest; readonly sha: string; readonly creator: string },
): DeploymentRecord {
  const { environment = "production", ref, task = "deploy", payload = {} } = request;
  ensureEnvironment(github, repository, environment);
  const at = github.clock.stamp();
  const deployment: DeploymentRecord = {
    ...{ id: github.nextId(), sha, ref, task, payload, environment, creator },
    description: request.description ?? null,
    createdAt: at,
    updatedAt: at,
    isTransient: request.transient_environment ?? false,
    isProduction: request.production_environment ?? environment === "production",
    statuses: [],
  };
  deployments.of(repository).push(deployment);
  return deployment;
}

type Status = DeploymentRecord["statuses"][number];

/**
 * Adds a status. Success makes earlier deployments of the environment inactive, except those of production and transient
 * ones: production is never made inactive by itself (github-facts 5.4).
 */
export function addStatus(
  github: GitHub,
  repository: RepositoryRecord,
  {
    deployment,
    status,
    inactivates,
  }: { deployment: DeploymentRecord; status: Omit<Status, "id" | "at">; inactivates: boolean },
): Status {
  const at = github.clock.stamp();
  const added = { ...status, id: github.nextId(), at };
  deployment.statuses.push(added);
  deployment.updatedAt = at;
  if (status.state === "success" && inactivates) {
    for (const before of deployments
      .of(repository)
      .filter((one) => isReplaced(one, deployment, status.environment))) {
      before.statuses.push({ ...added, id: github.nextId(), state: "inactive", description: "" });
      before.updatedAt = at;
    }
  }
  return added;
}

function isReplaced(before: DeploymentRecord, by: DeploymentRecord, environment: string): boolean {
  return (
    before.id < by.id &&
    before.environment === environment &&
    !before.isTransient &&
    !before.isProduction &&
    before.statuses.at(-1)?.state === "success"
  );
}
