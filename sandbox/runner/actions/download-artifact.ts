import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { unzipSync } from "fflate";
import { minimatch } from "minimatch";
import type { NativeAction, RunRequest } from "../api.ts";
import { NativeInputs } from "./inputs.ts";

const known = [
  "name",
  "artifact-ids",
  "path",
  "pattern",
  "merge-multiple",
  "github-token",
  "repository",
  "run-id",
  "digest-mismatch",
];

type Stored = Awaited<ReturnType<RunRequest["hooks"]["artifacts"]["list"]>>[number];

/** `actions/download-artifact`: of this run, or with a token that may read actions, of another run of the repository. */
export const downloadArtifact: NativeAction = async ({ inputs, workspace, job, request, log }) => {
  const given = new NativeInputs("actions/download-artifact", inputs, known);
  const repository = given.text("repository", request.trigger.repository);
  if (repository !== request.trigger.repository)
    throw new Error(`input 'repository': ${repository} is not reachable here`);
  const run = runOf(given, request, job.permissions["actions"] ?? "none");
  const stored = newestOf(await request.hooks.artifacts.list(run));
  const { chosen, isSingle } = choose(stored, given);
  const path = resolve(workspace, given.text("path", "."));
  for (const artifact of chosen) {
    const folder = isSingle || given.flag("merge-multiple", false) ? path : join(path, artifact.name);
    await extract(artifact, folder);
    log(`Artifact ${artifact.name} (${artifact.id}) is in ${folder}`);
  }
  return { outputs: { "download-path": path } };
};

/** Undefined: this run, which needs no permission. */
function runOf(given: NativeInputs, request: RunRequest, actions: string): number | undefined {
  const run = given.count("run-id", request.run.id);
  if (run === request.run.id) return undefined;
  if (given.text("github-token") === "")
    throw new Error("input 'github-token' is needed for artifacts of another run");
  if (actions === "none")
    throw new Error(`permission "actions: read" is missing for artifacts of another run`);
  return run;
}

/** Of artifacts of one name (of several attempts), the newest. */
function newestOf(stored: readonly Stored[]): readonly Stored[] {
  return stored.filter(({ name }, i) => stored.findIndex((other) => other.name === name) === i);
}

function choose(
  stored: readonly Stored[],
  given: NativeInputs,
): { chosen: readonly Stored[]; isSingle: boolean } {
  const name = given.text("name");
  const ids = given.text("artifact-ids");
  if (name !== "" && ids !== "")
    throw new Error("inputs 'name' and 'artifact-ids' cannot be used at the same time");
  if (name !== "") return { chosen: [named(stored, name)], isSingle: true };
  if (ids !== "") return chooseIds(stored, ids);
  const pattern = given.text("pattern");
  const matches = ({ name: one }: Stored): boolean => pattern === "" || minimatch(one, pattern);
  return { chosen: stored.filter(matches), isSingle: false };
}

function named(stored: readonly Stored[], name: string): Stored {
  const found = stored.find((artifact) => artifact.name === name);
  if (found === undefined)
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  return found;
}

function chooseIds(stored: readonly Stored[], ids: string): { chosen: readonly Stored[]; isSingle: boolean } {
  const wanted = ids.split(",").map((id) => id.trim());
  const chosen = wanted.map((id) => {
    const found = stored.find((artifact) => `${artifact.id}` === id);
    if (found === undefined) throw new Error(`None of the provided artifact IDs were found: ${id}`);
    return found;
  });
  return { chosen, isSingle: chosen.length === 1 };
}

async function extract({ name, zip }: Stored, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const target = resolve(folder, path);
    if (!target.startsWith(folder + sep))
      throw new Error(`artifact ${name} holds a path that leads out of it: '${path}'`);
    await mkdir(path.endsWith("/") ? target : dirname(target), { recursive: true });
    if (!path.endsWith("/")) await writeFile(target, bytes);
  }
}
