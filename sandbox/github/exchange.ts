import { type Caller, callerOf, holds, type Place, sees } from "./callers.ts";
import { loadDescription, type Operation } from "./description.ts";
import { type FaultRule, goWrong } from "./faults.ts";
import type { GitHub } from "./github.ts";
import type { Answer } from "./handler.ts";
import { handlerOf } from "./handlers/index.ts";
import { describePermissions, permissionsFor } from "./permissions.ts";
import { advanceQueues } from "./pulls/queue-steps.ts";
import type { Resource } from "./rate-limits.ts";
import type { OrganizationRecord, RepositoryRecord } from "./records.ts";
import { forbidden, notFound, Refusal, refuse } from "./refusal.ts";
import { failureReply, type Reply, replyTo } from "./reply.ts";
import { type Request, understand } from "./request.ts";

/** A reply, and what the log says about it. */
export interface Exchange {
  readonly reply: Reply;
  readonly operation: string | null;
  readonly caller: Caller | undefined;
  readonly permissions: string;
  readonly cost: number;
  readonly faults: readonly FaultRule[];
  readonly isUnhandled: boolean;
}

/** Answers one request of the REST API, in GitHub's order: who asks, how much is left, what goes wrong, may it, do it. */
export async function exchange(request: Request, github: GitHub): Promise<Exchange> {
  const route = loadDescription().find(request.method, pathOf(request.url));
  if (route === undefined) return unknownRoute(request);
  const { operation } = route;
  const faults = github.faults.hits({ operation: operation.id, method: request.method });
  const permissions = describePermissions(permissionsFor(operation.id));
  let caller: Caller | undefined;
  let reply: Reply;
  try {
    caller = callerOf(request.headers, github.state);
    reply = await answer({ request, github, caller, operation, path: route.path, faults });
  } catch (error) {
    reply = failureReply(error);
  }
  const charged = charge({ github, caller, operation, reply });
  return { operation: operation.id, caller, permissions, faults, ...charged };
}

/** A slash at the end, and two in a row, are nothing to GitHub. */
function pathOf({ pathname }: URL): string {
  return /\/contents\/?$/.test(pathname)
    ? `${pathname.replace(/\/$/, "")}/`
    : pathname.replace(/(.)\/$/, "$1");
}

function unknownRoute({ method, url }: Request): Exchange {
  const message = `the emulated GitHub knows no operation ${method} ${url.pathname}`;
  const reply = failureReply(new Refusal(501, { message }));
  return {
    reply,
    operation: null,
    caller: undefined,
    permissions: "",
    cost: 0,
    faults: [],
    isUnhandled: true,
  };
}

interface Step {
  readonly request: Request;
  readonly github: GitHub;
  readonly caller: Caller;
  readonly operation: Operation;
  readonly path: Record<string, string>;
  readonly faults: readonly FaultRule[];
}

async function answer(step: Step): Promise<Reply> {
  const { request, caller, operation, faults } = step;
  const resource = resourceOf(operation.id);
  if (resource !== undefined) step.github.limits.require(caller, resource);
  await refuseByFault(step);
  const github = staleOr(step.github, faults);
  const repository = repositoryOf(step.path, { github, caller });
  requirePermission(step, {
    repository,
    state: github.state,
    organization: organizationOf(step.path, github),
  });
  const understood = understand(request, operation, step.path);
  const handler = handlerOf(operation.id);
  if (handler === undefined) throw refuse(501, `the emulated GitHub has no handler for ${operation.id}`);
  if (request.method !== "GET") step.github.remember();
  const { headers, bytes } = request;
  const given = { ...understood, bytes, accept: headers.accept ?? "", caller, github, repository };
  // Writes to a repository come one after the other, as GitHub's own locks have it; reads do not wait.
  const isWrite = request.method !== "GET" && repository !== undefined;
  const answered = await (isWrite ? write(github, repository, () => handler(given)) : handler(given));
  return replyTo(answered, { request, operation, query: understood.query, faults });
}

/** What a write changes may be what a merge queue waits for. */
function write(
  github: GitHub,
  repository: RepositoryRecord,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  return github.exclusive(repository, async () => {
    const answered = await work();
    await advanceQueues(github, repository);
    return answered;
  });
}

async function refuseByFault({ faults, github, caller, operation }: Step): Promise<void> {
  if (faults.some(({ kind }) => kind === "primary")) {
    throw github.limits.exhaust(caller, resourceOf(operation.id) ?? "core");
  }
  await goWrong(faults);
}

function staleOr(github: GitHub, faults: readonly FaultRule[]): GitHub {
  const stale = faults.find(({ kind }) => kind === "stale");
  return stale === undefined ? github : github.before(stale.writes ?? 1);
}

/** A repository that the caller may not see does not exist. */
function repositoryOf(
  path: Record<string, string>,
  { github, caller }: { readonly github: GitHub; readonly caller: Caller },
): RepositoryRecord | undefined {
  const { owner, repo } = path;
  if (owner === undefined || repo === undefined) return undefined;
  const repository = github.repository(`${owner}/${repo}`);
  if (!sees(caller, repository, github.state)) throw notFound();
  return repository;
}

function organizationOf({ org }: Record<string, string>, { state }: GitHub): OrganizationRecord | undefined {
  return org === undefined ? undefined : state.organizations.get(org.toLowerCase());
}

/** What a person may do who can only read a repository. */
const forReaders: ReadonlySet<string> = new Set([
  "pulls/create",
  "pulls/create-review",
  "pulls/submit-review",
  "pulls/create-review-comment",
  "issues/create",
  "issues/create-comment",
]);

function requirePermission({ operation, caller }: Step, place: Place): void {
  const alternatives = permissionsFor(operation.id);
  if (alternatives.some((together) => together.every((one) => holds(caller, one, place)))) return;
  const canRead = holds(caller, { scope: "contents", level: "read" }, place);
  if (caller.token?.kind === "user" && forReaders.has(operation.id) && canRead) return;
  throw caller.token === undefined ? refuse(401, "Requires authentication") : forbidden();
}

/** Reading the limit is free. */
function resourceOf(operation: string): Resource | undefined {
  if (operation === "rate-limit/get") return undefined;
  if (operation === "code-scanning/upload-sarif") return "code_scanning_upload";
  return operation.startsWith("search/") ? "search" : "core";
}

interface Charged {
  readonly github: GitHub;
  readonly caller: Caller | undefined;
  readonly operation: Operation;
  readonly reply: Reply;
}

/** What the request cost, and the headers that say so on every answer. */
function charge({
  github,
  caller,
  operation,
  reply,
}: Charged): Pick<Exchange, "reply" | "cost" | "isUnhandled"> {
  const isUnhandled = reply.status === 501;
  const resource = resourceOf(operation.id);
  if (caller === undefined || resource === undefined) return { reply, cost: 0, isUnhandled };
  const cost = reply.status === 304 ? 0 : 1;
  github.limits.spend(caller, resource, cost);
  const accepted = describePermissions(permissionsFor(operation.id));
  const headers = {
    ...github.limits.headers(caller, resource),
    "x-accepted-github-permissions": accepted,
    ...reply.headers,
  };
  return { reply: { ...reply, headers }, cost, isUnhandled };
}
