import * as z from "zod";
import type { Repository } from "../../domain/audit/repository-class.ts";
import type { KnownPush } from "../../domain/bypass/rule-suite.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { Journal } from "../../ports/journal.ts";
import type {
  ListedRepository,
  Organization,
  OrganizationQuestion,
  OrganizationReader,
} from "../../ports/organization-reader.ts";
import { readAudited } from "./audited-repository.ts";
import type { CallLimits } from "./call-book.ts";
import { GitHubClient } from "./client.ts";
import { etagsIn } from "./etag-file.ts";
import { type HostNames, hostsOf } from "./hosts.ts";
import { readOrganizationSettings } from "./organization-settings.ts";
import type { Listed } from "./overview-facts.ts";
import { OverviewPage, overviewQuery, type StrictField, strictFields } from "./overview-query.ts";
import type { PaceLimits } from "./pace.ts";
import { fetchFor } from "./proxy.ts";
import { readRuleSuites } from "./rule-suites.ts";
import { SharedRulesets } from "./shared-rulesets.ts";
import { targetOf } from "./target.ts";
import { type Unread, unread } from "./unread.ts";
import { version } from "./version.ts";

/** Repositories in a query: with the texts of their workflows, more would take GraphQL longer than it waits. */
const repositoriesAPage = 50;
const fewestAPage = 5;

interface Access {
  readonly token: string;
  readonly hosts: HostNames;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where answers of earlier audits are kept. */
  readonly answers: Journal | null;
  readonly limits: Partial<CallLimits & PaceLimits>;
}

/** Reads organisations with one token. @throws {UserError} invalid-input for a token or address that is none */
export async function githubOrganizationReader(access: Access): Promise<OrganizationReader> {
  const { token, hosts, environment, answers, limits } = access;
  const fetch = fetchFor(environment);
  const etags = answers === null ? {} : { etags: etagsIn(answers) };
  return organizationReader(
    new GitHubClient({ token, hosts: hostsOf(hosts), version, fetch, limits, ...etags }),
  );
}

/** The same with a client that is there already. */
export function organizationReader(client: GitHubClient): OrganizationReader {
  return { open: (question) => openOrganization(client, question) };
}

async function openOrganization(
  client: GitHubClient,
  question: OrganizationQuestion,
): Promise<Known<Organization>> {
  const first = await readPage(client, question, { after: null, size: repositoriesAPage, refused: {} });
  if (first.state === "unknown") return first;
  const { login, repositories } = first.value.page.organization;
  const settings = await readOrganizationSettings(client, login);
  const means = { client, settings, rulesets: new SharedRulesets(), question };
  return {
    state: "known",
    value: {
      login,
      total: repositories.totalCount,
      pages: () => pagesFrom(means, first.value),
      setProperty: (property, { value, repositories: names }) =>
        setProperty(client, login, { property, value, names }),
      get calls() {
        const { rest, graphql, notModified, points } = client.counts;
        return { rest, graphql, notModified, points };
      },
    },
  };
}

interface Means {
  readonly client: GitHubClient;
  readonly settings: Awaited<ReturnType<typeof readOrganizationSettings>>;
  readonly rulesets: SharedRulesets;
  readonly question: OrganizationQuestion;
}

interface ReadPage {
  readonly page: OverviewPage;
  readonly listed: readonly Listed[];
  /** How many were asked for: fewer, once more were too many. */
  readonly size: number;
  readonly refused: Refused;
}

interface Place {
  readonly after: string | null;
  readonly size: number;
  /** Fields that this token may not see, with the reason. */
  readonly refused: Refused;
}

type Refused = Partial<Record<StrictField, Unread>>;

/** A page that GitHub cannot make in time is asked for by half, and one with fields that it refuses without these. */
async function readPage(
  client: GitHubClient,
  question: OrganizationQuestion,
  { after, size, refused }: Place,
): Promise<Known<ReadPage>> {
  const { organization: org, canaryBranch } = question;
  const asked = {
    environments: refused.environments === undefined,
    deployKeys: refused.deployKeys === undefined,
  };
  const reply = await client.query({
    query: overviewQuery,
    variables: { org, first: size, after, canary: `refs/heads/${canaryBranch}`, ...asked },
    shape: OverviewPage,
    needs: "contents: read",
    isPartialFine: true,
  });
  if (reply.state === "unknown") {
    const isTooMuch = reply.cause === "outage" || reply.cause === "too-large";
    if (!isTooMuch || size <= fewestAPage) return reply;
    return readPage(client, question, { after, refused, size: Math.max(fewestAPage, Math.floor(size / 2)) });
  }
  const { data, faults } = reply.value;
  const more = refusedIn(data, faults);
  if (Object.keys(more).some((field) => !(field in refused))) {
    return readPage(client, question, { after, size, refused: { ...refused, ...more } });
  }
  return { state: "known", value: { page: data, listed: listedIn(data, faults, refused), size, refused } };
}

