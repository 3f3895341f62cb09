import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isObject } from "../expr/data.ts";
import { asFlag, asText, templateOf } from "../expr/template.ts";
import type { Compiled } from "../expr/token.ts";
import type { Concurrency, Data, Template } from "../model.ts";
import { fieldOf } from "./fields.ts";
import type { FileOrigin } from "./findings.ts";

const longestGroup = 400;

/** `concurrency:` of a workflow or a job: a name, or a mapping. */
export function concurrencyOf(
  token: TemplateToken | undefined,
  origin: FileOrigin,
): Template<Concurrency> | null {
  if (token === undefined) return null;
  const queue = fieldOf(token, "queue");
  if (queue !== undefined) origin.note(queue, "'queue' has no effect here");
  return templateOf(token, origin, read);
}

function read(value: Data, fail: Compiled["fail"]): Concurrency {
  const { group, cancels } = isObject(value)
    ? { group: value["group"] ?? null, cancels: value["cancel-in-progress"] ?? false }
    : { group: value, cancels: false };
  const name = asText(group, fail);
  if (name === "") fail("Concurrency group name cannot be empty");
  if (name.length > longestGroup) fail(`Concurrency group name must be less than ${longestGroup} characters`);
  return { name, cancelsInProgress: asFlag(cancels, fail) };
}
