import type { GitHubRun } from "../../domain/change/reference.ts";
import type { Posted, Publisher } from "../../ports/github.ts";
import { keepCheckRun } from "./check-runs.ts";
import { keepComment } from "./comments.ts";
import { type IsOurs, readIdentity } from "./identity.ts";
import { refused } from "./keep.ts";
import { readPull } from "./pull-request.ts";
import type { Target } from "./target.ts";
import { keepTask } from "./tasks.ts";

/** Shows results on GitHub, each in one place. What GitHub refuses is said, and changes no verdict. */
export function publisherFor(target: Target, { change }: GitHubRun): Publisher {
  let identity: Promise<IsOurs> | undefined;
  const whoWeAre = (): Promise<IsOurs> => {
    identity ??= readIdentity(target.client);
    return identity;
  };
  return {
    async comment(note) {
      if (change?.kind !== "pull-request") return refused("this run is about no pull request");
      const isOurs = await whoWeAre();
      const moved = await movedHead(target, change);
      return moved ?? keepComment(target, change.number, note, isOurs);
    },
    async checkRun(run) {
      const moved = change?.kind === "pull-request" ? await movedHead(target, change) : null;
      return moved ?? keepCheckRun(target, run);
    },
    async task(task) {
      return keepTask(target, task, await whoWeAre());
    },
  };
}

/** Read right before the write: what was judged may no longer be what is shown (G11). */
async function movedHead(
  target: Target,
  { number, headCommit }: { readonly number: number; readonly headCommit: string },
): Promise<Posted | null> {
  const pull = await readPull(target, number, true);
  if (pull.state === "unknown") return refused(pull.why);
  const { headCommit: found } = pull.value;
  return found === headCommit
    ? null
    : refused(`the pull request moved to ${found}; the verdict is about ${headCommit}`);
}
