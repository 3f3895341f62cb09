import { pushCommits } from "../github/git/push.ts";
import type { GitHub } from "../github/github.ts";
import type { Files } from "../github/seed/seed.ts";

/** A commit that somebody pushes from their own machine. */
export interface PushedCommit {
  /** `owner/name` */
  readonly repository: string;
  /** Made from the default branch where it does not exist. */
  readonly branch: string;
  readonly files: Files;
  /** Login of who writes and pushes it. */
  readonly author: string;
  readonly message?: string;
  readonly isSigned?: boolean;
}

/** Pushes one commit, with all that follows from a push, and returns its id. @throws {Refusal} if the branch's rules forbid it */
export async function pushCommit(github: GitHub, commit: PushedCommit): Promise<string> {
  const { branch, files, author, message = "feat: change something", isSigned: verified = true } = commit;
  const repository = github.repository(commit.repository);
  const caller = callerOf(github, author);
  return github.exclusive(repository, async () => {
    const { refs } = await github.git(repository);
    const from = refs.get(`refs/heads/${branch}`) ?? refs.get(`refs/heads/${repository.defaultBranch}`);
    const commits = [{ message, author, files, verified }];
    const held = { caller, status: 422 } as const;
    const shas = await pushCommits(github, repository, { branch, from, commits, author, held });
    return shas.at(-1) ?? "";
  });
}

/** A person as their own key would be taken for. */
function callerOf({ state }: GitHub, login: string) {
  const isBot = login.endsWith("[bot]");
  const token = {
    ...{ name: `git:${login}`, secret: "", kind: isBot ? ("app" as const) : ("user" as const), login },
    ...{ permissions: new Map(), limit: 0, claims: {} },
  };
  if (!state.users.has(login.toLowerCase())) throw new Error(`expected ${login} to have an account`);
  return { name: token.name, login, token };
}
