import { compareRelease, type Difference } from "../../domain/instance/compare.ts";
import type { ExitCode } from "../../ports/ports.ts";
import { type InstanceCheck, instanceCheckJson, renderInstanceCheck } from "../../report/instance.ts";
import { renderJson } from "../../report/json.ts";
import { isUnclear, isWrong, readStandings } from "./channel-state.ts";
import { type InitScene, requireInstance } from "./init-scene.ts";
import { certain, type InstancePorts } from "./instance-access.ts";
import { readInstance } from "./instance-state.ts";

/**
 * Whether what only a release writes is what this release has, by git's names of the contents: nothing is downloaded.
 * Exit 0 it is; 1 something differs; 2 not everything could be read.
 */
export async function checkInstance(scene: InitScene, ports: InstancePorts): Promise<ExitCode> {
  const { organization, request } = scene;
  const { repository, settings } = requireInstance(scene);
  const branch = request.branch ?? repository.defaultBranch;
  const state = certain(await readInstance(repository, branch), repository.name);
  const tree = state?.tree ?? [];
  const differences = compareRelease(scene.filesFor(settings.repositoryId), tree);
  const main = certain(await repository.tip(repository.defaultBranch), repository.name);
  const check: InstanceCheck = {
    repository: repository.name,
    release: organization.version,
    ...{ branch, commit: state?.commit ?? null, recorded: state?.record?.version ?? null },
    differences: state === null ? [{ path: branch, kind: "missing" } satisfies Difference] : differences,
    channels: await readStandings(repository, main, ports.clock.now()),
  };
  if (request.format === "json") ports.print(renderJson(instanceCheckJson(check)));
  else ports.print(renderInstanceCheck(check));
  return exitCodeOf(check);
}

function exitCodeOf({ differences, channels: found }: InstanceCheck): ExitCode {
  if (differences.length > 0 || found.some(isWrong)) return 1;
  return found.some(isUnclear) ? 2 : 0;
}
