import { canonicalDigest } from "../../domain/digest/canonical.ts";
import { type Composition, composeInstance } from "../../domain/instance/compose.ts";
import type { InstanceFile } from "../../domain/instance/file.ts";
import type { TeamIds } from "../../domain/instance/organization-files.ts";
import {
  type InstanceSettings,
  type InstanceTeams,
  type TeamRole,
  teamRoles,
} from "../../domain/instance/settings.ts";
import { UserError } from "../../errors.ts";
import type { AdministeredOrganization } from "../../ports/administrator.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import type { InitRequest } from "./init-options.ts";
import { certain, type InstancePorts, lackingInstance, openOrganization } from "./instance-access.ts";
import { type InstanceState, readInstance } from "./instance-state.ts";
import { readRelease } from "./release-files.ts";

/** All that `init` knows before it does anything. */
export interface InitScene {
  readonly request: InitRequest;
  readonly organization: AdministeredOrganization;
  /** Null: it is still to be made. */
  readonly repository: HostedRepository | null;
  /** What the default branch holds; null: nothing. */
  readonly state: InstanceState | null;
  readonly settings: InstanceSettings;
  /** An instance made now, with the same options, would have the same settings. */
  readonly isAsAsked: boolean;
  /** The files of the instance in the repository of this number. */
  readonly filesFor: (repositoryId: number) => readonly InstanceFile[];
}

/** The repository, as soon as there is one. */
export interface Site {
  repository: HostedRepository | null;
}

/** Reads the organisation, what it has, and the release. @throws {UserError} where there is nothing to begin with */
export async function openScene(request: InitRequest, ports: InstancePorts): Promise<InitScene> {
  const release = readRelease(ports.home);
  const organization = await openOrganization(request, ports.administrators);
  const { login } = organization;
  const repository = certain(
    await organization.repository(request.repository),
    `${login}/${request.repository}`,
  );
  const state =
    repository === null
      ? null
      : certain(await readInstance(repository, repository.defaultBranch), repository.name);
  const asked = askedSettings(request, { login, repository });
  const settings = settingsOf(request, { asked, repository, state });
  const isAsAsked = canonicalDigest({ ...settings }) === canonicalDigest({ ...asked });
  const teamIds = await teamIdsOf(organization, settings.teams);
  const filesFor = composer({ release, version: organization.version, teamIds }, settings);
  return { request, organization, repository, state, settings, isAsAsked, filesFor };
}

function askedSettings(
  request: InitRequest,
  { login, repository }: { readonly login: string; readonly repository: HostedRepository | null },
): InstanceSettings {
  const scanners = request.scanners ?? "default";
  const repositoryId = repository?.id ?? 0;
  const { repository: name } = request;
  return { organization: login, repository: name, repositoryId, teams: teamsOf(request.teams), scanners };
}

interface Found {
  readonly asked: InstanceSettings;
  readonly repository: HostedRepository | null;
  readonly state: InstanceState | null;
}

/** What an instance says of itself holds; to change it is a pull request there. @throws {UserError} invalid-input */
function settingsOf(request: InitRequest, { asked, repository, state }: Found): InstanceSettings {
  const own = state?.settings ?? null;
  if (own === null) return asked;
  const isOther = [...request.teams].some(([role, slug]) => own.teams[role] !== slug);
  if (isOther || (request.scanners ?? own.scanners) !== own.scanners || own.repositoryId !== repository?.id) {
    throw new UserError("invalid-input", "the instance has other settings than these.", {
      at: `${asked.organization}/${request.repository}: policy/instance.yml`,
      hint: "Leave the options out, or change the file there by a pull request first.",
    });
  }
  return own;
}

/** Whoever owns the policy stands in for roles that nobody has yet. */
function teamsOf(given: ReadonlyMap<TeamRole, string>): InstanceTeams {
  const governance = given.get("governance") ?? "governance";
  return {
    platform: given.get("platform") ?? "platform",
    governance,
    "security-lead": given.get("security-lead") ?? governance,
    "release-manager": given.get("release-manager") ?? governance,
    "product-owner": given.get("product-owner") ?? governance,
  };
}

/** @throws {UserError} invalid-input for a team that is not there */
async function teamIdsOf(organization: AdministeredOrganization, teams: InstanceTeams): Promise<TeamIds> {
  const ids = new Map<string, number>();
  for (const slug of new Set(Object.values(teams))) {
    const team = certain(await organization.team(slug), organization.login);
    if (team === null) throw lackingTeam(organization.login, slug, teams);
    ids.set(slug, team.id);
  }
  const idOf = (role: TeamRole): number => ids.get(teams[role]) ?? 0;
  return {
    platform: idOf("platform"),
    governance: idOf("governance"),
    "security-lead": idOf("security-lead"),
    "release-manager": idOf("release-manager"),
    "product-owner": idOf("product-owner"),
  };
}

function lackingTeam(organization: string, slug: string, teams: InstanceTeams): UserError {
  const roles = teamRoles.filter((role) => teams[role] === slug);
  return new UserError(
    "invalid-input",
    `expected the team ${JSON.stringify(slug)} (${roles.join(", ")}), found none.`,
    {
      at: organization,
      hint: `Make it, or name another: --teams ${roles[0] ?? "platform"}=SLUG. The token needs members: read.`,
    },
  );
}

/** The files of the instance by the number of its repository, each made once. */
function composer(parts: Omit<Composition, "settings">, settings: InstanceSettings): InitScene["filesFor"] {
  const made = new Map<number, readonly InstanceFile[]>();
  return (repositoryId) => {
    const files =
      made.get(repositoryId) ?? composeInstance({ ...parts, settings: { ...settings, repositoryId } });
    made.set(repositoryId, files);
    return files;
  };
}

/** An instance that is there. @throws {UserError} invalid-input */
export function requireInstance({ request, organization, repository, state, settings }: InitScene): {
  readonly repository: HostedRepository;
  readonly state: InstanceState;
  readonly settings: InstanceSettings;
} {
  if (repository !== null && state !== null && state.settings !== null)
    return { repository, state, settings };
  throw lackingInstance(organization.login, request.repository);
}
