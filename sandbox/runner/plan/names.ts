import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isBasicExpression } from "@actions/workflow-parser/templates/tokens/type-guards";
import { asText, templateOf } from "../expr/template.ts";
import { literalOf, type Origin } from "../expr/token.ts";
import type { JobName, Leg } from "../model.ts";

/** GitHub cuts longer names. */
const longestName = 100;

/**
 * How a job is called. A name with an expression says all itself; to any other the values of the matrix leg are added, and it
 * stands in for a name that evaluates to nothing.
 */
export function jobNameOf(id: string, token: TemplateToken | undefined, origin: Origin): JobName {
  if (token === undefined || !isBasicExpression(token)) {
    const name = token === undefined ? "" : String(literalOf(token) ?? "");
    return { evaluate: (_, leg) => withLeg(name === "" ? id : name, leg) };
  }
  const name = templateOf(token, origin, asText);
  return { evaluate: (scope, leg) => name.evaluate(scope) || withLeg(id, leg) };
}

function withLeg(name: string, leg: Leg | null): string {
  const full = leg === null || leg.suffix === "" ? name : `${name} (${leg.suffix})`;
  return full.length > longestName ? `${full.slice(0, longestName - 3)}...` : full;
}

/** What GitHub shows for a step without a name: its action, or the first line of its script. */
export function stepNameOf(text: string): string {
  const [line = ""] = text.trimStart().split("\n");
  return `Run ${line.trimEnd()}`;
}
