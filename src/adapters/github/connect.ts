import process from "node:process";
import type { GitHubRun } from "../../domain/change/reference.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Connection } from "../../ports/github.ts";
import { type ClientRequest, GitHubClient } from "./client.ts";
import { provableApprovals } from "./consent.ts";
import { hostsOf } from "./hosts.ts";
import { readProperties } from "./properties.ts";
import { fetchFor } from "./proxy.ts";
import { publisherFor } from "./publisher.ts";
import { readSourceFacts } from "./source-facts.ts";
import { targetOf } from "./target.ts";
import { version } from "./version.ts";

export interface ConnectRequest {
  readonly token: string;
  readonly run: GitHubRun;
  readonly clock: Clock;
  /** Other limits and waits than those of a real run. */
  readonly client?: Pick<ClientRequest, "limits" | "waits">;
}

/** What a run has of GitHub with a token. @throws {UserError} invalid-input for hosts that a token must not go to */
export async function connectGitHub({ token, run, clock, client = {} }: ConnectRequest): Promise<Connection> {
  const hosts = hostsOf(run.hosts);
  const fetch = fetchFor(process.env);
  const target = targetOf(new GitHubClient({ token, hosts, version, fetch, ...client }), run.repository);
  return {
    github: {
      trigger: run.trigger,
      properties: () => readProperties(target),
      sourceFacts: (question) => readSourceFacts({ ...question, target, run, clock }),
    },
    publisher: publisherFor(target, run),
    approvals: provableApprovals(target, run.change),
  };
}
