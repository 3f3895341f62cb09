import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { isObject } from "../expr/data.ts";
import { asFlag, asNumber, constant } from "../expr/template.ts";
import { type Compiled, compile } from "../expr/token.ts";
import type { Data, Strategy, Template } from "../model.ts";
import { legsOf } from "../plan/matrix.ts";
import { fieldOf } from "./fields.ts";
import type { FileOrigin } from "./findings.ts";

/** `strategy:`; each part is evaluated by itself, also where one expression brings them all. */
export function strategyOf(token: TemplateToken | undefined, origin: FileOrigin): Strategy {
  return {
    matrix: part(token, "matrix", origin, legsOf),
    failFast: part(token, "fail-fast", origin, asFlag) ?? constant(true),
    maxParallel: part(token, "max-parallel", origin, asNumber) ?? constant(0),
  };
}

function part<T>(
  token: TemplateToken | undefined,
  name: string,
  origin: FileOrigin,
  read: (value: Data, fail: Compiled["fail"]) => T,
): Template<T> | null {
  const field = fieldOf(token, name);
  if (field !== undefined) {
    const compiled = compile(field, origin);
    return { evaluate: (scope) => read(compiled.evaluate(scope), compiled.fail) };
  }
  if (token === undefined || isMapping(token)) return null;
  const whole = compile(token, origin);
  return { evaluate: (scope) => read(memberOf(whole.evaluate(scope), name), whole.fail) };
}

function memberOf(value: Data, name: string): Data {
  return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
}
