import type { GitHub } from "../github.ts";
import type { UserRecord } from "../records.ts";
import { nodeId } from "./node-id.ts";
import type { Schema } from "./schema.ts";

/** A person, a bot or an organisation as an account. */
export function userShape(
  github: GitHub,
  { id, login, type, name, email }: UserRecord,
): Schema<"simple-user"> {
  const path = `/users/${encodeURIComponent(login)}`;
  const url = (rest = ""): string => github.api(`${path}${rest}`);
  return {
    login,
    id,
    node_id: nodeId(type === "User" ? "U" : type === "Bot" ? "BOT" : "O", id),
    name,
    email,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url: url(),
    html_url: github.html(`/${encodeURIComponent(login.replace("[bot]", ""))}`),
    followers_url: url("/followers"),
    following_url: url("/following{/other_user}"),
    gists_url: url("/gists{/gist_id}"),
    starred_url: url("/starred{/owner}{/repo}"),
    subscriptions_url: url("/subscriptions"),
    organizations_url: url("/orgs"),
    repos_url: url("/repos"),
    events_url: url("/events{/privacy}"),
    received_events_url: url("/received_events"),
    type,
    site_admin: false,
  };
}

/** The account of a login; one that nobody seeded is a ghost, as GitHub shows deleted accounts. */
export function accountShape(github: GitHub, login: string): Schema<"simple-user"> {
  const known = github.state.users.get(login.toLowerCase());
  return userShape(github, known ?? { id: 10137, login: "ghost", type: "User", name: null, email: null });
}
