import * as z from "zod";
import type { Known } from "../../domain/facts/known.ts";
import { witnessedProperty } from "../../domain/ledger/witnessed.ts";
import type { LedgerDesk, RepositoryLedger, WatchedLedger } from "../../ports/ledger.ts";
import { type ClientRequest, GitHubClient } from "../github/client.ts";
import { done } from "../github/governing/branches.ts";
import { type HostNames, hostsOf, isLoopback } from "../github/hosts.ts";
import { plainPage } from "../github/pages.ts";
import { readWitnessed } from "../github/properties.ts";
import { fetchFor } from "../github/proxy.ts";
import { repositoryOf, targetOf } from "../github/target.ts";
import { version } from "../github/version.ts";
import { branchLedger } from "./branch.ts";
import { listReleases, listSignedRuns } from "./listed.ts";
import { jitteredPauses, type Pauses } from "./pauses.ts";
import { witnessBook } from "./witness-book.ts";

interface Access {
  readonly token: string;
  readonly hosts: HostNames;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly limits?: ClientRequest["limits"];
}

/** Ledgers of repositories with one token. @throws {UserError} invalid-input for a token or address that is none */
export async function githubLedgerDesk({ token, hosts, environment, limits }: Access): Promise<LedgerDesk> {
  const reached = hostsOf(hosts);
  const fetch = fetchFor(environment);
  // GitHub asks for a second between writes (facts 8.9); nobody has to be spared on the machine itself.
  const waits = isLoopback(reached.api) ? { waits: unspaced } : {};
  const client = new GitHubClient({
    ...{ token, hosts: reached, version, fetch },
    ...waits,
    ...(limits === undefined ? {} : { limits }),
  });
  return ledgerDesk(client);
}

const unspaced = { secondMs: 1_000, betweenWritesMs: 0, betweenNotificationsMs: 0 };

/** The same with a client that is there already. */
export function ledgerDesk(client: GitHubClient, pauses = jitteredPauses()): LedgerDesk {
  return {
    open: (repository) => openLedger(client, repository, pauses),
    all: (organization) => listLedgers(client, organization, pauses),
    async publish(repository, value) {
      const { owner: org, repo } = targetOf(client, repository);
      const properties = [{ property_name: witnessedProperty, value }];
      const parameters = { org, repository_names: [repo], properties };
      return client.write("PATCH /orgs/{org}/properties/values", parameters, done);
    },
    book: (repository) => witnessBook(targetOf(client, repository)),
  };
}

const Listed = z.object({
  repository_id: z.number(),
  repository_full_name: z.string(),
  properties: z.array(z.object({ property_name: z.string(), value: z.json() })),
});
type Listed = z.infer<typeof Listed>;

async function listLedgers(
  client: GitHubClient,
  org: string,
  pauses: Pauses,
): Promise<Known<readonly WatchedLedger[]>> {
  const shape = { page: plainPage(Listed), identity: ({ repository_id: id }: Listed) => id };
  const listed = await client.list("GET /orgs/{org}/properties/values", { org }, shape, { isFresh: true });
  if (listed.state === "unknown") return listed;
  const watched = listed.value.map(({ repository_id: id, repository_full_name: name, properties }) => {
    const value = properties.find(({ property_name }) => property_name === witnessedProperty)?.value;
    const property = typeof value === "string" ? value : null;
    const place = { target: targetOf(client, name), repositoryId: id };
    return { id, name, property, ledger: branchLedger(place, pauses) };
  });
  return { state: "known", value: watched };
}

const Repository = z.object({ id: z.number(), full_name: z.string() });

async function openLedger(
  client: GitHubClient,
  repository: string,
  pauses: Pauses,
): Promise<Known<RepositoryLedger>> {
  const named = targetOf(client, repository);
  const found = await client.get("GET /repos/{owner}/{repo}", repositoryOf(named), Repository);
  if (found.state === "unknown") return found;
  const { id, full_name: name } = found.value;
  // A repository that was renamed answers by its old name too; its number stays.
  const target = targetOf(client, name);
  return {
    state: "known",
    value: {
      ...branchLedger({ target, repositoryId: id }, pauses),
      name,
      id,
      witnessed: () => readWitnessed(target, id),
      signedRuns: (since) => listSignedRuns(target, since),
      releases: () => listReleases(target),
    },
  };
}
