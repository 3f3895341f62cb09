import type { IncomingHttpHeaders } from "node:http";
import { levels, type Permission, type PermissionLevel } from "./permissions.ts";
import type { OrganizationRecord, RepositoryRecord, Role, State, TokenRecord } from "./records.ts";
import { refuse } from "./refusal.ts";
import { roleOf } from "./roles.ts";

/** Who asks. */
export interface Caller {
  /** Name of its token in the seed; `anonymous` without one. */
  readonly name: string;
  /** Login that what it writes is signed with. */
  readonly login: string;
  readonly token: TokenRecord | undefined;
}

const nobody: Caller = { name: "anonymous", login: "", token: undefined };

/** Tells who asks. @throws {Refusal} 401 for a token that is not known */
export function callerOf(headers: IncomingHttpHeaders, { tokens }: State): Caller {
  const given = headers.authorization;
  if (given === undefined) return nobody;
  const [, secret] = /^(?:bearer|token) +(\S+)$/i.exec(given) ?? [];
  const token = [...tokens.values()].find((candidate) => candidate.secret === secret);
  if (token === undefined) throw refuse(401, "Bad credentials");
  return { name: token.name, login: token.login, token };
}

/** Whether a repository exists as far as a caller can tell. */
export function sees({ token }: Caller, repository: RepositoryRecord, state: State): boolean {
  if (repository.visibility === "public") return true;
  switch (token?.kind) {
    case undefined:
      return false;
    case "job":
      return token.repository === repository.fullName;
    case "app":
      return token.owner === undefined || token.owner === repository.owner;
    case "user":
      return roleOf(state, repository, token.login) !== "none";
  }
}

/** Readable by anyone where the repository is public (modelled: GitHub has no complete list). */
const publicScopes = new Set([
  "metadata",
  "contents",
  "issues",
  "pull_requests",
  "checks",
  "statuses",
  "actions",
  "deployments",
  "attestations",
  "repository_custom_properties",
]);

/** What a call is about: a repository, an organisation, or neither. */
export interface Place {
  readonly state: State;
  readonly repository: RepositoryRecord | undefined;
  readonly organization?: OrganizationRecord | undefined;
}

/** Whether a caller holds a permission in a place. */
export function holds(caller: Caller, { scope, level }: Permission, place: Place): boolean {
  if (scope === "anyone") return true;
  if (level === "read" && place.repository?.visibility === "public" && publicScopes.has(scope)) return true;
  const { token } = caller;
  switch (token?.kind) {
    case undefined:
      return false;
    case "job":
    case "app":
      return isWithin(token, place) && reaches(grantOf(token, scope), level);
    case "user":
      return reaches(grantOfPerson(token.login, place), level);
  }
}

/** A job's token reaches its own repository and what belongs to the organisation around it; an installation, its owner. */
function isWithin(token: TokenRecord, { repository, organization }: Place): boolean {
  const owner = token.owner ?? token.repository?.split("/")[0];
  if (organization !== undefined && owner !== undefined && owner !== organization.login) return false;
  return (
    repository === undefined || token.repository === undefined || repository.fullName === token.repository
  );
}

/** Metadata comes with every installation. */
function grantOf({ permissions }: TokenRecord, scope: string): PermissionLevel | "none" {
  return permissions.get(scope) ?? (scope === "metadata" ? "read" : "none");
}

function grantOfPerson(login: string, { state, repository, organization }: Place): PermissionLevel | "none" {
  if (repository !== undefined) return levelOf(roleOf(state, repository, login));
  if (organization === undefined) return "read";
  const membership = organization.members.get(login.toLowerCase());
  if (membership === "admin") return "admin";
  return membership === "member" ? "read" : "none";
}

function levelOf(role: Role): PermissionLevel | "none" {
  switch (role) {
    case "none":
      return "none";
    case "read":
    case "triage":
      return "read";
    case "write":
    case "maintain":
      return "write";
    case "admin":
      return "admin";
  }
}

function reaches(held: PermissionLevel | "none", wanted: PermissionLevel): boolean {
  return held !== "none" && levels.indexOf(held) >= levels.indexOf(wanted);
}
