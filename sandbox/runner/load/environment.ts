import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { isObject } from "../expr/data.ts";
import { asFlag, asText, constant, templateOf } from "../expr/template.ts";
import type { Compiled } from "../expr/token.ts";
import type { Data, StepsJob, Template } from "../model.ts";
import { fieldOf } from "./fields.ts";
import type { FileOrigin } from "./findings.ts";

type Environment = NonNullable<StepsJob["environment"]>;

/** `environment:` without its address, which is known only when the steps are done. */
export function environmentOf(token: TemplateToken, origin: FileOrigin): Environment {
  if (!isMapping(token)) return templateOf(token, origin, read);
  const name = templateOf(fieldOf(token, "name") ?? token, origin, asText);
  const deployment = fieldOf(token, "deployment");
  const isDeployment = deployment === undefined ? constant(true) : templateOf(deployment, origin, asFlag);
  return {
    evaluate: (scope) => named(name.evaluate(scope), isDeployment.evaluate(scope)),
  };
}

function read(value: Data, fail: Compiled["fail"]): ReturnType<Environment["evaluate"]> {
  if (!isObject(value)) return named(asText(value, fail), true);
  return named(asText(value["name"] ?? null, fail), asFlag(value["deployment"] ?? true, fail));
}

function named(name: string, isDeployment: boolean): ReturnType<Environment["evaluate"]> {
  return name === "" ? null : { name, isDeployment };
}

/** `environment.url`. */
export function environmentUrlOf(
  token: TemplateToken | undefined,
  origin: FileOrigin,
): Template<string> | null {
  const url = fieldOf(token, "url");
  if (url === undefined) return null;
  origin.note(url, "'environment.url' is evaluated, and leads nowhere");
  return templateOf(url, origin, asText);
}
