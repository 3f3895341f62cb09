import type { Known } from "../../domain/facts/known.ts";
import type { AdministeredOrganization } from "../../ports/administrator.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";

const mostNamed = 5;

/**
 * Why a repository cannot hold an instance; null: only owners of the organisation administer it. Members may make
 * repositories, and who makes one administers it: then the rules that protect an instance would be theirs to lift.
 */
export async function administrationFault(
  organization: AdministeredOrganization,
  repository: HostedRepository,
): Promise<Known<string | null>> {
  const [owners, administrators] = [await organization.owners(), await repository.administrators()];
  if (owners.state === "unknown") return owners;
  if (administrators.state === "unknown") return administrators;
  const others = administrators.value.filter((login) => !owners.value.includes(login)).toSorted();
  if (others.length === 0) return { state: "known", value: null };
  const named = others.slice(0, mostNamed).join(", ");
  const why = `${named} can lift its rules without owning the organisation: take the admin role away first`;
  return { state: "known", value: why };
}
