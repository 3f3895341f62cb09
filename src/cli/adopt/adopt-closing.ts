import type { Instance } from "../../domain/adoption/caller.ts";
import type { AdoptionPlan, Workload } from "../../domain/adoption/plan.ts";
import type { RepositorySnapshot, Requirement } from "../../domain/adoption/snapshot.ts";
import type { Known } from "../../domain/facts/known.ts";

/** What comes after the pull request, in its order: the ruleset reaches the repository only when it is ready. */
export function closingWords(
  plan: AdoptionPlan,
  { requirement }: RepositorySnapshot,
  instance: Instance,
): readonly string[] {
  const first = plan.files.some(({ state }) => state.kind === "new")
    ? "Review and merge the pull request."
    : "Nothing is left to write: everything is there.";
  return [first, ...profileWords(plan), ...ringWords(requirement, instance)];
}

function profileWords({ workload, repository }: AdoptionPlan): string[] {
  const owner = repository.slice(0, repository.indexOf("/"));
  switch (workload.decidedBy) {
    case "signs":
      return [
        `Set the organisation's property assaygate-profile of this repository to "${workload.type}": PATCH /orgs/${owner}/properties/values (assaygate org apply does it).`,
      ];
    case "nothing":
      return [
        "Decide what ships here, and set the organisation's property assaygate-profile of this repository.",
      ];
    case "property":
      return doubt(workload);
  }
}

function doubt({ type, signs }: Workload): string[] {
  const [first] = signs;
  if (first === undefined || signs.some((sign) => sign.type === type)) return [];
  return [
    `The organisation says "${type}", and the files look like "${first.type}" (${first.because}): correct one of the two.`,
  ];
}

function ringWords(requirement: Known<Requirement>, { repository, channel }: Instance): string[] {
  if (requirement.state === "unknown")
    return [`Whether a ruleset requires the gate here could not be read: ${requirement.why}.`];
  const found = requirement.value;
  switch (found.state) {
    case "required":
      return [`The ruleset "${found.ruleset}" requires the gate already: this pull request is judged by it.`];
    case "evaluated":
      return [
        `The ruleset "${found.ruleset}" tries the gate out; "assaygate org apply --activate" makes it count.`,
      ];
    case "none":
      return [
        "Then set the property assaygate-ring (canary or stable): from then on the organisation's ruleset requires the gate, so merge first.",
        `Without a ruleset, --caller --instance ${repository}@${channel} adds a workflow that calls the gate; anybody who may change it may leave it out.`,
      ];
  }
}
