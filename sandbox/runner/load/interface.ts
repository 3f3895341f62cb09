import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isBasicExpression, isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { asText, templateOf } from "../expr/template.ts";
import { literalOf } from "../expr/token.ts";
import type { CallInterface, Data, InputRule, Workflow } from "../model.ts";
import { faultOf } from "../plan/inputs.ts";
import { fieldOf, fieldsOf, itemsOf, mappingAt, plainOf, wordOf } from "./fields.ts";
import type { FileOrigin } from "./findings.ts";

/** `on:` in its long form: every event with its filters. */
export function eventsOf(on: TemplateToken): Workflow["on"] {
  if (!isMapping(on)) return Object.fromEntries(itemsOf(on).map((item) => [wordOf(item) ?? "", {}]));
  return Object.fromEntries(fieldsOf(on).map(({ name, value }) => [name, plainOf(value) ?? {}]));
}

/** What `on: workflow_call` offers; null where it does not stand. */
export function callOf(on: TemplateToken, origin: FileOrigin): CallInterface | null {
  if (!Object.hasOwn(eventsOf(on), "workflow_call")) return null;
  const call = mappingAt(on, "workflow_call");
  const secrets = fieldsOf(fieldOf(call, "secrets")).map(
    ({ name, value }) => [name, { isRequired: isRequired(value) }] as const,
  );
  const outputs = fieldsOf(fieldOf(call, "outputs")).flatMap(({ name, value }) => {
    const given = fieldOf(value, "value");
    return given === undefined ? [] : [[name, templateOf(given, origin, asText)] as const];
  });
  return {
    inputs: rulesOf(fieldOf(call, "inputs"), origin),
    secrets: Object.fromEntries(secrets),
    outputs: Object.fromEntries(outputs),
  };
}

/** Inputs of `workflow_dispatch`. */
export function dispatchOf(on: TemplateToken, origin: FileOrigin): Workflow["dispatch"] {
  return rulesOf(fieldOf(mappingAt(on, "workflow_dispatch"), "inputs"), origin);
}

function isRequired(token: TemplateToken): boolean {
  return wordOf(fieldOf(token, "required")) === "true";
}

function rulesOf(token: TemplateToken | undefined, origin: FileOrigin): Readonly<Record<string, InputRule>> {
  return Object.fromEntries(fieldsOf(token).map(({ name, value }) => [name, ruleOf(name, value, origin)]));
}

function ruleOf(name: string, token: TemplateToken, origin: FileOrigin): InputRule {
  const given = fieldOf(token, "default");
  const rule: InputRule = {
    type: typeOf(wordOf(fieldOf(token, "type"))),
    isRequired: isRequired(token),
    default: given === undefined ? null : templateOf(given, origin, (value): Data => value),
    options: itemsOf(fieldOf(token, "options")).map((item) => wordOf(item) ?? ""),
  };
  if (given !== undefined && !isBasicExpression(given)) {
    const fault = faultOf(rule, literalOf(given));
    if (fault !== null) origin.refuse(given, `default of '${name}' (${rule.type}): ${fault}`);
  }
  return rule;
}

function typeOf(word: string | undefined): InputRule["type"] {
  switch (word) {
    case "boolean":
    case "number":
    case "choice":
    case "environment":
      return word;
    default:
      return "string";
  }
}
