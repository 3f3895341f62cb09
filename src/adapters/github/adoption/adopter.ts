import * as z from "zod";
import type { GitHubRun } from "../../../domain/change/reference.ts";
import type { Known } from "../../../domain/facts/known.ts";
import type { SourceFacts, SourceNeed } from "../../../domain/facts/source-facts.ts";
import type { AdoptableRepository, Adopter, MergedPull } from "../../../ports/adopter.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { Files } from "../../../ports/files.ts";
import { textFiles } from "../../text-files.ts";
import { GitHubClient } from "../client.ts";
import { readTexts } from "../file-texts.ts";
import { openRepository } from "../governing/hosted-repository.ts";
import { type Hosts, hostsOf } from "../hosts.ts";
import { fetchFor } from "../proxy.ts";
import { readSourceFacts } from "../source-facts.ts";
import { repositoryOf, type Target, targetOf } from "../target.ts";
import { readTree } from "../tree.ts";
import { unread } from "../unread.ts";
import { version } from "../version.ts";
import { readMergedPulls } from "./merged-pulls.ts";
import { readSnapshot } from "./snapshot.ts";

/** A replay may look at thirty requests with all that belongs to each. */
const limits = { maxCalls: 4_000, deadlineMs: 1_200_000 };
/** Of one commit; a request that touches more is not looked into. */
const mostFiles = 400;

/** The gate reads no more of a source or a workflow; of lockfiles only the beginning counts. */
const largestText = 2 * 1024 * 1024;
const lockfile = /\.lock$|-lock\.(json|yaml)$|npm-shrinkwrap\.json$/;

/** Adopts repositories with one token. @throws {UserError} invalid-input for a token or address that is none */
export async function githubAdopter(
  token: string,
  environment: Readonly<Record<string, string | undefined>>,
  clock: Clock,
): Promise<Adopter> {
  const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
  const hosts = hostsOf({ server, api, graphql });
  const fetch = fetchFor(environment);
  return adopter({ client: new GitHubClient({ token, hosts, version, fetch, limits }), hosts, clock });
}

interface Means {
  readonly client: GitHubClient;
  readonly hosts: Hosts;
  readonly clock: Clock;
}

/** The same with a client that is there already. */
export function adopter(means: Means): Adopter {
  return { open: (repository) => openAdoptable(means, repository) };
}

async function openAdoptable(means: Means, name: string): Promise<Known<AdoptableRepository>> {
  const { client, hosts, clock } = means;
  const host = await openRepository(client, name);
  if (host.state === "unknown") return host;
  if (host.value === null)
    return unread("not-found", `there is no repository ${name} that this token can see`);
  const { name: fullName, defaultBranch } = host.value;
  const target = targetOf(client, fullName);
  const tip = await host.value.tip(defaultBranch);
  if (tip.state === "unknown") return tip;
  if (tip.value === null) return unread("not-found", `${fullName} has no commit yet`);
  const place = { fullName, server: hosts.server, defaultBranch, commit: tip.value };
  const snapshot = await readSnapshot(target, place);
  if (snapshot.state === "unknown") return snapshot;
  return {
    state: "known",
    value: {
      snapshot: snapshot.value,
      host: host.value,
      message: (commit) => readMessage(target, commit),
      merged: (most) => readMergedPulls(target, defaultBranch, most),
      sourceFacts: (pull, needs) => factsOf(means, target, { pull, needs }),
      files: (commit, isWanted) => readFiles(target, commit, { isWanted, now: clock.now() }),
    },
  };
}

const Commit = z.object({ message: z.string() }).transform(({ message }) => message);

function readMessage(target: Target, commit: string): Promise<Known<string>> {
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  return target.client.get(route, { ...repositoryOf(target), commit_sha: commit }, Commit);
}

async function factsOf(
  { hosts, clock }: Means,
  target: Target,
  { pull, needs }: { readonly pull: MergedPull; readonly needs: ReadonlySet<SourceNeed> },
): Promise<SourceFacts> {
  const { number, headCommit, baseCommit, baseBranch: branch } = pull;
  const run: GitHubRun = {
    repository: `${target.owner}/${target.repo}`,
    trigger: { event: "pull_request", eventName: "pull_request", token: "job" },
    change: { kind: "pull-request", number, headCommit, baseCommit, branch },
    commits: [headCommit],
    actors: [],
    runId: null,
    runAttempt: null,
    hosts,
  };
  const { calls: _, ...facts } = await readSourceFacts({
    target,
    run,
    clock,
    needs,
    productionEnvironment: null,
  });
  return facts;
}

async function readFiles(
  target: Target,
  commit: string,
  { isWanted, now }: { readonly isWanted: (path: string) => boolean; readonly now: string },
): Promise<Known<Files>> {
  const paths = await readTree(target, commit);
  if (paths.state === "unknown") return paths;
  const wanted = paths.value.filter(isWanted);
  if (wanted.length > mostFiles)
    return unread("too-large", `${wanted.length} files would have to be read, ${mostFiles} at most are`);
  const texts = await readTexts(target, commit, wanted);
  if (texts.state === "unknown") return texts;
  const large = texts.value.find(({ path, text }) => text.length > largestText && !lockfile.test(path));
  if (large !== undefined) return unread("too-large", `${large.path} is too large to be looked into`);
  return {
    state: "known",
    value: textFiles(new Map(texts.value.map(({ path, text }) => [path, text])), now),
  };
}
