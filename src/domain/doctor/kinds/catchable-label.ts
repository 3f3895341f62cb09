import { isHostedLabel } from "../../workflow/hosted-labels.ts";
import type { Job, Workflow } from "../../workflow/model.ts";
import type { DoctorFinding, FindingKind, Opinion, Patient } from "../diagnosis.ts";
import type { Fix } from "../fix.ts";
import { count } from "../opinion.ts";
import type { RunnerFact } from "../repository-facts.ts";
import { unknownOf, valuesOf } from "../unknowns.ts";
import { unreadableFiles } from "../unreadable.ts";

/** A self-hosted runner with a label of GitHub's own takes jobs that meant a clean hosted machine (facts 8.25). */
export const kind: FindingKind = {
  id: "catchable-label",
  title: "Self-hosted runner that catches jobs for hosted ones",
  severity: "high",
  looksAt: "labels of self-hosted runners against the hosted labels that jobs ask for",
  evaluate,
};

function evaluate({ facts, workflows }: Patient): Opinion {
  const jobs = workflows.workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
  const hosted = jobs.filter(({ job }) => job.runsOn?.labels.some(isHostedLabel) === true);
  const [owner = ""] = facts.repository.split("/", 1);
  const sources = [
    { runners: valuesOf(facts.repositoryRunners), endpoint: `/repos/${facts.repository}/actions/runners` },
    { runners: valuesOf(facts.organizationRunners), endpoint: `/orgs/${owner}/actions/runners` },
  ];
  const findings = sources.flatMap(({ runners, endpoint }) =>
    runners.flatMap((runner) => findingsOf(runner, endpoint, hosted)),
  );
  const blind = [...unknownOf(facts.repositoryRunners), ...unknownOf(facts.organizationRunners)];
  return {
    looked: `${count(hosted.length, "job")} for hosted runners`,
    findings,
    // Where no job asks for a hosted label there is nothing to catch.
    unknowns: [
      ...unknownOf(facts.workflows),
      ...unreadableFiles(workflows),
      ...(hosted.length > 0 ? blind : []),
    ],
  };
}

type Placed = { readonly workflow: Workflow; readonly job: Job };

function findingsOf(
  { id, name, labels }: RunnerFact,
  endpoint: string,
  jobs: readonly Placed[],
): DoctorFinding[] {
  return labels.filter(isHostedLabel).flatMap((label) => {
    const caught = jobs.filter(({ job }) => isCaught(job, labels, label));
    if (caught.length === 0) return [];
    const fix: Fix = {
      kind: "api",
      method: "DELETE",
      path: `${endpoint}/${id}/labels/${encodeURIComponent(label)}`,
      body: null,
    };
    return [
      {
        at: `runner ${id} "${name}"`,
        expected: "labels of its own on a self-hosted runner",
        found: `the label "${label}" catches ${caught.slice(0, 5).map(placeOf).join(", ")}`,
        fix,
      },
    ];
  });
}

/** A runner takes a job all of whose labels it has. */
function isCaught({ runsOn }: Job, labels: readonly string[], label: string): boolean {
  if (runsOn === null || runsOn.group !== null) return false;
  const own = new Set(labels.map((text) => text.toLowerCase()));
  const asked = runsOn.labels.map((text) => text.toLowerCase());
  return asked.includes(label.toLowerCase()) && asked.every((text) => own.has(text));
}

function placeOf({ workflow, job }: Placed): string {
  return `${workflow.path}:${job.runsOn?.line ?? job.line}`;
}
