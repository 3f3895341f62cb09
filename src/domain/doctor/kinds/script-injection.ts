import type { Located } from "../../workflow/located.ts";
import type { Step } from "../../workflow/model.ts";
import { injectedInto } from "../../workflow/untrusted.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count } from "../opinion.ts";
import { placeOfLine } from "../place.ts";
import { type PlacedStep, scriptFix } from "../script-fix.ts";
import { unknownOf } from "../unknowns.ts";
import { unreadableFiles } from "../unreadable.ts";

/** An expression is put into the script before the shell reads it: a title with a quote is a command. */
export const kind: FindingKind = {
  id: "script-injection",
  title: "Stranger's text inside a script",
  severity: "critical",
  looksAt: "expressions with titles, bodies, branch names and messages inside `run:` and `github-script`",
  evaluate,
};

function evaluate({ facts, workflows }: Patient): Opinion {
  const steps = workflows.workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.map((step) => ({ workflow, job, step, script: scriptOf(step) })),
    ),
  );
  const scripts = steps.filter(({ script }) => script !== null);
  return {
    looked: count(scripts.length, "script"),
    findings: scripts.flatMap(({ script, ...placed }) => (script === null ? [] : findingsOf(placed, script))),
    unknowns: [...unknownOf(facts.workflows), ...unreadableFiles(workflows)],
  };
}

function scriptOf({ run, uses, inputs }: Step): Located<string> | null {
  if (run !== null) return run;
  const script = inputs.find(({ name }) => name === "script");
  return uses?.value.startsWith("actions/github-script@") === true && script !== undefined ? script : null;
}

function findingsOf(placed: PlacedStep, script: Located<string>): DoctorFinding[] {
  const injected = [...new Set(injectedInto(script.value))];
  if (injected.length === 0) return [];
  return [
    {
      at: placeOfLine(placed.workflow.path, script.line),
      expected: "text from outside to reach a script as a variable of its environment",
      found: `the script holds ${injected.join(", ")}`,
      fix: scriptFix(placed, injected),
    },
  ];
}
