import type { WorkflowJob } from "@actions/workflow-parser/model/workflow-template";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { asFlag, asNumber, asScalars, asText, asTexts, constant, templateOf } from "../expr/template.ts";
import type { CallJob, Job, StepsJob, Template } from "../model.ts";
import { jobNameOf } from "../plan/names.ts";
import { checkCall } from "./call.ts";
import { concurrencyOf } from "./concurrency.ts";
import { environmentOf, environmentUrlOf } from "./environment.ts";
import { fieldOf, fieldsOf, wordOf } from "./fields.ts";
import { permissionsOf } from "./permissions.ts";
import { declineParts } from "./preflight.ts";
import type { OpenFile } from "./reach.ts";
import { calledWorkflowOf } from "./resolve.ts";
import { runsOnOf } from "./runs-on.ts";
import { defaultsOf } from "./shells.ts";
import { conditionAt, stepsOf } from "./steps.ts";
import { strategyOf } from "./strategy.ts";

/** Hours that a job has at GitHub unless it says otherwise, in minutes. */
const defaultTimeout = 360;

const noSteps = "No steps defined in `steps` and no workflow called in `uses` for the following jobs";

interface JobTokens {
  readonly id: string;
  readonly key: TemplateToken;
  readonly value: TemplateToken;
  /** For conditions and ids of steps. */
  readonly converted: WorkflowJob;
}

/** One job; null: it calls a workflow that cannot be had, which was told. */
export async function jobOf(tokens: JobTokens, file: OpenFile): Promise<Job | null> {
  const { value, converted } = tokens;
  declineParts(value, file);
  const uses = fieldOf(value, "uses");
  if (uses !== undefined) return callJobOf(tokens, uses, file);
  const steps = converted.type === "job" ? converted.steps : [];
  if (steps.length === 0) file.origin.refuse(tokens.key, `${noSteps}: ${tokens.id}`);
  return {
    kind: "steps",
    ...anyJobOf(tokens, file),
    ...ownPartsOf(value, file),
    steps: await stepsOf(fieldOf(value, "steps"), steps, file),
  };
}

function anyJobOf({ id, key, value, converted }: JobTokens, { origin }: OpenFile) {
  return {
    id,
    name: jobNameOf(id, fieldOf(value, "name"), origin),
    needs: (converted.needs ?? []).map((need) => need.value),
    condition: conditionAt(converted.if, origin),
    permissions: permissionsOf(fieldOf(value, "permissions")),
    strategy: strategyOf(fieldOf(value, "strategy"), origin),
    concurrency: concurrencyOf(fieldOf(value, "concurrency"), origin),
    at: origin.at(key),
  };
}

type OwnParts = Omit<StepsJob, "kind" | "steps" | keyof ReturnType<typeof anyJobOf>>;

function ownPartsOf(value: TemplateToken, { origin }: OpenFile): OwnParts {
  const env = fieldOf(value, "env");
  const timeout = fieldOf(value, "timeout-minutes");
  const goesOn = fieldOf(value, "continue-on-error");
  const environment = fieldOf(value, "environment");
  const outputs = fieldsOf(fieldOf(value, "outputs")).map(
    (field) => [field.name, templateOf(field.value, origin, asText)] as const,
  );
  return {
    runsOn: runsOnOf(fieldOf(value, "runs-on") ?? value, origin),
    env: env === undefined ? constant({}) : templateOf(env, origin, asTexts),
    defaults: defaultsOf(fieldOf(value, "defaults"), origin),
    environment: environment === undefined ? null : environmentOf(environment, origin),
    environmentUrl: environmentUrlOf(environment, origin),
    timeoutMinutes: timeout === undefined ? constant(defaultTimeout) : templateOf(timeout, origin, asNumber),
    continueOnError: goesOn === undefined ? constant(false) : templateOf(goesOn, origin, asFlag),
    outputs: Object.fromEntries(outputs),
  };
}

async function callJobOf(tokens: JobTokens, uses: TemplateToken, file: OpenFile): Promise<CallJob | null> {
  const { origin } = file;
  const workflow = await calledWorkflowOf(uses, wordOf(uses) ?? "", file);
  if (workflow === null) return null;
  const given = fieldOf(tokens.value, "with");
  const secrets = fieldOf(tokens.value, "secrets");
  checkCall({ uses, given, secrets }, workflow, origin);
  return {
    kind: "call",
    ...anyJobOf(tokens, file),
    workflow,
    with: given === undefined ? constant({}) : templateOf(given, origin, asScalars),
    secrets: secretsOf(secrets, origin),
  };
}

function secretsOf(token: TemplateToken | undefined, origin: OpenFile["origin"]): CallJob["secrets"] {
  if (token === undefined) return constant<Readonly<Record<string, string>>>({});
  if (wordOf(token) === "inherit") return "inherit";
  const given: Template<Readonly<Record<string, string>>> = templateOf(token, origin, asTexts);
  return given;
}
