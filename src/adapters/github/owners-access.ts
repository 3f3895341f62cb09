import * as z from "zod";
import { ownerKind } from "../../domain/codeowners/owner.ts";
import { parseCodeowners } from "../../domain/codeowners/parse.ts";
import type { Known } from "../../domain/facts/known.ts";
import type { CodeownersFact, OwnerAccess } from "../../domain/facts/source-facts.ts";
import type { GraphqlFault } from "./graphql.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

type Access = OwnerAccess["access"];

const aQuestion = 100;
const writing = ["WRITE", "MAINTAIN", "ADMIN"];

const Collaborators = z.object({
  edges: z.array(z.object({ permission: z.string(), node: z.object({ login: z.string() }) })).nullable(),
});
const Team = z.object({
  privacy: z.string(),
  repositories: z.object({
    edges: z
      .array(z.object({ permission: z.string(), node: z.object({ nameWithOwner: z.string() }) }))
      .nullable(),
  }),
});
const Answer = z.looseObject({ repository: z.looseObject({}) });

/** One owner and its part of a question; names come from the file, so they go into variables only. */
interface Asked {
  readonly owner: string;
  readonly name: string;
  readonly team: { readonly organization: string; readonly slug: string } | null;
}

/**
 * Whether each owner of a CODEOWNERS file exists and may write, a hundred to a question. What GraphQL does not show
 * to this token GitHub's own examination of the file says: it calls an owner without write access unknown (facts
 * 3.8, 3.10).
 */
export async function readOwnersAccess(
  target: Target,
  file: CodeownersFact,
): Promise<Known<readonly OwnerAccess[]>> {
  const lines = linesByOwner(file.text);
  const asked = [...lines.keys()].flatMap((owner, index) => questionOf(owner, index));
  const answers = new Map<string, Access>();
  for (let first = 0; first < asked.length; first += aQuestion) {
    const group = asked.slice(first, first + aQuestion);
    for (const [owner, access] of await ask(target, group)) answers.set(owner, access);
  }
  return {
    state: "known",
    value: [...lines].map(([owner, at]) => ({
      owner,
      access: settled(answers.get(owner) ?? noQuestion, { owner, lines: at }, file.errors),
    })),
  };
}

const noQuestion = unread("permission", "GitHub shows nobody whose address this is");

function linesByOwner(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const { owners, line } of parseCodeowners(text).rules)
    for (const owner of owners) lines.set(owner, [...(lines.get(owner) ?? []), line]);
  return lines;
}

/** What GraphQL knows, else what GitHub says about the lines on which the owner stands. */
function settled(
  access: Access,
  { owner, lines }: { readonly owner: string; readonly lines: readonly number[] },
  errors: CodeownersFact["errors"],
): Access {
  if (access.state === "known" || errors.state === "unknown") return access;
  const isFaulty = errors.value.some(
    ({ line, kind, message }) =>
      lines.includes(line) && /unknown owner/i.test(kind) && isAbout(message, owner),
  );
  return { state: "known", value: isFaulty ? "no-write" : "write" };
}

/** The first line says whom it is about, the others quote the file. One that names nobody may be about anybody. */
function isAbout(message: string, owner: string): boolean {
  const words = message.split("\n", 1)[0]?.split(/[\s,]+/) ?? [];
  return words.includes(owner) || !words.some((word) => word.includes("@"));
}

function questionOf(owner: string, index: number): readonly Asked[] {
  const name = `o${index}`;
  switch (ownerKind(owner)) {
    case "user":
      return [{ owner, name, team: null }];
    case "team": {
      const [organization = "", slug = ""] = owner.slice(1).split("/");
      return [{ owner, name, team: { organization, slug } }];
    }
    case "email":
    case undefined:
      return [];
  }
}

