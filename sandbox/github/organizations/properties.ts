import type { GitHub } from "../github.ts";
import type { OrganizationRecord, PropertyDefinition, RepositoryRecord } from "../records.ts";
import { unprocessable } from "../refusal.ts";
import type { Schema } from "../shapes/schema.ts";

type Value = string | string[] | null;

/** A definition as GitHub shows it. */
export function definitionShape(
  github: GitHub,
  { login }: OrganizationRecord,
  definition: PropertyDefinition,
): Schema<"custom-property"> {
  return {
    url: github.api(`/orgs/${login}/properties/schema/${definition.property_name}`),
    source_type: "organization",
    required: false,
    default_value: null,
    description: null,
    values_editable_by: "org_actors",
    ...definition,
  };
}

/** Sets a definition, in place of one of the same name. @throws {Refusal} 422 */
export function define(organization: OrganizationRecord, definition: PropertyDefinition): void {
  const { property_name: name, value_type: type, allowed_values: allowed } = definition;
  if (type.endsWith("_select") && (allowed ?? []).length === 0) {
    throw unprocessable(`Property '${name}': allowed_values must not be empty for ${type}`);
  }
  if (definition.required === true && definition.default_value == null) {
    throw unprocessable(`Property '${name}': a required property needs a default value`);
  }
  const at = organization.properties.findIndex(({ property_name }) => property_name === name);
  if (at < 0) organization.properties.push(definition);
  else organization.properties[at] = definition;
}

/** Values of a repository: its own, and the organisation's for properties that are required. */
export function valuesOf(
  { properties: definitions }: OrganizationRecord,
  { properties }: RepositoryRecord,
): Schema<"custom-property-value">[] {
  return definitions.flatMap(({ property_name, required, default_value: byDefault }) => {
    const own = properties.get(property_name) ?? null;
    const value = own ?? (required === true ? (byDefault ?? null) : null);
    return value === null ? [] : [{ property_name, value }];
  });
}

/** Sets values of a repository; null takes one away. @throws {Refusal} 422 */
export function setValues(
  organization: OrganizationRecord,
  repository: RepositoryRecord,
  values: readonly { readonly property_name: string; readonly value: Value }[],
): void {
  for (const { property_name: name, value } of values) requireAllowed(organization, name, value);
  for (const { property_name: name, value } of values) {
    if (value === null) repository.properties.delete(name);
    else repository.properties.set(name, value);
  }
}

/** @throws {Refusal} 422 */
function requireAllowed({ properties }: OrganizationRecord, name: string, value: Value): void {
  const definition = properties.find(({ property_name }) => property_name === name);
  if (definition === undefined) throw unprocessable(`Property '${name}' is not defined`);
  const given = value === null ? [] : [value].flat();
  const allowed = definition.value_type === "true_false" ? ["true", "false"] : definition.allowed_values;
  const wrong = allowed == null ? [] : given.filter((one) => !allowed.includes(one));
  if (wrong.length > 0)
    throw unprocessable(`Property '${name}': value '${wrong.join("', '")}' is not allowed`);
  if (Array.isArray(value) !== (definition.value_type === "multi_select") && value !== null) {
    throw unprocessable(`Property '${name}': value is of the wrong type`);
  }
}
