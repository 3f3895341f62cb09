import type { Actor } from "../../domain/change/change.ts";
import type { Known } from "../../domain/facts/known.ts";
import { Account } from "./account.ts";
import type { GitHubClient } from "./client.ts";

/** The account of a login; events name people by login, commits by id. */
export async function readUser(client: GitHubClient, login: string): Promise<Known<Actor>> {
  const user = await client.get("GET /users/{username}", { username: login }, Account);
  // An account that is gone was somebody all the same: the login remains to compare with.
  if (user.state === "unknown" && user.cause === "not-found")
    return { state: "known", value: { login, id: null, kind: "unknown" } };
  return user;
}