async function ask(target: Target, asked: readonly Asked[]): Promise<ReadonlyMap<string, Access>> {
  const reply = await target.client.query({
    query: queryFor(asked),
    variables: { ...repositoryOf(target), ...Object.fromEntries(asked.flatMap(variablesOf)) },
    shape: Answer,
    needs: "members: read",
    isPartialFine: true,
  });
  if (reply.state === "unknown") return new Map(asked.map(({ owner }) => [owner, reply]));
  const { data, faults } = reply.value;
  return new Map(asked.map((each) => [each.owner, accessOf(target, each, { data, faults })]));
}

function queryFor(asked: readonly Asked[]): string {
  const users = asked.filter(({ team }) => team === null);
  const teams = asked.filter(({ team }) => team !== null);
  const declared = [
    ...users.map(({ name }) => `$${name}: String!`),
    ...teams.map(({ name }) => `$${name}: String!, $${name}s: String!`),
  ].join(", ");
  return `query ($owner: String!, $repo: String!, ${declared}) {
  rateLimit { cost }
  repository(owner: $owner, name: $repo) {
    id
    ${users.map(({ name }) => `${name}: collaborators(query: $${name}, first: 20) { ...access }`).join("\n    ")}
  }
  ${users.map(({ name }) => `${name}: user(login: $${name}) { login }`).join("\n  ")}
  ${teams.map(({ name }) => `${name}: organization(login: $${name}) { team(slug: $${name}s) { ...rights } }`).join("\n  ")}
}
${users.length === 0 ? "" : accessFragment}
${teams.length === 0 ? "" : rightsFragment}`;
}

const accessFragment =
  "fragment access on RepositoryCollaboratorConnection { edges { permission node { login } } }";
const rightsFragment =
  "fragment rights on Team { privacy repositories(query: $repo, first: 50) { edges { permission node { nameWithOwner } } } }";

function variablesOf({ owner, name, team }: Asked): readonly (readonly [string, string])[] {
  if (team === null) return [[name, owner.slice(1)]];
  return [
    [name, team.organization],
    [`${name}s`, team.slug],
  ];
}

interface Reply {
  readonly data: z.infer<typeof Answer>;
  readonly faults: readonly GraphqlFault[];
}

function accessOf(target: Target, asked: Asked, reply: Reply): Access {
  return asked.team === null ? userAccess(asked, reply) : teamAccess(target, asked, reply);
}

function userAccess({ owner, name }: Asked, { data, faults }: Reply): Access {
  const fault = faults.find(({ path }) => path === name || path.startsWith(`${name}.`));
  if (data[name] === null && (fault === undefined || fault.unread.cause === "not-found"))
    return { state: "known", value: "missing" };
  const found = Collaborators.safeParse(data.repository[name]);
  if (!found.success) return faultFor(`repository.${name}`, faults);
  const login = owner.slice(1).toLowerCase();
  const edge = found.data.edges?.find(({ node }) => node.login.toLowerCase() === login);
  return { state: "known", value: writing.includes(edge?.permission ?? "") ? "write" : "no-write" };
}

/** A team needs write access of its own; that all its members may push does not count (facts 3.8). */
function teamAccess({ owner, repo }: Target, { name }: Asked, { data, faults }: Reply): Access {
  const organization = z.object({ team: Team.nullable() }).safeParse(data[name]);
  if (!organization.success || organization.data.team === null) return faultFor(name, faults);
  const { privacy, repositories } = organization.data.team;
  if (privacy === "SECRET") return { state: "known", value: "secret-team" };
  const here = `${owner}/${repo}`.toLowerCase();
  const edge = repositories.edges?.find(({ node }) => node.nameWithOwner.toLowerCase() === here);
  return { state: "known", value: writing.includes(edge?.permission ?? "") ? "write" : "no-write" };
}

/** A team that is null without a word may be missing, secret, or not this token's to see. */
function faultFor(path: string, faults: readonly GraphqlFault[]): Access {
  const fault = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`));
  return fault?.unread ?? unread("permission", "GitHub does not show this owner", { needs: "members: read" });
}