const permissionFor: Readonly<Record<StrictField, string>> = {
  environments: "actions: read",
  deployKeys: "administration: read",
};

/** Fields whose refusal took whole repositories out of the page. */
function refusedIn(page: OverviewPage, faults: Listed["faults"]): Refused {
  const refused: Refused = {};
  const lost = page.organization.repositories.nodes.flatMap((node, index) => (node === null ? [index] : []));
  for (const field of strictFields) {
    const paths = new Set(lost.map((index) => `organization.repositories.nodes.${index}.${field}`));
    const fault = faults.find(({ path }) => paths.has(path));
    if (fault !== undefined) refused[field] = { ...fault.unread, needs: permissionFor[field] };
  }
  return refused;
}

/** Faults by repository, each with the path from there. */
function listedIn(page: OverviewPage, faults: Listed["faults"], refused: Refused): Listed[] {
  const everywhere = strictFields.flatMap((field) => {
    const unread = refused[field];
    return unread === undefined ? [] : [{ path: field, unread }];
  });
  return page.organization.repositories.nodes.flatMap((overview, index) => {
    if (overview === null) return [];
    const start = `organization.repositories.nodes.${index}.`;
    const own = faults
      .filter(({ path }) => path.startsWith(start))
      .map((fault) => ({ ...fault, path: fault.path.slice(start.length) }));
    return [{ overview, faults: [...own, ...everywhere] }];
  });
}

async function* pagesFrom(means: Means, first: ReadPage): AsyncIterable<Known<readonly ListedRepository[]>> {
  let current = first;
  for (;;) {
    yield { state: "known", value: current.listed.map((listed) => repositoryIn(means, listed)) };
    const { hasNextPage, endCursor } = current.page.organization.repositories.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null) {
      yield unread("malformed", "GitHub says that the list goes on, and not where");
      return;
    }
    const { size, refused } = current;
    const next = await readPage(means.client, means.question, { after: endCursor, size, refused });
    if (next.state === "unknown") {
      yield next;
      return;
    }
    current = next.value;
  }
}

function repositoryIn(means: Means, listed: Listed): ListedRepository {
  const { overview } = listed;
  const target = targetOf(means.client, overview.nameWithOwner);
  return {
    repository: repositoryOf(listed),
    read: () => readAudited({ ...means, isDeep: means.question.isDeep, target, listed }),
    suites: () => readRuleSuites(target),
    canaries: canariesIn(listed, means.question.canaryBranch),
  };
}

function repositoryOf({ overview, faults }: Listed): Repository {
  const { databaseId: id, nameWithOwner: name, languages, workflows } = overview;
  const { isArchived, isDisabled, isEmpty, isFork } = overview;
  const names = (languages?.nodes ?? []).flatMap((language) => language?.name ?? []);
  return {
    ...{ id, name, isArchived, isDisabled, isEmpty, isFork },
    languages: languages !== null && names.length === languages.totalCount ? names : null,
    // What cannot be seen may well be there.
    hasWorkflows:
      (workflows?.entries ?? []).length > 0 || faults.some(({ path }) => path.startsWith("workflows")),
  };
}

function canariesIn({ overview, faults }: Listed, branch: string): Known<readonly KnownPush[]> {
  const refused = faults.find(({ path }) => path.startsWith("canary"))?.unread;
  if (refused !== undefined) return refused;
  const tip = overview.canary?.target ?? null;
  if (tip === null) return { state: "known", value: [] };
  const { oid, committedDate } = tip;
  if (committedDate === undefined || Number.isNaN(Date.parse(committedDate))) {
    return unread("malformed", `the canary ${oid} has no date`);
  }
  return { state: "known", value: [{ ref: `refs/heads/${branch}`, after: oid, at: committedDate }] };
}

async function setProperty(
  client: GitHubClient,
  org: string,
  given: { readonly property: string; readonly value: string; readonly names: readonly string[] },
): Promise<Known<null>> {
  const answer = await client.write(
    "PATCH /orgs/{org}/properties/values",
    {
      org,
      repository_names: [...given.names],
      properties: [{ property_name: given.property, value: given.value }],
    },
    z.unknown(),
  );
  return answer.state === "known" ? { state: "known", value: null } : answer;
}
