import { type Caller, holds } from "../callers.ts";
import type { GitHub } from "../github.ts";
import type { Handlers } from "../handler.ts";
import type { RepositoryRecord } from "../records.ts";
import { forbidden, Refusal } from "../refusal.ts";
import { plantRepository } from "../seed/repositories.ts";
import { repositoryShape } from "../shapes/repository.ts";

interface Wanted {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly visibility: "public" | "private" | "internal";
  readonly auto_init?: boolean | undefined;
  readonly allow_forking?: boolean | undefined;
  readonly delete_branch_on_merge?: boolean | undefined;
}

/** Makes a repository; who makes it is its administrator. @throws {Refusal} 422 */
async function create(
  github: GitHub,
  { owner, caller, wanted }: { readonly owner: string; readonly caller: Caller; readonly wanted: Wanted },
): Promise<RepositoryRecord> {
  const name = `${owner}/${wanted.name}`;
  if (github.state.repositories.has(name.toLowerCase())) throw taken();
  const files = { "README.md": `# ${wanted.name}\n${wanted.description ?? ""}` };
  const first = { message: "Initial commit", author: caller.login, files };
  const { description } = wanted;
  const repository = await plantRepository(github, {
    name,
    seed: {
      visibility: wanted.visibility,
      ...(description == null ? {} : { description }),
      ...(wanted.auto_init === true ? { commits: [first] } : {}),
    },
    folder: ".",
  });
  repository.collaborators.set(caller.login.toLowerCase(), "admin");
  repository.allowsForking = wanted.allow_forking ?? repository.allowsForking;
  repository.deletesMergedBranches = wanted.delete_branch_on_merge ?? false;
  await github.git(repository);
  return repository;
}

const taken = (): Refusal =>
  new Refusal(422, {
    message: "Repository creation failed.",
    errors: [
      {
        resource: "Repository",
        code: "custom",
        field: "name",
        message: "name already exists on this account",
      },
    ],
    documentation_url: "https://docs.github.com/rest/repos/repos",
    status: "422",
  });

/** Every member may make repositories, and an app that administers them (modelled: GitHub's default). @throws {Refusal} 403 */
function requireMaker(github: GitHub, caller: Caller, login: string): void {
  const organization = github.organization(login);
  const permission = { scope: "administration", level: "write" } as const;
  const isMember = caller.token?.kind === "user" && organization.members.has(caller.login.toLowerCase());
  const place = { state: github.state, repository: undefined, organization };
  if (isMember || (caller.token?.kind === "app" && holds(caller, permission, place))) return;
  throw forbidden("You need admin access to the organization before adding a repository to it.");
}

const visibilityOf = (isPrivate: boolean | undefined): "private" | "public" =>
  isPrivate === true ? "private" : "public";

/** `internal` is Enterprise Cloud's; GitHub's types lack it. */
const visibilityNamed = (name: string): Wanted["visibility"] =>
  (["public", "private", "internal"] as const).find((one) => one === name) ?? "private";

/** Making repositories. */
export const newRepositories = {
  "repos/create-in-org": async ({ github, path, body, caller }) => {
    requireMaker(github, caller, path.org);
    const owner = github.organization(path.org).login;
    const wanted = { ...body, visibility: visibilityNamed(body.visibility ?? visibilityOf(body.private)) };
    const repository = await create(github, { owner, caller, wanted });
    return { status: 201, body: repositoryShape(github, repository) };
  },

  "repos/create-for-authenticated-user": async ({ github, body, caller }) => {
    if (caller.token?.kind !== "user") throw forbidden();
    const wanted = { ...body, visibility: visibilityOf(body.private) };
    const repository = await create(github, { owner: caller.login, caller, wanted });
    return { status: 201, body: repositoryShape(github, repository) };
  },
} satisfies Handlers;
