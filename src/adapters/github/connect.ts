import type { GitHubRun } from "../../domain/change/reference.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Connection } from "../../ports/github.ts";
import type { GateRuns } from "../../ports/pipeline-step.ts";
import type { Publication } from "../../ports/publication.ts";
import type { RunArchive } from "../../ports/run-archive.ts";
import type { Host } from "../host.ts";
import { artifactsOf } from "./artifacts.ts";
import { type ClientRequest, GitHubClient } from "./client.ts";
import { provableApprovals } from "./consent.ts";
import { gateRunsOf } from "./gate-runs.ts";
import { hostsOf } from "./hosts.ts";
import { readProperties } from "./properties.ts";
import { fetchFor } from "./proxy.ts";
import { publicationOf } from "./publication.ts";
import { publisherFor } from "./publisher.ts";
import { runArchiveOf } from "./run-archive.ts";
import { type SigningRun, signingRunOf } from "./signing-run.ts";
import { readSourceFacts } from "./source-facts.ts";
import { type Target, targetOf } from "./target.ts";
import { version } from "./version.ts";

export interface ConnectRequest {
  readonly token: string;
  readonly run: GitHubRun;
  readonly clock: Clock;
  /** Names proxies, and the folder for what is unpacked. */
  readonly env: Host["env"];
  /** Other limits and waits than those of a real run. */
  readonly client?: Pick<ClientRequest, "limits" | "waits">;
}

/** Gates of the repository that a run belongs to. @throws {UserError} invalid-input */
export async function connectGateRuns(request: ConnectRequest): Promise<GateRuns> {
  return gateRunsOf(targetFor(request));
}

/** What GitHub knows of a run that signs. @throws {UserError} invalid-input */
export async function connectSigningRun(request: ConnectRequest): Promise<SigningRun> {
  return signingRunOf(targetFor(request), request.run, request.env);
}

/** What GitHub keeps of runs. @throws {UserError} invalid-input */
export async function connectRunArchive(request: ConnectRequest): Promise<Pick<RunArchive, "read">> {
  return runArchiveOf(targetFor(request));
}

/** What a run has to make releases with. @throws {UserError} invalid-input */
export async function connectPublication(request: ConnectRequest): Promise<Omit<Publication, "registry">> {
  const { run, env } = request;
  return publicationOf(targetFor(request), { run, env, uploads: hostsOf(run.hosts).uploads });
}

/** What a run has of GitHub with a token. @throws {UserError} invalid-input for hosts that a token must not go to */
export async function connectGitHub(request: ConnectRequest): Promise<Connection> {
  const { run, clock, env } = request;
  const target = targetFor(request);
  return {
    github: {
      trigger: run.trigger,
      properties: () => readProperties(target),
      sourceFacts: (question) => readSourceFacts({ ...question, target, run, clock }),
    },
    publisher: publisherFor(target, run),
    approvals: provableApprovals(target, run.change),
    artifacts: artifactsOf(target, run, env),
  };
}

function targetFor({ token, run, env, client = {} }: ConnectRequest): Target {
  const hosts = hostsOf(run.hosts);
  const fetch = fetchFor(env);
  return targetOf(new GitHubClient({ token, hosts, version, fetch, ...client }), run.repository);
}
