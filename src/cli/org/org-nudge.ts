import type { Known } from "../../domain/facts/known.ts";
import { withoutOwner } from "../../domain/names/repository-name.ts";
import type { HangingPull } from "../../domain/organization/hanging.ts";
import type { AdministeredOrganization } from "../../ports/administrator.ts";
import type { HostedRepository } from "../../ports/hosted-repository.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";

/**
 * Closes each pull request and opens it again, which starts the required workflow (facts 2.3). Updating its branch would
 * start it too, but makes a commit: approvals go stale, signatures are broken, and a fork's branch is not ours to write.
 */
export function nudgeSteps(
  organization: AdministeredOrganization,
  hanging: readonly HangingPull[],
): readonly Step[] {
  return hanging.map(({ repository, pull, obstacle }) => ({
    title: `pull request ${repository}#${pull.number}`,
    async inspect() {
      if (obstacle !== null) return same(`is left alone: ${obstacle}`);
      const found = await organization.repository(withoutOwner(repository));
      if (found.state === "unknown") return found;
      return found.value === null ? stopped("the token does not see it") : nudge(found.value, pull.number);
    },
  }));
}

function nudge(repository: HostedRepository, number: number): Known<Finding> {
  return due({
    words: "is closed and opened again, so that the required workflow starts",
    async apply() {
      const closed = await repository.setPullState(number, "closed");
      if (closed.state === "unknown") return closed;
      const opened = await repository.setPullState(number, "open");
      if (opened.state === "known") return opened;
      return { ...opened, why: `${opened.why}. The pull request is closed now: open it again by hand` };
    },
  });
}
