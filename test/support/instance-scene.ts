import type { Seed } from "../../sandbox/github/seed/seed.ts";
import { GitHubClient } from "../../src/adapters/github/client.ts";
import { administrator } from "../../src/adapters/github/governing/administrator.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import type { CommandPorts, ExitCode } from "../../src/ports/ports.ts";
import type { EmulatedGitHub } from "./emulated-github.ts";
import { instanceHome } from "./instance-home.ts";
import { type MemoryFiles, memoryPorts, type Told } from "./memory-ports.ts";

/** Everything that `init`, `channel` and `org` ask for. */
export const platformPermissions = {
  metadata: "read",
  contents: "write",
  administration: "write",
  actions: "read",
  workflows: "write",
  members: "read",
  pull_requests: "write",
  organization_administration: "write",
  organization_custom_properties: "admin",
} as const;

/** An organisation with its people and teams, and nothing of Assaygate. */
export function organizationSeed(overrides: Partial<Seed> = {}): Omit<Seed, "schema"> {
  return {
    now: "2026-11-22T01:00:00Z",
    users: { ana: {}, ben: {}, eva: {} },
    organizations: {
      acme: {
        members: { ana: "admin" },
        teams: { platform: { members: ["ana", "ben"] }, governance: { members: ["eva"] } },
      },
    },
    repositories: {},
    tokens: {
      platform: { user: "ana" },
      app: { app: true, owner: "acme", permissions: platformPermissions },
      reader: {
        app: true,
        owner: "acme",
        permissions: { metadata: "read", contents: "read", members: "read" },
      },
    },
    ...overrides,
  };
}

type Command = (words: readonly string[], ports: CommandPorts) => Promise<ExitCode>;

/** Runs a command against an emulated GitHub as who holds a token of the seed. */
export async function runAs(
  gh: EmulatedGitHub,
  command: Command,
  words: readonly string[],
  more: { readonly token?: string; readonly home?: MemoryFiles } = {},
): Promise<{ code: ExitCode; told: Told; text: string }> {
  const { token = "platform", home = instanceHome() } = more;
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };
  const client = new GitHubClient({ token: gh.tokens[token] ?? "", hosts, version: "0.0.0", waits });
  const { ports, told } = memoryPorts({ administrators: administrator(client), suite: home });
  const code = await command(words, ports);
  return { code, told, text: told.printed.join("") };
}
