import type { Step as ConvertedStep } from "@actions/workflow-parser/model/workflow-template";
import type { BasicExpressionToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { asFlag, asNumber, asText, asTexts, conditionOf, constant, templateOf } from "../expr/template.ts";
import type { ActionStep, Condition, RunStep, Step, Template } from "../model.ts";
import { stepNameOf } from "../plan/names.ts";
import { fieldOf, fieldsOf, itemsOf, wordOf } from "./fields.ts";
import type { FileOrigin } from "./findings.ts";
import type { OpenFile } from "./reach.ts";
import { actionReferenceOf } from "./resolve.ts";
import { shellOf } from "./shells.ts";

/** Keys of steps that run beside others. */
const background = ["background", "wait", "wait-all", "cancel", "parallel"];

/**
 * Steps of a job or a composite action.
 * @param converted the same steps as the package understood them, for their ids and conditions
 */
export async function stepsOf(
  token: TemplateToken | undefined,
  converted: readonly ConvertedStep[],
  file: OpenFile,
): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const [index, item] of itemsOf(token).entries()) {
    const step = await stepOf(item, converted[index], file);
    if (step !== null) steps.push(step);
  }
  return steps;
}

async function stepOf(
  token: TemplateToken,
  converted: ConvertedStep | undefined,
  file: OpenFile,
): Promise<Step | null> {
  for (const { name, key } of fieldsOf(token)) {
    if (background.includes(name))
      file.origin.decline(key, `'${name}': steps in the background are not carried out here`);
  }
  const uses = fieldOf(token, "uses");
  if (uses !== undefined) return actionStepOf(token, uses, converted, file);
  const run = fieldOf(token, "run");
  return run === undefined ? null : runStepOf(token, run, converted, file.origin);
}

function runStepOf(
  token: TemplateToken,
  run: TemplateToken,
  converted: ConvertedStep | undefined,
  origin: FileOrigin,
): RunStep {
  const script = templateOf(run, origin, asText);
  const folder = fieldOf(token, "working-directory");
  return {
    kind: "run",
    ...anyStepOf(token, converted, origin),
    name: nameOf(token, origin, { evaluate: (scope) => stepNameOf(script.evaluate(scope)) }),
    script,
    shell: shellOf(fieldOf(token, "shell"), origin),
    workingDirectory: folder === undefined ? null : templateOf(folder, origin, asText),
  };
}

async function actionStepOf(
  token: TemplateToken,
  uses: TemplateToken,
  converted: ConvertedStep | undefined,
  file: OpenFile,
): Promise<ActionStep | null> {
  const word = wordOf(uses) ?? "";
  const action = await actionReferenceOf(uses, word, file);
  const given = fieldOf(token, "with");
  const step = {
    ...anyStepOf(token, converted, file.origin),
    name: nameOf(token, file.origin, constant(stepNameOf(word))),
    with: given === undefined ? constant({}) : templateOf(given, file.origin, asTexts),
  };
  return action === null ? null : { kind: "action", ...step, action };
}

function anyStepOf(token: TemplateToken, converted: ConvertedStep | undefined, origin: FileOrigin) {
  const env = fieldOf(token, "env");
  const goesOn = fieldOf(token, "continue-on-error");
  const timeout = fieldOf(token, "timeout-minutes");
  return {
    id: converted?.id ?? "",
    condition: conditionAt(converted?.if, origin),
    env: env === undefined ? constant({}) : templateOf(env, origin, asTexts),
    continueOnError: goesOn === undefined ? constant(false) : templateOf(goesOn, origin, asFlag),
    timeoutMinutes: timeout === undefined ? constant(0) : templateOf(timeout, origin, asNumber),
    at: origin.at(token),
  };
}

function nameOf(token: TemplateToken, origin: FileOrigin, otherwise: Template<string>): Template<string> {
  const name = fieldOf(token, "name");
  if (name === undefined) return otherwise;
  const given = templateOf(name, origin, asText);
  return { evaluate: (scope) => given.evaluate(scope) || otherwise.evaluate(scope) };
}

/** A condition as the package completed it; what it made up itself has no place and is `success()`. */
export function conditionAt(token: BasicExpressionToken | undefined, origin: FileOrigin): Condition {
  if (token?.definitionInfo === undefined) return { test: ({ status }) => status.success };
  return conditionOf(token, token.expression, origin);
}
