import * as z from "zod";
import { mostDocumentBytes } from "../../domain/document/size.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { ProbeReader } from "../../ports/probe-reader.ts";
import type { Host } from "../host.ts";
import { Artifact, type ArtifactDemand, fetchArtifact } from "./artifact.ts";
import { GitHubClient } from "./client.ts";
import { hostsOf } from "./hosts.ts";
import { countedPage } from "./pages.ts";
import { fetchFor } from "./proxy.ts";
import { repositoryOf, type Target, targetOf } from "./target.ts";
import { unread } from "./unread.ts";
import { version } from "./version.ts";

const artifactName = "assaygate-probe";
const file = "answers.json";
const Run = z.object({ id: z.number(), head_sha: z.string(), status: z.string().nullish() });

/** Reads runs with one token. @throws {UserError} invalid-input for a token or address that is none */
export async function githubProbeReader(token: string, environment: Host["env"]): Promise<ProbeReader> {
  const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
  const hosts = hostsOf({ server, api, graphql });
  return probeReader(new GitHubClient({ token, hosts, version, fetch: fetchFor(environment) }), environment);
}

/** The same with a client that is there already. */
export function probeReader(client: GitHubClient, env: Host["env"]): ProbeReader {
  return { read: (repository, run) => readAnswers(targetOf(client, repository), run, env) };
}

async function readAnswers(target: Target, runId: number, env: Host["env"]): Promise<Known<string>> {
  const place = { ...repositoryOf(target), run_id: runId };
  const run = await target.client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", place, Run);
  if (run.state === "unknown") return run;
  const listed = await target.client.list(
    "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
    { ...place, name: artifactName },
    { page: countedPage("artifacts", Artifact), identity: ({ id }) => id },
  );
  if (listed.state === "unknown") return listed;
  // A run that was started again leaves one for each attempt; the newest has the highest id.
  const named = listed.value.filter(({ name }) => name === artifactName);
  const newest = named.reduce<Artifact | null>(
    (best, each) => (best !== null && best.id > each.id ? best : each),
    null,
  );
  if (newest === null)
    return unread(
      "not-found",
      `run ${runId} left no artifact "${artifactName}" (status: ${run.value.status ?? "unknown"})`,
    );
  const demand = { runId, headCommit: run.value.head_sha, sha256: null, root: "", env };
  return textOf(target, newest, demand);
}

async function textOf(target: Target, artifact: Artifact, demand: ArtifactDemand): Promise<Known<string>> {
  const fetched = await fetchArtifact(target, artifact, demand);
  switch (fetched.state) {
    case "unknown":
      return fetched;
    case "refused":
      return unread(fetched.reason === "missing" ? "not-found" : "malformed", fetched.message);
    case "read":
      try {
        return fetched.files.exists(file)
          ? { state: "known", value: fetched.files.readText(file, mostDocumentBytes) }
          : unread("not-found", `the artifact of run ${demand.runId} holds no ${file}`);
      } finally {
        fetched.close();
      }
  }
}
