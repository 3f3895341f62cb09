import type { GitHubRun } from "../domain/change/reference.ts";
import type { Unknown } from "../domain/facts/known.ts";
import type { Clock } from "../ports/clock.ts";
import type { Connection, GitHub, SourceReading } from "../ports/github.ts";
import type { Runner } from "../ports/runner.ts";
import { unprovableApprovals } from "./approvals.ts";
import type { Host } from "./host.ts";
import { unreachableArtifacts } from "./unreachable-artifacts.ts";

const outside: Connection = {
  github: null,
  publisher: null,
  approvals: unprovableApprovals,
  artifacts: unreachableArtifacts({ state: "unknown", why: "there is no GitHub outside a run" }),
};

/** A verdict on the command line is about a workspace, not about a change, wherever the terminal is. */
export const connectNowhere = async (): Promise<Connection> => outside;

interface Surroundings {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly env: Host["env"];
}

type Connector = (token: string | undefined) => Promise<Connection>;

/** Reaches GitHub for a run; the client is loaded only where there is something to ask and a token to ask with. */
export function connector({ runner, clock, env }: Surroundings): Connector {
  return async (token) => {
    const { github: run } = runner.context;
    if (run === null) return outside;
    if (token === undefined) return withoutToken(run);
    runner.mask(token);
    const { connectGitHub } = await import("./github/connect.ts");
    return connectGitHub({ token, run, clock, env });
  };
}

/** A run that was given no token knows nothing, and says of everything why. */
function withoutToken(run: GitHubRun): Connection {
  const unknown: Unknown = {
    state: "unknown",
    cause: "no-token",
    why: "the step was given no token: leave the input github-token as it is",
  };
  const nothing: SourceReading = {
    trigger: { ...run.trigger, token: "none" },
    repository: unknown,
    change: unknown,
    protection: unknown,
    posture: unknown,
    codeowners: unknown,
    owners: unknown,
    tree: unknown,
    template: unknown,
    continuity: unknown,
    calls: { rest: 0, graphql: 0, notModified: 0 },
  };
  const github: GitHub = {
    trigger: nothing.trigger,
    properties: async () => ({ profile: unknown, regulated: unknown }),
    sourceFacts: async () => nothing,
  };
  return {
    github,
    publisher: null,
    approvals: unprovableApprovals,
    artifacts: unreachableArtifacts(unknown),
  };
}
