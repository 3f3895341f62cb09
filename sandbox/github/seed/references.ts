import type { Misfit } from "../validate.ts";
import type { RepositorySeed, Seed } from "./seed.ts";

/** Names in a seed that stand for nothing in it, and folders that are not there. */
export function danglingReferences(seed: Seed, hasFolder: (path: string) => boolean): Misfit[] {
  const repositories = Object.entries(seed.repositories ?? {});
  return [
    ...repositories.flatMap(([name, repository], i) => {
      const before = new Set(repositories.slice(0, i).map(([earlier]) => earlier));
      return danglingIn(seed, { name, repository, before });
    }),
    ...repositories.flatMap(([name, { source }]) => {
      if (source === undefined || hasFolder(source)) return [];
      return [{ path: ["repositories", name, "source"], message: `names ${source}, which is no folder` }];
    }),
    ...Object.entries(seed.tokens ?? {}).flatMap(([name, { repository }]) => {
      const isKnown = repository === undefined || seed.repositories?.[repository] !== undefined;
      return isKnown
        ? []
        : [
            {
              path: ["tokens", name, "repository"],
              message: `names ${repository}, which is no repository of the seed`,
            },
          ];
    }),
  ];
}

interface Named {
  readonly name: string;
  readonly repository: RepositorySeed;
  readonly before: ReadonlySet<string>;
}

function danglingIn(seed: Seed, { name, repository, before }: Named): Misfit[] {
  const [owner = ""] = name.split("/");
  const path = ["repositories", name];
  const { fork_of: parent } = repository;
  const branches = Object.entries(repository.branches ?? {});
  const known = new Set([repository.default_branch ?? "main", ...branches.map(([branch]) => branch)]);
  const lost = branches.filter(([, { from }]) => from !== undefined && !known.has(from));
  return [
    ...(isAccount(seed, owner)
      ? []
      : [{ path, message: `has an owner that is neither in users nor in organizations` }]),
    ...(parent === undefined || before.has(parent)
      ? []
      : [{ path: [...path, "fork_of"], message: `names ${parent}, which must stand before its fork` }]),
    ...lost.map(([branch, { from }]) => ({
      path: [...path, "branches", branch, "from"],
      message: `names ${from}, which is no branch`,
    })),
    ...strangers(seed, repository, path),
  ];
}

function isAccount({ users = {}, organizations = {} }: Seed, login: string): boolean {
  const wanted = login.toLowerCase();
  return [...Object.keys(users), ...Object.keys(organizations)].some(
    (known) => known.toLowerCase() === wanted,
  );
}

/** People of pull requests who have no account; an author of a commit may be anybody. */
function strangers(seed: Seed, { pulls = [] }: RepositorySeed, path: readonly string[]): Misfit[] {
  return pulls.flatMap((pull, i) => {
    const people = [
      { path: ["author"], login: pull.author },
      { path: ["merged", "by"], login: pull.merged?.by },
      ...(pull.reviews ?? []).map(({ user }, n) => ({ path: ["reviews", String(n), "user"], login: user })),
    ];
    return people.flatMap(({ path: below, login }) => {
      if (login === undefined || isKnownPerson(seed, login)) return [];
      return [
        { path: [...path, "pulls", String(i), ...below], message: `names ${login}, who is not in users` },
      ];
    });
  });
}

/** Bots of apps have accounts of their own. */
function isKnownPerson(seed: Seed, login: string): boolean {
  const app = /^(.+)\[bot\]$/.exec(login)?.[1];
  if (app !== undefined)
    return app === "github-actions" || seed.apps?.[app] !== undefined || isAccount(seed, login);
  return isAccount(seed, login);
}
