import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { nativeActions } from "../../../sandbox/runner/actions/index.ts";
import type { Artifacts, RunEvent, RunRequest, Trigger } from "../../../sandbox/runner/api.ts";
import { runWorkflow } from "../../../sandbox/runner/index.ts";
import { gitSources } from "../../../sandbox/runner/sources.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { artifactsOf, type Evidence, evidenceFolder, readEvidence, valuesOf } from "./evidence.ts";
import { environmentFor, git, nowhere, type Scene, secrets, vars } from "./scene.ts";

/** Lets our runner carry the workflow out. */
export async function runOurs(scene: Scene): Promise<Evidence> {
  const evidence = evidenceFolder();
  const events: RunEvent[] = [];
  const result = await runWorkflow(requestFor(scene, evidence, (event) => events.push(event)));
  if (result.kind !== "completed") throw new Error(`${result.kind}: ${JSON.stringify(result.problems)}`);
  const said = (wanted: (event: RunEvent) => readonly string[]): ReadonlyMap<string, string> =>
    valuesOf(events.flatMap(wanted));
  return new Map([
    ...readEvidence(evidence),
    ...artifactsOf(evidence),
    ["(run)", new Map([["conclusion", result.conclusion]])],
    [
      "(log)",
      said((event) => (event.kind === "log" ? [event.line] : []).filter((line) => line.startsWith("log "))),
    ],
    [
      "(summary)",
      said((event) => (event.kind === "summary" ? [`${event.job}: ${event.markdown.trim()}`] : [])),
    ],
  ]);
}

function requestFor(scene: Scene, evidence: string, tell: (event: RunEvent) => void): RunRequest {
  const folders: Readonly<Record<string, string>> = { "acme/app": scene.app, ...scene.others };
  const trigger = triggerOf(scene);
  const path = `.github/workflows/${scene.workflow}`;
  return {
    run: { id: 1, number: 1, attempt: 1 },
    file: { repository: "acme/app", path, ref: trigger.ref, sha: trigger.sha },
    trigger,
    inputs: scene.inputs,
    secrets,
    vars,
    defaultPermissions: { contents: "read" },
    permissionCeiling: null,
    urls: { server: "https://github.com", api: nowhere, graphql: `${nowhere}/graphql` },
    sources: gitSources({ folderOf: (name) => gitFolderOf(folders[name]), isPublic: () => true }),
    hooks: {
      startJob: async () => ({ token: "ghs_of-the-job", checkRunId: 1, oidc: null }),
      enterEnvironment: async () => "approved",
      enterConcurrency: async () => ({ state: "entered", leave: () => {} }),
      artifacts: artifactsIn(evidence),
      tell,
    },
    nativeActions,
    node: process.execPath,
    environment: environmentFor(evidence),
    folder: temporaryFolder(),
    minuteMs: 60_000,
  };
}

const gitFolderOf = (folder: string | undefined): string | undefined =>
  folder === undefined ? undefined : join(folder, ".git");

/** As act makes it of the same: of the commit that is checked out and the webhook's body. */
function triggerOf({ app, event, payload }: Scene): Trigger {
  return {
    ...{ event, payload, sha: git(app, "rev-parse", "HEAD") },
    ...{ repository: "acme/app", repositoryId: 11, ownerId: 22, isRefProtected: false },
    ...{ ref: event === "pull_request" ? "refs/pull/7/merge" : "refs/heads/main" },
    ...{ headRef: event === "pull_request" ? "feature/x" : "" },
    ...{ baseRef: event === "pull_request" ? "main" : "" },
    ...{ actor: "ana", actorId: 33, triggeringActor: "ana" },
  };
}

/** Artifacts as folders beside the evidence. */
const artifactsIn = (evidence: string): Artifacts => ({
  put: async ({ name, zip }) => {
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      const target = join(`${evidence}-artifacts`, name, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    return { id: 1, digest: "sha256:0" };
  },
  list: async () => [],
});
