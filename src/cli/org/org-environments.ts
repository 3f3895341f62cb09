import type { Known } from "../../domain/facts/known.ts";
import { withoutOwner } from "../../domain/names/repository-name.ts";
import type { DesiredEnvironment } from "../../domain/organization/desired.ts";
import { environmentChanges } from "../../domain/organization/environment-difference.ts";
import type { AdministeredOrganization, RepositoryProperties } from "../../ports/administrator.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";

/** Environments of every repository that has a ring, by its profile. */
export function environmentSteps(
  organization: AdministeredOrganization,
  environments: readonly DesiredEnvironment[],
  properties: Known<readonly RepositoryProperties[]>,
): readonly Step[] {
  if (environments.length === 0) return [];
  if (properties.state === "unknown") return [{ title: "environments", inspect: async () => properties }];
  return properties.value.flatMap(({ repository, properties: values }) => {
    const profile = values.get("assaygate-profile") ?? "";
    const wanted = values.has("assaygate-ring")
      ? environments.filter(({ profiles }) => profiles.includes(profile))
      : [];
    return wanted.map((environment) => ({
      title: `environment ${environment.name} of ${repository}`,
      inspect: () => inspect(organization, repository, environment),
    }));
  });
}

async function inspect(
  organization: AdministeredOrganization,
  fullName: string,
  { name, body }: DesiredEnvironment,
): Promise<Known<Finding>> {
  const repository = await organization.repository(withoutOwner(fullName));
  if (repository.state === "unknown") return repository;
  const { value: hosted } = repository;
  if (hosted === null) return stopped("GitHub lists the repository and does not show it to this token");
  const found = await hosted.environments();
  if (found.state === "unknown") return found;
  const current = found.value.find((environment) => environment["name"] === name);
  const changes = environmentChanges(current ?? {}, body);
  if (current !== undefined && changes.length === 0) return same("as the code says");
  const words = current === undefined ? "is made" : "is changed";
  return due({ words, changes, payload: body, apply: () => hosted.defineEnvironment(name, body) });
}
