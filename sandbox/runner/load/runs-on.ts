import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isBasicExpression, isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { isList, isObject } from "../expr/data.ts";
import { asFullText, templateOf } from "../expr/template.ts";
import type { Compiled } from "../expr/token.ts";
import type { Data, Template } from "../model.ts";
import { fieldOf, itemsOf, wordOf } from "./fields.ts";
import type { FileOrigin } from "./findings.ts";

/** Labels of a runner: all jobs run on this machine, so that only Linux can be asked for. */
export function runsOnOf(token: TemplateToken, origin: FileOrigin): Template<readonly string[]> {
  const labels = isMapping(token) ? fieldOf(token, "labels") : token;
  for (const item of itemsOf(labels)) {
    const label = isBasicExpression(item) ? "" : (wordOf(item) ?? "");
    if (isForeign(label)) origin.decline(item, declined(label));
    else if (label !== "") origin.note(item, `runs-on '${label}' is this machine`);
  }
  return templateOf(token, origin, labelsOf);
}

function labelsOf(value: Data, fail: Compiled["fail"]): readonly string[] {
  if (isObject(value)) return value["labels"] === undefined ? [] : labelsOf(value["labels"], fail);
  const labels = (isList(value) ? value : [value]).map((item) => asFullText(item, fail));
  const foreign = labels.find(isForeign);
  return foreign === undefined ? labels : fail(declined(foreign));
}

function isForeign(label: string): boolean {
  return /^(?:windows|macos)\b/i.test(label);
}

function declined(label: string): string {
  return `runs-on '${label}' is not carried out here, only Linux is`;
}
