/**
 * Prints how many calls a governed pull request of each size makes: the facts reader against the emulated GitHub,
 * counted by the emulator.
 */
import process from "node:process";
import { startGitHub } from "../sandbox/github/index.ts";
import type { Seed } from "../sandbox/github/seed/seed.ts";
import type { RunningGitHub } from "../sandbox/github/server.ts";
import { connectGitHub } from "../src/adapters/github/connect.ts";
import type { GitHubRun } from "../src/domain/change/reference.ts";
import type { SourceFacts, SourceNeed } from "../src/domain/facts/source-facts.ts";
import type { ApiCalls } from "./api-economy.ts";

const repository = "acme/shop";
const number = 5;
const base: readonly SourceNeed[] = ["branch-rules", "change", "files", "reviews", "checks"];

interface Size {
  readonly files: number;
  readonly owners: number;
}

function seedOf({ files, owners }: Size): Omit<Seed, "schema"> {
  const people = Array.from({ length: owners }, (_, index) => `owner-${index}`);
  const lines = people.map((login, index) => `/src/part-${index}.ts @${login}\n`);
  const changed = Array.from(
    { length: files },
    (_, index) => [`src/part-${index}.ts`, "export {};\n"] as const,
  );
  const permissions = { contents: "read", pull_requests: "read", checks: "read", statuses: "read" } as const;
  const commit = { message: "feat: many", author: "ana", files: Object.fromEntries(changed), verified: true };
  return {
    users: { ana: {}, ...Object.fromEntries(people.map((login) => [login, {}])) },
    organizations: { acme: {} },
    repositories: {
      [repository]: {
        files: { ".github/CODEOWNERS": lines.join("") },
        collaborators: Object.fromEntries(people.map((login) => [login, "write"])),
        pulls: [
          {
            number,
            author: "ana",
            commits: [commit],
            reviews: [{ user: people[0] ?? "", state: "APPROVED" }],
          },
        ],
      },
    },
    tokens: { job: { repository, permissions } },
  };
}

async function countCalls(size: Size, needs: readonly SourceNeed[]): Promise<ApiCalls[string]> {
  const github = await startGitHub(seedOf(size));
  try {
    const run = await runOn(github);
    const clock = { now: () => new Date().toISOString() };
    const connection = await connectGitHub({ token: github.tokens["job"] ?? "", run, clock, env: {} });
    const facts = await connection.github?.sourceFacts({
      needs: new Set(needs),
      productionEnvironment: null,
    });
    requireKnown(facts);
    const requests = github.github.log.entries
      .filter(({ operation }) => operation !== "graphql")
      .map(({ method, path, query }) => `${method} ${path}?${query}`);
    return {
      calls: github.github.log.entries.length,
      repeated: requests.length - new Set(requests).size,
    };
  } finally {
    await github.close();
  }
}

/** Calls that find nothing out are cheap. */
function requireKnown(facts: SourceFacts | undefined): void {
  const pulls = facts?.change.state === "known" ? facts.change.value.pullRequests : undefined;
  const [pull] = pulls?.state === "known" ? pulls.value : [];
  const read = [facts?.repository, facts?.protection, pull?.files, pull?.reviews, pull?.checks];
  if (read.some((fact) => fact?.state !== "known")) throw new Error("expected all facts to be known");
}

/** The run of the open pull request, as its event describes it. */
async function runOn({ github, url, graphqlUrl }: RunningGitHub): Promise<GitHubRun> {
  const record = github.repository(repository);
  const { refs } = await github.git(record);
  const commitOf = (branch: string): string => refs.get(`refs/heads/${branch}`) ?? "";
  const headCommit = commitOf(record.pulls[0]?.head ?? "");
  return {
    repository,
    trigger: { event: "pull_request", eventName: "pull_request", token: "job" },
    change: { kind: "pull-request", number, headCommit, branch: "main", baseCommit: commitOf("main") },
    actors: ["ana"],
    commits: [],
    runId: null,
    runAttempt: null,
    hosts: { server: "https://github.com", api: url, graphql: graphqlUrl },
  };
}

const few = { files: 30, owners: 250 };
const calls: ApiCalls = {
  "30 files": await countCalls({ files: 30, owners: 1 }, base),
  "250 files": await countCalls({ files: 250, owners: 1 }, base),
  "1200 files": await countCalls({ files: 1_200, owners: 1 }, base),
  CODEOWNERS: await countCalls(few, [...base, "codeowners"]),
  "250 owners": await countCalls(few, [...base, "codeowners", "owners-access"]),
};
process.stdout.write(JSON.stringify(calls));
