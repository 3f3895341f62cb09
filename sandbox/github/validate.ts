import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import * as formats from "ajv-formats";

/** What is wrong with a value, and where: the keys and indexes that lead there. */
export interface Misfit {
  readonly path: readonly string[];
  readonly message: string;
}

const addFormats = formats.default as unknown as FormatsPlugin;

const checks = new WeakMap<object, ValidateFunction>();

/** Holds a value to a schema and says what is wrong with it. */
export function misfits(schema: object, value: unknown): Misfit[] {
  const check = checks.get(schema) ?? compile(schema);
  checks.set(schema, check);
  return check(value) ? [] : (check.errors ?? []).map(misfitOf);
}

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, logger: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

function misfitOf({ instancePath, keyword, params, message = keyword, propertyName }: ErrorObject): Misfit {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  switch (keyword) {
    case "additionalProperties":
      return { path: [...path, String(params["additionalProperty"])], message: "is not known here" };
    case "enum":
      return { path, message: `must be one of ${JSON.stringify(params["allowedValues"])}` };
    case "const":
      return { path, message: `must be ${JSON.stringify(params["allowedValue"])}` };
    default:
      return { path: propertyName === undefined ? path : [...path, propertyName], message };
  }
}
