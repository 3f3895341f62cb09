import { data, type Expr } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { ExpressionError, type Scope } from "../model.ts";
import { Converter, dataOf, type Value } from "./data.ts";
import { hashFiles } from "./hash-files.ts";

/** Functions that depend on where an expression stands, and those of the engine that are not as GitHub's. */
export function functionsOf(scope: Scope): Map<string, FunctionDefinition> {
  const { success, failure, cancelled } = scope.status;
  const all = [
    defined("success", () => new data.BooleanData(success)),
    defined("failure", () => new data.BooleanData(failure)),
    defined("cancelled", () => new data.BooleanData(cancelled)),
    defined("always", () => new data.BooleanData(true)),
    defined("hashFiles", (...patterns) => new data.StringData(hashOf(patterns, scope.workspace))),
    defined("fromJSON", (text) => fromJson(text)),
    defined("toJSON", (value) => toJson(value)),
  ];
  return new Map(all.map((definition) => [definition.name.toLowerCase(), definition]));
}

/** How many arguments a function takes was checked when the expression was parsed. */
function defined(name: string, call: (...args: Value[]) => Value): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 255, call };
}

function hashOf(patterns: readonly Value[], workspace: string | undefined): string {
  if (workspace === undefined)
    throw new ExpressionError("'hashFiles' is not available before a job has a workspace");
  return hashFiles(
    patterns.map((pattern) => pattern.coerceString()),
    workspace,
  );
}

/** The engine's own loses keys such as `constructor`. */
function fromJson(text: Value | undefined): Value {
  const json = text?.coerceString() ?? "";
  if (json.trim() === "") throw new ExpressionError("Error parsing fromJson: empty input");
  try {
    return new Converter().convert(JSON.parse(json));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExpressionError(`Error parsing fromJson: ${reason}`, { cause: error });
  }
}

/** The engine's own writes a list as an object with its private fields. */
function toJson(value: Value | undefined): Value {
  return new data.StringData(JSON.stringify(value === undefined ? null : dataOf(value), null, 2));
}

/** Value of the first condition that is true, else the last argument; what is not chosen is not evaluated. */
export function chosenCase(args: readonly Expr[], evaluate: (argument: Expr) => Value): Value {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const [condition, value] = args.slice(index, index + 2);
    if (condition === undefined || value === undefined) break;
    const answer = evaluate(condition);
    if (!(answer instanceof data.BooleanData)) {
      throw new ExpressionError("case predicate must evaluate to a boolean value");
    }
    if (answer.value) return evaluate(value);
  }
  const last = args.at(-1);
  if (last === undefined) throw new ExpressionError("expected arguments of case, found none");
  return evaluate(last);
}
