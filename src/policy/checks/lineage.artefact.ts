import type { ArtefactFact } from "../../domain/artifact/fact.ts";
import type { Problem } from "../../domain/verdict/verdict.ts";
import type { Check, CheckInput } from "../check.ts";
import { type CheckOutcome, failed, notApplicable, notRun, passed, undecided } from "../outcome.ts";
import { isBeforeMerge } from "../pipeline/asked.ts";

/** What is released is one artefact of the form that its workload has, known by the digest of its bytes (design §2.1). */
export const check: Check = {
  id: "lineage.artefact",
  title: "One artefact by its digest",
  stage: 4,
  evidence: null,
  parameters: {
    types: {
      description: "Forms that an artefact of this workload may have; empty: any",
      unit: "words",
      fallback: [],
      stricter: "fixed",
    },
  },
  evaluate,
};

function evaluate(input: CheckInput): CheckOutcome {
  const { artefact } = input.facts;
  return artefact === undefined ? without(input) : judge(artefact, input);
}

/** An event of a change that is not merged, or a gate that stands alone, has nothing packaged to look at. */
function without({ facts, policy }: CheckInput): CheckOutcome {
  if (isBeforeMerge(facts.event))
    return notApplicable("not-packaged", `on ${facts.event ?? "this event"} there is no artefact yet`);
  if (policy.source !== "instance" || facts.jobs === null)
    return notApplicable("no-pipeline", "the gate stands alone: nothing was packaged for it");
  const message = "expected an artefact of this commit, found that the product packages none";
  const fix = "Set commands.package and artefact in .github/assaygate.yml.";
  return notRun("not-packaged", message, [{ message, at: "", fix, who: policy.owner.name }]);
}

function judge({ type, path, delivery, subject }: ArtefactFact, input: CheckInput): CheckOutcome {
  const who = input.policy.owner.name;
  const problem = (message: string, fix: string): Problem => ({ message, at: path, fix, who });
  if (delivery.state === "unknown") {
    const fix = "Run the failed jobs again; the job needs actions: read.";
    return undecided(delivery.cause ?? "unreadable", delivery.why, [problem(delivery.why, fix)]);
  }
  if (delivery.state === "refused") {
    const fix = "Look into the log of the job, and at what commands.package writes to artefact.path.";
    return notRun(delivery.reason, delivery.message, [problem(delivery.message, fix)]);
  }
  if (subject.state === "unknown") {
    const fix = `Write a well-formed ${type} to artefact.path.`;
    return failed("malformed", subject.why, [problem(subject.why, fix)]);
  }
  const types = input.settings.list("types");
  if (types.length > 0 && !types.includes(type)) {
    const message = `expected an artefact that is ${types.join(" or ")}, found ${type}`;
    const fix = "Set artefact.type, or ask the organisation for the profile of what this product is.";
    return failed("wrong-form", message, [problem(message, fix)]);
  }
  return passed(`${subject.value.name} is sha256:${subject.value.digest["sha256"]}`);
}
