import type { GitHub } from "../github.ts";
import type { PullRecord, RepositoryRecord } from "../records.ts";
import { membersOf } from "../roles.ts";
import { ownersOf } from "../rules/owners.ts";
import { organizationOf } from "../rules/targets.ts";
import { changesOf } from "./range.ts";
import { tipsOf } from "./tips.ts";

/**
 * Teams that a review counts for: those of its author that were asked, by name or as owners of what changes (GraphQL
 * `onBehalfOf`; modelled: GitHub asks owners by itself when a pull request opens).
 */
export async function teamsSpokenFor(
  github: GitHub,
  repository: RepositoryRecord,
  { pull, login }: { readonly pull: PullRecord; readonly login: string },
): Promise<readonly string[]> {
  const organization = organizationOf(github, repository);
  if (organization === undefined) return [];
  const tips = await tipsOf(github, repository, pull);
  const paths = (await changesOf(github, repository, tips)).map(({ path }) => path);
  const owners = await ownersOf(github, repository, { commit: tips.base, paths });
  const named = [...owners.values()].flat().flatMap((owner) => owner.toLowerCase().split("/")[1] ?? []);
  const asked = new Set([...pull.requestedTeams, ...named]);
  return organization.teams
    .filter((team) => asked.has(team.slug) && membersOf(organization, team).has(login.toLowerCase()))
    .map(({ slug }) => slug);
}
