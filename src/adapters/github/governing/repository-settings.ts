import * as z from "zod";
import type { Known } from "../../../domain/facts/known.ts";
import type { TeamAccess } from "../../../ports/hosted-repository.ts";
import { plainPage } from "../pages.ts";
import { repositoryOf, type Target } from "../target.ts";
import { done } from "./branches.ts";

const Access = z.object({ access_level: z.string() }).transform(({ access_level }) => access_level);

export function readAccess(target: Target): Promise<Known<string>> {
  const route = "GET /repos/{owner}/{repo}/actions/permissions/access";
  return target.client.get(route, repositoryOf(target), Access, { isFresh: true });
}

export function openToOrganization(target: Target): Promise<Known<null>> {
  const parameters = { ...repositoryOf(target), access_level: "organization" };
  return target.client.write("PUT /repos/{owner}/{repo}/actions/permissions/access", parameters, done);
}

/** A commit that lies only in a fork answers to this repository's name too (facts 1.31). */
export function forbidForks(target: Target): Promise<Known<null>> {
  const parameters = { ...repositoryOf(target), allow_forking: false };
  return target.client.write("PATCH /repos/{owner}/{repo}", parameters, done);
}

const TeamEntry = z.object({
  slug: z.string(),
  permission: z.string(),
  permissions: z.record(z.string(), z.boolean()).optional(),
});

export async function hasTeam(target: Target, slug: string, access: TeamAccess): Promise<Known<boolean>> {
  const route = "GET /repos/{owner}/{repo}/teams";
  const shape = { page: plainPage(TeamEntry), identity: (team: z.infer<typeof TeamEntry>) => team.slug };
  const teams = await target.client.list(route, repositoryOf(target), shape, { isFresh: true });
  if (teams.state === "unknown") return teams;
  const team = teams.value.find((entry) => entry.slug === slug);
  const isEnough =
    team?.permissions?.[access] ?? ranks.indexOf(team?.permission ?? "") >= ranks.indexOf(access);
  return { state: "known", value: team !== undefined && isEnough };
}

const ranks = ["pull", "triage", "push", "maintain", "admin"];

export function grant(target: Target, slug: string, access: TeamAccess): Promise<Known<null>> {
  const route = "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}";
  const parameters = { ...repositoryOf(target), org: target.owner, team_slug: slug, permission: access };
  return target.client.write(route, parameters, done);
}

const Login = z.object({ login: z.string() }).transform(({ login }) => login);

/** Through a team, by themselves, or as owners of the organisation. */
export function readAdministrators(target: Target): Promise<Known<readonly string[]>> {
  return target.client.list(
    "GET /repos/{owner}/{repo}/collaborators",
    { ...repositoryOf(target), affiliation: "all", permission: "admin" },
    { page: plainPage(Login), identity: (login) => login },
    { isFresh: true },
  );
}
