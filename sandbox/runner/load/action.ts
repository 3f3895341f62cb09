import { convertSteps } from "@actions/workflow-parser/model/converter/steps";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isBasicExpression } from "@actions/workflow-parser/templates/tokens/type-guards";
import { asText, conditionOf, templateOf } from "../expr/template.ts";
import type { Action, CompositeAction, Condition, NodeAction } from "../model.ts";
import { fieldOf, fieldsOf, wordOf } from "./fields.ts";
import type { Place } from "./findings.ts";
import { parse, problemsOf } from "./parse.ts";
import type { OpenFile } from "./reach.ts";
import { stepsOf } from "./steps.ts";

/** Reads `action.yml`; null: what is wrong with it was told. */
export async function readAction(place: Place, text: string, file: OpenFile): Promise<Action | null> {
  const { findings } = file.reach;
  const parsing = parse("action", place, text);
  if (parsing.kind === "invalid") {
    findings.invalid.push(...parsing.problems);
    return null;
  }
  const { root, context } = parsing;
  const steps = fieldOf(fieldOf(root, "runs"), "steps");
  const converted = steps === undefined ? [] : convertSteps(context, steps);
  const problems = problemsOf(context, place);
  if (problems.length > 0) {
    findings.invalid.push(...problems);
    return null;
  }
  const runs = await runsOf(root, file, async () => ({
    kind: "composite",
    steps: await stepsOf(steps, converted, file),
    outputs: outputsOf(root, file),
  }));
  return runs === null
    ? null
    : { name: wordOf(fieldOf(root, "name")) ?? "", inputs: inputsOf(root, file), runs };
}

async function runsOf(
  root: TemplateToken,
  { origin }: OpenFile,
  composite: () => Promise<CompositeAction>,
): Promise<Action["runs"] | null> {
  const runs = fieldOf(root, "runs");
  const using = fieldOf(runs, "using") ?? root;
  switch (wordOf(using)) {
    case "composite":
      return composite();
    case "node20":
    case "node24":
      return nodeOf(runs ?? root, origin);
    case "docker":
      origin.decline(using, "actions in containers are not carried out here");
      return null;
    default:
      origin.decline(using, `'${wordOf(using) ?? ""}': actions need node20 or newer here`);
      return null;
  }
}

function nodeOf(runs: TemplateToken, origin: OpenFile["origin"]): NodeAction {
  return {
    kind: "node",
    main: wordOf(fieldOf(runs, "main")) ?? "",
    pre: wordOf(fieldOf(runs, "pre")) ?? null,
    preCondition: hookCondition(fieldOf(runs, "pre-if"), origin),
    post: wordOf(fieldOf(runs, "post")) ?? null,
    postCondition: hookCondition(fieldOf(runs, "post-if"), origin),
  };
}

/** Taken as it is written; `always()` only where it is missing. */
function hookCondition(token: TemplateToken | undefined, origin: OpenFile["origin"]): Condition {
  if (token === undefined) return { test: () => true };
  const text = isBasicExpression(token) ? token.expression : (wordOf(token) ?? "");
  return conditionOf(token, text, origin);
}

function inputsOf(root: TemplateToken, { origin }: OpenFile): Action["inputs"] {
  const inputs = fieldsOf(fieldOf(root, "inputs")).map(({ name, value }) => {
    const given = fieldOf(value, "default");
    return [
      name,
      {
        isRequired: wordOf(fieldOf(value, "required")) === "true",
        default: given === undefined ? null : templateOf(given, origin, asText),
      },
    ] as const;
  });
  return Object.fromEntries(inputs);
}

function outputsOf(root: TemplateToken, { origin }: OpenFile): CompositeAction["outputs"] {
  const outputs = fieldsOf(fieldOf(root, "outputs")).flatMap(({ name, value }) => {
    const given = fieldOf(value, "value");
    return given === undefined ? [] : [[name, templateOf(given, origin, asText)] as const];
  });
  return Object.fromEntries(outputs);
}

/** Names under which an action is looked for, in this order. */
export const actionFiles = ["action.yml", "action.yaml"] as const;
