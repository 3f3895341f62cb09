import { GitHubClient } from "../../src/adapters/github/client.ts";
import { hostsOf } from "../../src/adapters/github/hosts.ts";
import { ledgerDesk } from "../../src/adapters/ledger/desk.ts";
import { jitteredPauses } from "../../src/adapters/ledger/pauses.ts";
import { originOf } from "../../src/domain/ledger/checkpoint.ts";
import { verifyLedger } from "../../src/domain/ledger/verify.ts";
import type { Appended, RepositoryLedger } from "../../src/ports/ledger.ts";
import type { EmulatedGitHub } from "./emulated-github.ts";

/** A repository with nothing but a readme. */
export const ledgerSeed = {
  organizations: { acme: {} },
  repositories: { "acme/shop": { files: { "README.md": "# Shop\n" } } },
  tokens: {
    job: { repository: "acme/shop", permissions: { contents: "write" } },
    reader: { repository: "acme/shop", permissions: { contents: "read" } },
  },
} as const;

const waits = { secondMs: 1, betweenWritesMs: 0, betweenNotificationsMs: 0 };

/** Its ledger, for who holds this token. */
export async function ledgerIn(gh: EmulatedGitHub, token = "job"): Promise<RepositoryLedger> {
  const hosts = hostsOf({ server: gh.url, api: gh.url, graphql: gh.graphqlUrl });
  const client = new GitHubClient({ token: gh.tokens[token] ?? "", hosts, version: "0.0.0", waits });
  const opened = await ledgerDesk(client, jitteredPauses(40, 1)).open("acme/shop");
  if (opened.state === "unknown") throw new Error(opened.why);
  return opened.value;
}

/** What is in it and what is wrong with it. */
export async function accountOf(ledger: RepositoryLedger) {
  const read = await ledger.read();
  if (read.state === "unknown") throw new Error(read.why);
  if (read.value === null) throw new Error("expected a ledger");
  const { files, commit } = read.value;
  return { ...verifyLedger(files, { origin: originOf(ledger.id), seen: [] }), commit };
}

export const outcomeOf = (appended: { readonly state: string; readonly value?: Appended }) => appended.value;
