import type { GitHub } from "../github.ts";
import type { AppRecord } from "../records.ts";
import { nodeId } from "./node-id.ts";
import type { Schema } from "./schema.ts";
import { userShape } from "./user.ts";

/** An app in GitHub's description. */
export type App = NonNullable<Schema<"integration">>;

const gitHubItself = { id: 9919, login: "github", type: "Organization", name: null, email: null } as const;

const since = "2018-07-30T09:30:17Z";

/** An app as GitHub shows it on what the app made. */
export function appShape(github: GitHub, { id, slug, name }: AppRecord): App {
  return {
    id,
    slug,
    node_id: nodeId("A", id),
    client_id: `Iv1.${id.toString(16).padStart(16, "0")}`,
    owner: userShape(github, gitHubItself),
    name,
    description: null,
    external_url: github.html(`/apps/${slug}`),
    html_url: github.html(`/apps/${slug}`),
    created_at: since,
    updated_at: since,
    permissions: { metadata: "read" },
    events: [],
  };
}

/** The app behind a bot's login, or undefined for people. */
export function appOf(github: GitHub, login: string): AppRecord | undefined {
  return github.state.apps.get(login.replace("[bot]", ""));
}

/** The app that wrote something, as GitHub names it there; null for people. */
export function writtenByApp(github: GitHub, login: string): App | null {
  const app = login.endsWith("[bot]") ? appOf(github, login) : undefined;
  return app === undefined ? null : appShape(github, app);
}
