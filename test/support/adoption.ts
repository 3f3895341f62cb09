import type { RepositorySeed, Seed } from "../../sandbox/github/seed/seed.ts";
import { adopter } from "../../src/adapters/github/adoption/adopter.ts";
import { GitHubClient } from "../../src/adapters/github/client.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { runCli } from "../../src/cli/main.ts";
import type { EmulatedGitHub } from "./emulated-github.ts";
import { memoryPorts, now } from "./memory-ports.ts";

const permissions = {
  contents: "write",
  pull_requests: "write",
  checks: "read",
  statuses: "read",
  administration: "read",
  issues: "read",
  members: "read",
  workflows: "write",
} as const;

/** An organisation with teams and one repository that nobody has adopted yet. */
export function legacySeed(
  name: string,
  repository: RepositorySeed,
  more: Partial<Seed> = {},
): Omit<Seed, "schema"> {
  return {
    now,
    users: { ana: {}, ben: {}, eva: {} },
    organizations: {
      acme: {
        teams: {
          payments: { members: ["ana", "ben"], repositories: { [name]: "push" } },
          "security-leads": { members: ["eva"] },
        },
      },
    },
    repositories: { [`acme/${name}`]: { visibility: "private", ...repository } },
    tokens: { adopter: { app: true, permissions }, job: { app: true, permissions } },
    ...more,
  };
}

/** Runs `assaygate adopt` against an emulated GitHub. */
export async function runAdopt(github: EmulatedGitHub, words: readonly string[], token = "adopter") {
  const hosts = hostsOf({ server: "https://github.com", api: github.url, graphql: github.graphqlUrl });
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  const client = new GitHubClient({ token: github.tokens[token] ?? "", hosts, version: "0.0.0", waits });
  const { ports, told } = memoryPorts({ adopter: adopter({ client, hosts, clock: { now: () => now } }) });
  const exitCode = await runCli(["adopt", ...words], ports);
  return { exitCode, printed: told.printed.join(""), log: told.log.join("\n") };
}

interface OpenPull {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly head: { readonly ref: string };
  readonly base: { readonly ref: string };
}

/** Pull requests that are open. */
export async function pullsOf(github: EmulatedGitHub, name: string): Promise<readonly OpenPull[]> {
  const { body } = await github.get(`/repos/${name}/pulls?state=open`, { as: "adopter" });
  return body as OpenPull[];
}
