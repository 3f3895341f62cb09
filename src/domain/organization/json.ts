import { canonicalJson } from "../digest/canonical.ts";

/** Plain data as GitHub's API takes and gives it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is an object of JSON. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether two values say the same, whatever the order of keys. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return (
    one === other || (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other))
  );
}
