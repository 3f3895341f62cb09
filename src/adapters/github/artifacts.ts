import type { GitHubRun } from "../../domain/change/reference.ts";
import type { Artifacts } from "../../ports/artifacts.ts";
import type { Host } from "../host.ts";
import { Artifact, fetchArtifact, missingOr } from "./artifact.ts";
import { fetchOwnCi } from "./own-ci.ts";
import { repositoryOf, type Target } from "./target.ts";
import { unread } from "./unread.ts";

/** Reaches the artifacts of a run and of the product's own workflow. */
export function artifactsOf(target: Target, run: GitHubRun, env: Host["env"]): Artifacts {
  const { change } = run;
  return {
    async ofJob({ id, sha256 }) {
      const runId = Number(run.runId ?? Number.NaN);
      if (change === null || !Number.isSafeInteger(runId))
        return unread("unprovable", "expected a run about a change, found one about none");
      const described = await target.client.get(
        "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}",
        { ...repositoryOf(target), artifact_id: id },
        Artifact,
      );
      if (described.state === "unknown") return missingOr(described, `artifact ${id}`);
      const claim = { runId, headCommit: change.headCommit, sha256, root: "", env };
      return fetchArtifact(target, described.value, claim);
    },
    ofOwnCi: (ownCi) => fetchOwnCi(target, run, { ownCi, env }),
  };
}
