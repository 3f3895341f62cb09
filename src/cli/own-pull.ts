import type { Known } from "../domain/facts/known.ts";
import type { HostedRepository, NewPull } from "../ports/hosted-repository.ts";

/** A pull request that is as it should be. */
export interface ShownPull {
  readonly url: string;
  readonly isNew: boolean;
}

type PullDesk = Pick<HostedRepository, "pulls" | "openPull" | "renewPull">;

/**
 * Opens a pull request, or renews the one that is open between the same branches, so that there is one however often a
 * command runs. A fork's branch of the same name is somebody else's.
 */
export async function openOrRenew(repository: PullDesk, pull: NewPull): Promise<Known<ShownPull>> {
  const open = await repository.pulls();
  if (open.state === "unknown") return open;
  const found = open.value.find(({ head, base, isOwn }) => isOwn && head === pull.head && base === pull.base);
  const url =
    found === undefined ? await repository.openPull(pull) : await repository.renewPull(found.number, pull);
  return url.state === "unknown"
    ? url
    : { state: "known", value: { url: url.value, isNew: found === undefined } };
}
