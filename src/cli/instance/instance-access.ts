import type { Known } from "../../domain/facts/known.ts";
import { UserError } from "../../errors.ts";
import type { AdministeredOrganization, Administrators } from "../../ports/administrator.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import type { CommandPorts } from "../../ports/ports.ts";
import { tokenMissing, unreadable } from "../github-question.ts";

/** The part of the world that commands about an instance need. */
export type InstancePorts = Pick<CommandPorts, "administrators" | "clock" | "home" | "print"> & {
  readonly runner: Pick<CommandPorts["runner"], "log">;
};

interface Access {
  readonly organization: string;
  readonly variables: readonly string[];
}

/** @throws {UserError} invalid-input where there is no token, or no such organisation */
export async function openOrganization(
  { organization, variables }: Access,
  administrators: Administrators,
): Promise<AdministeredOrganization> {
  const administrator = await administrators(variables);
  if (administrator === null) throw tokenMissing(variables, "organisation");
  return certain(await administrator.open(organization), organization);
}

/** What a command cannot begin without. @throws {UserError} invalid-input */
export function certain<T>(found: Known<T>, name: string): T {
  if (found.state === "known") return found.value;
  throw unreadable(name.includes("/") ? "repository" : "organisation", name, found);
}

/** The repository of an instance, for commands that need no more of it. @throws {UserError} invalid-input */
export async function openInstance(
  request: Access & { readonly repository: string },
  administrators: Administrators,
): Promise<HostedRepository> {
  const organization = await openOrganization(request, administrators);
  const name = `${organization.login}/${request.repository}`;
  const repository = certain(await organization.repository(request.repository), name);
  if (repository !== null) return repository;
  throw lackingInstance(organization.login, request.repository);
}

/** Where an instance should be there is none. */
export function lackingInstance(organization: string, repository: string): UserError {
  return new UserError("invalid-input", "expected an instance on the default branch, found none.", {
    at: `${organization}/${repository}`,
    hint: `assaygate init ${organization} makes one.`,
  });
}
