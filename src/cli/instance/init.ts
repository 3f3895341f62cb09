import { changedSteps } from "../../domain/organization/outcome.ts";
import type { ExitCode } from "../../ports/ports.ts";
import { renderJson } from "../../report/json.ts";
import { workHeadline, workJson } from "../../report/work.ts";
import { teller, walk } from "../steps.ts";
import { checkInstance } from "./init-check.ts";
import { parseInit } from "./init-options.ts";
import { type InitScene, openScene } from "./init-scene.ts";
import { setupSteps } from "./init-setup.ts";
import { upgradeInstance } from "./init-upgrade.ts";
import { certain, type InstancePorts } from "./instance-access.ts";
import { readCode } from "./instance-state.ts";

/** Makes an organisation's instance; with `--check`, compares it with this release; with `--upgrade`, asks to renew it. */
export async function init(words: readonly string[], ports: InstancePorts): Promise<ExitCode> {
  const request = parseInit(words);
  const scene = await openScene(request, ports);
  switch (request.task) {
    case "set-up":
      return setUp(scene, ports);
    case "check":
      return checkInstance(scene, ports);
    case "upgrade":
      return upgradeInstance(scene, ports);
  }
}

/** Exit 0: all of it is there (or, with `--dry-run`, could be read); 2: something was refused. */
async function setUp(scene: InitScene, ports: InstancePorts): Promise<ExitCode> {
  const { request, organization, repository, state } = scene;
  const isInstance = repository !== null && state?.settings != null;
  const code = isInstance ? certain(await readCode(repository, state), repository.name) : null;
  const work = await walk(setupSteps(scene, code, ports.clock.now()), {
    isDryRun: request.isDryRun,
    tell: teller(request.format, ports),
  });
  const { login, version } = organization;
  if (request.format === "json")
    ports.print(renderJson({ ...workJson(work), organization: login, release: version }));
  ports.runner.log(workHeadline(work));
  if (work.state === "refused") return 2;
  if (changedSteps(work).length > 0) for (const line of nextSteps(scene)) ports.runner.log(line);
  return 0;
}

/** What nobody but people of the organisation can do. */
function nextSteps({
  organization: { login },
  request: { repository, isDryRun },
}: InitScene): readonly string[] {
  if (isDryRun) return ["Nothing was written. Run it again without --dry-run."];
  return [
    "Next:",
    `1. Give the audit its App: variable ASSAYGATE_APP_CLIENT_ID and secret ASSAYGATE_APP_PRIVATE_KEY in the environment audit of ${login}/${repository}.`,
    "2. For each repository: assaygate adopt OWNER/REPO, merge its pull request, then set its custom properties assaygate-profile and assaygate-ring (canary first).",
    `3. assaygate audit --org ${login} --watch --publish, so that product runs know who may pass by the rules.`,
    `4. assaygate org plan ${login}: what would wait for ever. Then assaygate org apply ${login} --nudge, and --activate --ring canary.`,
    `5. assaygate channel show ${login}: what each ring runs.`,
  ];
}
