import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isMapping, isSequence } from "@actions/workflow-parser/templates/tokens/type-guards";
import { literalOf } from "../expr/token.ts";
import type { Data } from "../model.ts";

/** A key of a mapping with its value. */
export interface Field {
  readonly name: string;
  readonly key: TemplateToken;
  readonly value: TemplateToken;
}

/** Keys of a mapping in their order; none where it is no mapping. */
export function fieldsOf(token: TemplateToken | undefined): readonly Field[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map(({ key, value }) => ({ name: key.toString(), key, value }));
}

/** The value of a key. */
export function fieldOf(token: TemplateToken | undefined, name: string): TemplateToken | undefined {
  return fieldsOf(token).find((field) => field.name === name)?.value;
}

/** The mapping below a key. */
export function mappingAt(token: TemplateToken | undefined, name: string): MappingToken | undefined {
  const value = fieldOf(token, name);
  return value !== undefined && isMapping(value) ? value : undefined;
}

/** Items of a list, or what stands alone. */
export function itemsOf(token: TemplateToken | undefined): readonly TemplateToken[] {
  if (token === undefined) return [];
  if (!isSequence(token)) return [token];
  return [...Array(token.count).keys()].map((index) => token.get(index));
}

/** Text of a scalar, as it is written. */
export function wordOf(token: TemplateToken | undefined): string | undefined {
  const value = token === undefined ? null : literalOf(token);
  return value === null ? undefined : String(value);
}

/** A part of a file that has no expressions, as data. */
export function plainOf(token: TemplateToken): Data {
  if (isMapping(token))
    return Object.fromEntries(fieldsOf(token).map(({ name, value }) => [name, plainOf(value)]));
  return isSequence(token) ? itemsOf(token).map(plainOf) : literalOf(token);
}
