import { randomBytes } from "node:crypto";
import { VirtualClock } from "../clock.ts";
import { Faults } from "../faults.ts";
import { GitStore } from "../git/store.ts";
import { type GitHub, newGitHub } from "../github.ts";
import type { State, TokenRecord } from "../records.ts";
import { plantOrganization } from "./organizations.ts";
import { plantActivity, plantRepository } from "./repositories.ts";
import type { Seed, TokenSeed, UserSeed } from "./seed.ts";

/** Makes an emulated GitHub of a seed that was found to be well-formed. Paths in it are relative to `folder`. */
export async function plant(seed: Seed, folder = "."): Promise<GitHub> {
  const state = newState();
  const clock = new VirtualClock({
    kind: seed.frozen === true ? "frozen" : "running",
    now: seed.now === undefined ? Date.now() : Date.parse(seed.now),
  });
  const github = newGitHub({ state, clock, gitStore: new GitStore(), faults: new Faults(seed.faults) });
  try {
    await plantAll(github, seed, folder);
  } catch (error) {
    await github.gitStore.close();
    throw error;
  }
  return github;
}

async function plantAll(github: GitHub, seed: Seed, folder: string): Promise<void> {
  plantAccounts(github, seed);
  for (const [login, organization] of Object.entries(seed.organizations ?? {})) {
    await plantOrganization(github, login, organization);
  }
  for (const [name, repository] of Object.entries(seed.repositories ?? {})) {
    await plantRepository(github, { name, seed: repository, folder });
  }
  for (const [name, repository] of Object.entries(seed.repositories ?? {})) {
    await plantActivity(github, { name, seed: repository });
  }
  for (const [name, token] of Object.entries(seed.tokens ?? {})) addToken(github, name, token);
}

function newState(): State {
  return {
    users: new Map(),
    apps: new Map(),
    organizations: new Map(),
    repositories: new Map(),
    tokens: new Map(),
    lastId: 1_000,
  };
}

/** GitHub Actions' own app and account, which exist everywhere (github-facts 2.15). */
const actions = { id: 15368, slug: "github-actions", name: "GitHub Actions" };

function plantAccounts(github: GitHub, { users = {}, apps = {} }: Seed): void {
  github.state.apps.set(actions.slug, actions);
  addUser(github, "github-actions[bot]", { id: 41898282, type: "Bot" });
  addUser(github, "web-flow", { id: 19864447, name: "GitHub", email: "noreply@github.com" });
  addUser(github, "github-merge-queue[bot]", { id: 118344674, type: "Bot" });
  for (const [login, user] of Object.entries(users)) addUser(github, login, user);
  for (const [slug, { id = github.nextId(), name = slug }] of Object.entries(apps)) {
    github.state.apps.set(slug, { id, slug, name });
    addUser(github, `${slug}[bot]`, { type: "Bot" });
  }
}

/** Adds a person or a bot. */
export function addUser(github: GitHub, login: string, user: UserSeed = {}): void {
  const { id = github.nextId(), type = "User", name = null, email = null } = user;
  github.state.users.set(login.toLowerCase(), { id, login, type, name, email });
}

const defaultLimits = { job: 1_000, app: 5_000, user: 5_000 } as const;

/** Adds a token and returns it. */
export function addToken(github: GitHub, name: string, seed: TokenSeed): TokenRecord {
  const { kind, login } = identityOf(name, seed);
  if (!github.state.users.has(login.toLowerCase())) {
    addUser(github, login, { type: kind === "user" ? "User" : "Bot" });
  }
  const { repository, owner, permissions = {}, limit = defaultLimits[kind], claims = {} } = seed;
  const token: TokenRecord = {
    ...{ name, kind, login, limit, claims },
    // Long and shapeless, as GitHub's are since 2026: nobody may rest on their form (github-facts 8.7).
    secret: `ghs_${name.replaceAll(/[^\w-]+/g, "_")}.${randomBytes(48).toString("base64url")}`,
    ...(repository === undefined ? {} : { repository }),
    ...(owner === undefined ? {} : { owner }),
    permissions: grantsOf(permissions),
  };
  github.state.tokens.set(name, token);
  return token;
}

function identityOf(name: string, { user, repository, app }: TokenSeed): Pick<TokenRecord, "kind" | "login"> {
  if (user !== undefined) return { kind: "user", login: user };
  if (repository !== undefined) return { kind: "job", login: `${actions.slug}[bot]` };
  return { kind: "app", login: `${typeof app === "string" ? app : name}[bot]` };
}

/** Workflows write scopes with dashes, the API with underscores. */
function grantsOf(permissions: NonNullable<TokenSeed["permissions"]>): TokenRecord["permissions"] {
  const granted = Object.entries(permissions).flatMap(([scope, level]) =>
    level === "none" ? [] : [[scope.replaceAll("-", "_"), level] as const],
  );
  return new Map(granted);
}
