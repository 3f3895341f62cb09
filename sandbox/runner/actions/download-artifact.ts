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
];

type Stored = Awaited<ReturnType<RunRequest["hooks"]["artifacts"]["list"]>>[number];

/** `actions/download-artifact`: of this run, or with a token that may read actions, of another run of the repository. */
export const downloadArtifact: NativeAction = async ({ inputs, workspace, job, request, log, warn }) => {
  const given = new NativeInputs("actions/download-artifact", inputs, known);
  const repository = given.text("repository", request.trigger.repository);
  if (repository !== request.trigger.repository)
    throw new Error(`input 'repository': ${repository} is not reachable here`);
  const run = runOf(given, request, job.permissions["actions"] ?? "none");
  const stored = newestOf(await request.hooks.artifacts.list(run));
  const chosen = choose(stored, given, warn);
  const path = resolve(workspace, given.text("path", "."));
  // Since version 5, one artifact alone has no folder of its own, however it was asked for.
  const isMerged = chosen.length === 1 || given.flag("merge-multiple", false);
  for (const artifact of chosen) {
    const folder = isMerged ? path : join(path, artifact.name);
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
  warn: (message: string) => void,
): readonly Stored[] {
  const name = given.text("name");
  const ids = given.text("artifact-ids");
  if (name !== "" && ids !== "")
    throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.");
  if (name !== "") return [named(stored, name)];
  if (ids !== "") return chooseIds(stored, ids, warn);
  const pattern = given.text("pattern");
  return stored.filter((one) => pattern === "" || minimatch(one.name, pattern));
}

function named(stored: readonly Stored[], name: string): Stored {
  const found = stored.find((artifact) => artifact.name === name);
  if (found === undefined)
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  return found;
}

/** Some that are not there are a warning only: whoever needs all of them has to count. */
function chooseIds(
  stored: readonly Stored[],
  ids: string,
  warn: (message: string) => void,
): readonly Stored[] {
  const wanted = ids
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (wanted.length === 0) throw new Error("No valid artifact IDs provided in 'artifact-ids' input");
  const wrong = wanted.find((id) => !/^\d+$/.test(id));
  if (wrong !== undefined) throw new Error(`Invalid artifact ID: '${wrong}'. Must be a number.`);
  const chosen = stored.filter(({ id }) => wanted.includes(`${id}`));
  if (chosen.length === 0) throw new Error("None of the provided artifact IDs were found");
  const missing = wanted.filter((wantedId) => !chosen.some(({ id }) => `${id}` === wantedId));
  if (missing.length > 0) warn(`Could not find the following artifact IDs: ${missing.join(", ")}`);
  return chosen;
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
