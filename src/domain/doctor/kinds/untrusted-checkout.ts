import type { Job, Step, Workflow } from "../../workflow/model.ts";
import { namesHead } from "../../workflow/untrusted.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import { count } from "../opinion.ts";
import { patchOr, removal, replacement } from "../patch.ts";
import { placeOfLine } from "../place.ts";
import { unknownOf } from "../unknowns.ts";
import { unreadableFiles } from "../unreadable.ts";

/** These events run with the secrets and the token of the default branch: a stranger's code gets both (facts 8.19). */
export const kind: FindingKind = {
  id: "untrusted-checkout",
  title: "Stranger's code in a run that holds secrets",
  severity: "critical",
  looksAt:
    "checkouts of a pull request's head in workflows on `pull_request_target`, `workflow_run` and `issue_comment`",
  evaluate,
};

const privileged = ["pull_request_target", "workflow_run", "issue_comment"];

function evaluate({ facts, workflows }: Patient): Opinion {
  const looked = workflows.workflows.filter(({ triggers }) =>
    triggers.some(({ event }) => privileged.includes(event)),
  );
  const findings = looked.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step) => {
        const line = headLine(step);
        return line === null ? [] : [finding(workflow, job, line)];
      }),
    ),
  );
  return {
    looked: count(looked.length, "privileged workflow"),
    findings,
    unknowns: [...unknownOf(facts.workflows), ...unreadableFiles(workflows)],
  };
}

/** Line by which a step gets the head: an input of a checkout, or a command. */
function headLine({ uses, inputs, run }: Step): number | null {
  if (uses !== null && /(?:^|\/)checkout@/.test(uses.value)) {
    const input = inputs.find(({ name, value }) => ["ref", "repository"].includes(name) && namesHead(value));
    return input?.line ?? null;
  }
  const fetches = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|clone|checkout)\b[^\n]{0,500}/g;
  const script = run?.value.slice(0, 100_000) ?? "";
  const isHead = [...script.matchAll(fetches)].some(
    ([command]) =>
      command.startsWith("gh") || namesHead(command) || /\bpull\/[^\s]{1,100}\/(?:head|merge)/.test(command),
  );
  return isHead ? (run?.line ?? null) : null;
}

function finding(workflow: Workflow, job: Job, line: number): DoctorFinding {
  const trigger = workflow.triggers.find(({ event }) => privileged.includes(event));
  const words = `Do this work in a workflow on "pull_request", which gets a read-only token and no secrets; leave to this one what needs no code of the pull request.`;
  const isTarget = trigger?.event === "pull_request_target";
  return {
    at: placeOfLine(workflow.path, line),
    expected: `no code of a pull request in a run on ${trigger?.event ?? "a privileged event"}`,
    found: `job "${job.id}" takes the head of the pull request, and runs with this repository's token and secrets`,
    fix: patchOr(
      workflow,
      [
        isTarget
          ? replacement(workflow, trigger.line, "pull_request_target", "pull_request")
          : (removal(workflow, line, "ref") ?? null),
      ],
      words,
    ),
  };
}
