import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { JsonObject } from "../../../domain/organization/json.ts";
import type {
  AdministeredOrganization,
  Administrator,
  RepositoryProperties,
  Team,
  Visibility,
} from "../../../ports/administrator.ts";
import type { HostedRepository } from "../../../ports/hosted-repository.ts";
import type { CallLimits } from "../call-book.ts";
import { GitHubClient } from "../client.ts";
import type { FetchLimits } from "../counted-fetch.ts";
import { type HostNames, hostsOf, isLoopback } from "../hosts.ts";
import { plainPage } from "../pages.ts";
import { fetchFor } from "../proxy.ts";
import { version } from "../version.ts";
import { done, orNull } from "./branches.ts";
import { hostedRepository, openRepository, RepositoryAnswer } from "./hosted-repository.ts";
import { organizationRulesets } from "./ruleset-store.ts";

interface Access {
  readonly token: string;
  readonly hosts: HostNames;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly limits: Partial<CallLimits & FetchLimits>;
}

/** Administers organisations with one token. @throws {UserError} invalid-input for a token or address that is none */
export async function githubAdministrator({
  token,
  hosts,
  environment,
  limits,
}: Access): Promise<Administrator> {
  const fetch = fetchFor(environment);
  const reached = hostsOf(hosts);
  const waits = isLoopback(reached.api) ? { waits: unspaced } : {};
  return administrator(new GitHubClient({ token, hosts: reached, version, fetch, limits, ...waits }));
}

/** GitHub asks for a second between writes (facts 8.9); nobody has to be spared on the machine itself. */
const unspaced = { secondMs: 1_000, betweenWritesMs: 0, betweenNotificationsMs: 0 };

/** The same with a client that is there already. */
export function administrator(client: GitHubClient): Administrator {
  return { open: (organization) => openOrganization(client, organization) };
}

const Organization = z.object({ login: z.string() });

async function openOrganization(client: GitHubClient, org: string): Promise<Known<AdministeredOrganization>> {
  const found = await client.get("GET /orgs/{org}", { org }, Organization);
  if (found.state === "unknown") return found;
  const { login } = found.value;
  return {
    state: "known",
    value: {
      login,
      version,
      rulesets: organizationRulesets(client, login),
      owners: () => readOwners(client, login),
      team: (slug) => readTeam(client, login, slug),
      repository: (name) => openRepository(client, `${login}/${name}`),
      createRepository: (name, visibility) => createRepository(client, login, { name, visibility }),
      properties: () => readProperties(client, login),
      defineProperty: (definition) => {
        const parameters = { org: login, properties: [definition] };
        return client.write("PATCH /orgs/{org}/properties/schema", parameters, done);
      },
      propertyValues: () => readValues(client, login),
    },
  };
}

const Login = z.object({ login: z.string() }).transform(({ login }) => login);

function readOwners(client: GitHubClient, org: string): Promise<Known<readonly string[]>> {
  const shape = { page: plainPage(Login), identity: (login: string) => login };
  return client.list("GET /orgs/{org}/members", { org, role: "admin" }, shape, { isFresh: true });
}

const TeamAnswer = z.object({ id: z.number(), slug: z.string() });

async function readTeam(client: GitHubClient, org: string, slug: string): Promise<Known<Team | null>> {
  const route = "GET /orgs/{org}/teams/{team_slug}";
  return orNull(await client.get(route, { org, team_slug: slug }, TeamAnswer));
}

/** With a first commit, because nothing can be written to a repository that has none. */
async function createRepository(
  client: GitHubClient,
  org: string,
  { name, visibility }: { readonly name: string; readonly visibility: Visibility },
): Promise<Known<HostedRepository>> {
  const description = "Instance of Assaygate: what every product's pull request is judged by.";
  const wants = { has_wiki: false, has_projects: false, auto_init: true };
  const parameters = { org, name, visibility, private: true, description, ...wants };
  const made = await client.write("POST /orgs/{org}/repos", parameters, RepositoryAnswer);
  return made.state === "known" ? { state: "known", value: hostedRepository(client, made.value) } : made;
}

const Definition = z.record(z.string(), z.json());

async function readProperties(client: GitHubClient, org: string): Promise<Known<readonly JsonObject[]>> {
  const route = "GET /orgs/{org}/properties/schema";
  return client.get(route, { org }, z.array(Definition), { isFresh: true });
}

const Values = z
  .object({
    repository_full_name: z.string(),
    properties: z.array(z.object({ property_name: z.string(), value: z.json() })),
  })
  .transform(
    ({ repository_full_name: repository, properties }): RepositoryProperties => ({
      repository,
      properties: new Map(
        properties.flatMap(({ property_name, value }) =>
          typeof value === "string" ? [[property_name, value] as const] : [],
        ),
      ),
    }),
  );

function readValues(client: GitHubClient, org: string): Promise<Known<readonly RepositoryProperties[]>> {
  const shape = { page: plainPage(Values), identity: ({ repository }: RepositoryProperties) => repository };
  return client.list("GET /orgs/{org}/properties/values", { org }, shape, { isFresh: true });
}
