/** What a field may hold, as Frictionless Data's Table Schema says it; only what this pipeline uses. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "datetime";
  readonly constraints: Constraints;
}

interface Constraints {
  readonly required: boolean;
  readonly pattern?: string;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Fields of one resource of a data package. */
export function fieldsOf(datapackage: string, resource: string): readonly Field[] {
  const { resources } = JSON.parse(datapackage) as {
    readonly resources: readonly {
      readonly name: string;
      readonly schema: { readonly fields: readonly Field[] };
    }[];
  };
  const found = resources.find(({ name }) => name === resource);
  if (found === undefined) throw new Error(`expected the resource "${resource}", found none`);
  return found.schema.fields;
}

/** Why a value does not hold to its field; null: it does. */
export function faultOf(field: Field, value: string): string | null {
  const { name, type, constraints } = field;
  if (value === "") return constraints.required ? `${name} is missing` : null;
  return faultOfType(name, type, value) ?? faultOfConstraint(name, constraints, value);
}

function faultOfType(name: string, type: Field["type"], value: string): string | null {
  if (type === "integer" && !/^-?[0-9]{1,15}$/.test(value)) return `${name} is no whole number`;
  if (type === "datetime" && !isTime(value)) return `${name} is no time in UTC`;
  return null;
}

function isTime(value: string): boolean {
  return (
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/.test(value) && !Number.isNaN(Date.parse(value))
  );
}

function faultOfConstraint(name: string, constraints: Constraints, value: string): string | null {
  const { pattern, minimum, maximum } = constraints;
  if (pattern !== undefined && !matches(pattern, value)) return `${name} does not look like ${pattern}`;
  if (constraints.enum !== undefined && !constraints.enum.includes(value))
    return `${name} is none of ${constraints.enum.join(", ")}`;
  if (minimum !== undefined && Number(value) < minimum) return `${name} is below ${minimum}`;
  if (maximum !== undefined && Number(value) > maximum) return `${name} is above ${maximum}`;
  return null;
}

/** The one pattern of the schema, written out: patterns of a file are not run. */
function matches(pattern: string, value: string): boolean {
  if (pattern !== "o-[0-9]{1,12}") throw new Error(`expected a pattern that is known, found ${pattern}`);
  return /^o-[0-9]{1,12}$/.test(value);
}
