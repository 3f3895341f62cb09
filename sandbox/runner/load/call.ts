import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isBasicExpression } from "@actions/workflow-parser/templates/tokens/type-guards";
import { literalOf } from "../expr/token.ts";
import type { CallInterface, Workflow } from "../model.ts";
import { faultOf } from "../plan/inputs.ts";
import { type Field, fieldsOf, wordOf } from "./fields.ts";
import type { FileOrigin } from "./findings.ts";

interface CallTokens {
  readonly uses: TemplateToken;
  readonly given: TemplateToken | undefined;
  readonly secrets: TemplateToken | undefined;
}

/** Whether a call gives what the called workflow asks for, in its types, and nothing else. */
export function checkCall(
  { uses, given, secrets }: CallTokens,
  workflow: Workflow,
  origin: FileOrigin,
): void {
  if (workflow.call === null) {
    origin.refuse(uses, "workflow_call key is not defined in the referenced workflow.");
    return;
  }
  checkInputs(uses, fieldsOf(given), workflow.call, origin);
  if (wordOf(secrets) !== "inherit") checkSecrets(uses, fieldsOf(secrets), workflow.call, origin);
}

function checkInputs(
  uses: TemplateToken,
  given: readonly Field[],
  { inputs }: CallInterface,
  origin: FileOrigin,
): void {
  for (const name of missing(given, inputs)) {
    origin.refuse(uses, `Input ${name} is required, but not provided while calling.`);
  }
  for (const { name, key, value } of given) {
    const rule = Object.entries(inputs).find(([other]) => isSame(other, name))?.[1];
    if (rule === undefined) {
      origin.refuse(key, `Invalid input, ${name} is not defined in the referenced workflow.`);
    } else if (!isBasicExpression(value)) {
      const fault = faultOf(rule, literalOf(value));
      if (fault !== null) origin.refuse(value, `Input ${name} (${rule.type}): ${fault}`);
    }
  }
}

function checkSecrets(
  uses: TemplateToken,
  given: readonly Field[],
  { secrets }: CallInterface,
  origin: FileOrigin,
): void {
  for (const name of missing(given, secrets)) {
    origin.refuse(uses, `Secret ${name} is required, but not provided while calling.`);
  }
  for (const { name, key } of given) {
    if (Object.keys(secrets).some((other) => isSame(other, name))) continue;
    origin.refuse(key, `Invalid secret, ${name} is not defined in the referenced workflow.`);
  }
}

function missing(
  given: readonly Field[],
  asked: Readonly<Record<string, { readonly isRequired: boolean }>>,
): readonly string[] {
  return Object.entries(asked)
    .filter(([name, { isRequired }]) => isRequired && !given.some((field) => isSame(field.name, name)))
    .map(([name]) => name);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
