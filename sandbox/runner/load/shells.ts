import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { isString } from "@actions/workflow-parser/templates/tokens/type-guards";
import { asFullText, templateOf } from "../expr/template.ts";
import type { RunDefaults, Template } from "../model.ts";
import { fieldOf } from "./fields.ts";
import type { FileOrigin } from "./findings.ts";

/** Shells that `run` knows. */
const shells: ReadonlySet<string> = new Set(["bash", "sh", "python"]);

/** `shell:` of a step or of defaults; others than ours are declined, an expression when it is evaluated. */
export function shellOf(token: TemplateToken | undefined, origin: FileOrigin): Template<string> | null {
  if (token === undefined) return null;
  if (isString(token) && !shells.has(token.value)) origin.decline(token, declined(token.value));
  return templateOf(token, origin, (value, fail) => {
    const shell = asFullText(value, fail);
    return shells.has(shell) ? shell : fail(declined(shell));
  });
}

function declined(shell: string): string {
  return `shell '${shell}' is not carried out here, only ${[...shells].join(", ")}`;
}

/** `defaults:` of a workflow or a job. */
export function defaultsOf(token: TemplateToken | undefined, origin: FileOrigin): RunDefaults {
  const run = fieldOf(token, "run");
  const folder = fieldOf(run, "working-directory");
  return {
    shell: shellOf(fieldOf(run, "shell"), origin),
    workingDirectory: folder === undefined ? null : templateOf(folder, origin, asFullText),
  };
}
