import { runners } from "../github/actions/inventory.ts";
import { hostedGroup } from "../github/actions/runs.ts";
import type { GitHub } from "../github/github.ts";
import type { RepositoryRecord } from "../github/records.ts";

/** The machine that a job is said to run on; everything runs on this one. */
interface Machine {
  readonly name: string;
  readonly group: string;
  readonly isHosted: boolean;
}

/**
 * A runner that a repository or an organisation registered takes each job whose labels it has, also where they are those of
 * GitHub's own machines (github-facts 8.25).
 */
export function machineFor(github: GitHub, repository: RepositoryRecord, labels: readonly string[]): Machine {
  const organization = github.state.organizations.get(repository.owner.toLowerCase());
  const registered = [
    ...runners.of(repository),
    ...(organization === undefined ? [] : runners.of(organization)),
  ];
  const taker = registered.find(
    (one) => one.status === "online" && labels.every((label) => one.labels.includes(label)),
  );
  return taker === undefined
    ? { name: "GitHub Actions 1", group: hostedGroup, isHosted: true }
    : { name: taker.name, group: "Default", isHosted: false };
}
