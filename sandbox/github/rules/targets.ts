import type { GitHub } from "../github.ts";
import type { OrganizationRecord, RepositoryRecord, RulesetRecord } from "../records.ts";
import type { Schema } from "../shapes/schema.ts";
import { fnmatch } from "./fnmatch.ts";

/** Everything that conditions may name, of both levels. */
export interface Conditions {
  readonly ref_name?: Patterns;
  readonly repository_name?: Patterns;
  readonly repository_id?: { readonly repository_ids?: readonly number[] };
  readonly repository_property?: {
    readonly include?: readonly PropertyTarget[];
    readonly exclude?: readonly PropertyTarget[];
  };
}

interface Patterns {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

type PropertyTarget = Schema<"repository-ruleset-conditions-repository-property-spec">;

/** Conditions of a ruleset; what is stored was held to the description when it was written. */
export const conditionsOf = ({ body }: RulesetRecord): Conditions => (body.conditions ?? {}) as Conditions;

/** Whether a ruleset of an organisation is for a repository; one that names none is for all. */
export function isForRepository(
  github: GitHub,
  ruleset: RulesetRecord,
  repository: RepositoryRecord,
): boolean {
  const { repository_name: name, repository_id: id, repository_property: property } = conditionsOf(ruleset);
  if (name !== undefined) {
    return isNamed(name, (pattern) => pattern === "~ALL" || fnmatch(pattern, repository.name));
  }
  if (id !== undefined) return (id.repository_ids ?? []).includes(repository.id);
  if (property === undefined) return true;
  const has = (target: PropertyTarget): boolean => hasProperty(github, repository, target);
  const { include = [], exclude = [] } = property;
  // Modelled: every property that is included must be there, and none of the excluded ones.
  return include.every(has) && !exclude.some(has);
}

/** Whether a ruleset's names are for a branch or tag, given as a full ref. */
export function isForRef(ruleset: RulesetRecord, repository: RepositoryRecord, ref: string): boolean {
  const { ref_name: names } = conditionsOf(ruleset);
  if (names === undefined) return true;
  return isNamed(names, (pattern) => {
    if (pattern === "~ALL") return true;
    if (pattern === "~DEFAULT_BRANCH") return ref === `refs/heads/${repository.defaultBranch}`;
    return fnmatch(pattern, ref);
  });
}

const isNamed = ({ include = [], exclude = [] }: Patterns, fits: (pattern: string) => boolean): boolean =>
  include.some(fits) && !exclude.some(fits);

function hasProperty(github: GitHub, repository: RepositoryRecord, target: PropertyTarget): boolean {
  const value =
    target.source === "system"
      ? systemValue(repository, target.name)
      : customValue(github, repository, target.name);
  const values = Array.isArray(value) ? value : [value];
  return target.property_values.some((wanted) => values.includes(wanted));
}

function systemValue(repository: RepositoryRecord, name: string): string | null {
  switch (name) {
    case "visibility":
      return repository.visibility;
    case "language":
      return repository.language;
    case "fork":
      return String(repository.forkOf !== null);
    default:
      return null;
  }
}

/** A repository that has no value of its own has the organisation's. */
function customValue(github: GitHub, repository: RepositoryRecord, name: string): string | string[] | null {
  const own = repository.properties.get(name);
  if (own !== undefined && own !== null) return own;
  const definitions = organizationOf(github, repository)?.properties ?? [];
  return definitions.find(({ property_name }) => property_name === name)?.default_value ?? null;
}

/** The organisation that a repository belongs to, if it belongs to one. */
export function organizationOf(github: GitHub, { owner }: RepositoryRecord): OrganizationRecord | undefined {
  return github.state.organizations.get(owner.toLowerCase());
}
