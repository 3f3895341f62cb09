import type { ClientRequest } from "../../../src/adapters/github/client.ts";
import { connectGitHub } from "../../../src/adapters/github/connect.ts";
import type { ChangeReference, GitHubRun } from "../../../src/domain/change/reference.ts";
import type { SourceNeed } from "../../../src/domain/facts/source-facts.ts";
import type { Connection, SourceReading } from "../../../src/ports/github.ts";
import { type EmulatedGitHub, emulatedGitHub } from "../../support/emulated-github.ts";

export type Seed = Parameters<typeof emulatedGitHub>[0];

/** What the workflow of a pull request asks for. */
export const jobPermissions = {
  contents: "read",
  "pull-requests": "read",
  checks: "read",
  statuses: "read",
  deployments: "read",
} as const;

export const emulatedNow = "2026-11-20T12:00:00.000Z";

export interface Asked {
  readonly token?: string;
  readonly change: ChangeReference;
  readonly needs: readonly SourceNeed[];
  readonly environment?: string;
  readonly actors?: readonly string[];
  readonly limits?: ClientRequest["limits"];
}

/** A run against an emulated GitHub. */
export async function connectTo(
  github: EmulatedGitHub,
  { token = "job", change, actors = [], limits = {} }: Omit<Asked, "needs">,
): Promise<Connection> {
  const run: GitHubRun = {
    repository: "acme/shop",
    trigger: { event: "pull_request", eventName: "pull_request", token: "job" },
    change,
    actors,
    commits: [],
    runId: "1",
    runAttempt: 1,
    hosts: { server: "https://github.com", api: github.url, graphql: github.graphqlUrl },
  };
  return connectGitHub({
    token: github.tokens[token] ?? "",
    run,
    clock: { now: () => emulatedNow },
    env: {},
    client: {
      limits,
      waits: { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 },
    },
  });
}

export async function factsFrom(github: EmulatedGitHub, asked: Asked): Promise<SourceReading> {
  const connection = await connectTo(github, asked);
  if (connection.github === null) throw new Error("expected a GitHub");
  return connection.github.sourceFacts({
    needs: new Set(asked.needs),
    productionEnvironment: asked.environment ?? null,
  });
}

/** Commit that a branch of `acme/shop` is at. */
export async function tipOf(github: EmulatedGitHub, branch: string): Promise<string> {
  const { body } = await github.get(`/repos/acme/shop/branches/${branch}`);
  if (typeof body !== "object" || body === null || !("commit" in body)) throw new Error("expected a branch");
  const { commit } = body as { readonly commit: { readonly sha: string } };
  return commit.sha;
}

/** The open pull request of a seed as its event describes it. */
export async function pullReference(github: EmulatedGitHub, number: number): Promise<ChangeReference> {
  const { body } = await github.get(`/repos/acme/shop/pulls/${number}`);
  const pull = body as {
    readonly head: { readonly sha: string };
    readonly base: { readonly sha: string; readonly ref: string };
  };
  return {
    kind: "pull-request",
    number,
    headCommit: pull.head.sha,
    branch: pull.base.ref,
    baseCommit: pull.base.sha,
  };
}

export { type EmulatedGitHub, emulatedGitHub };
