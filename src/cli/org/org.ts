import { changedSteps, type Work } from "../../domain/organization/outcome.ts";
import type { ExitCode } from "../../ports/ports.ts";
import { hangingJson, renderHanging } from "../../report/hanging.ts";
import { renderJson } from "../../report/json.ts";
import { workHeadline, workJson } from "../../report/work.ts";
import {
  certain,
  type InstancePorts,
  lackingInstance,
  openOrganization,
} from "../instance/instance-access.ts";
import { administrationFault } from "../instance/instance-administration.ts";
import { readCode, readInstance } from "../instance/instance-state.ts";
import { type Step, same, stopped, teller, walk } from "../steps.ts";
import { environmentSteps } from "./org-environments.ts";
import { findHanging, type Hanging, type OrgScene } from "./org-hanging.ts";
import { nudgeSteps } from "./org-nudge.ts";
import { type OrgRequest, parseOrg } from "./org-options.ts";
import { propertySteps, type Rollout, rulesetSteps } from "./org-steps.ts";

/**
 * Brings an organisation to what its instance's code says. Exit 0: it is so; 1 (`plan`): something differs; 2: something
 * could not be read, or was refused.
 */
export async function org(words: readonly string[], ports: InstancePorts): Promise<ExitCode> {
  const request = parseOrg(words);
  const scene = await openOrg(request, ports);
  const tell = teller(request.format, ports);
  const work = await walk(stepsFor(request, scene), { isDryRun: request.isDryRun, tell });
  const hanging = await findHanging(scene, request.rings);
  if (request.format === "text") ports.print(renderHanging(hanging));
  const isNudging = request.isNudging && work.state === "whole";
  const nudges = isNudging
    ? await walk(nudgeSteps(scene.organization, hanging.pulls), { isDryRun: false, tell })
    : null;
  if (request.format === "json")
    ports.print(
      renderJson({
        ...workJson(work),
        ...hangingJson(hanging),
        nudges: nudges === null ? null : workJson(nudges),
      }),
    );
  ports.runner.log(workHeadline(work));
  return exitCodeOf(request, { work, nudges, hanging });
}

interface Ending {
  readonly work: Work;
  readonly nudges: Work | null;
  readonly hanging: Hanging;
}

function exitCodeOf({ task }: OrgRequest, { work, nudges, hanging }: Ending): ExitCode {
  const isRefused = work.state === "refused" || nudges?.state === "refused" || hanging.unseen.length > 0;
  if (isRefused) return 2;
  return task === "plan" && changedSteps(work).length > 0 ? 1 : 0;
}

/** @throws {UserError} where there is no instance whose code could be read */
async function openOrg(request: OrgRequest, ports: InstancePorts): Promise<OrgScene> {
  const organization = await openOrganization(request, ports.administrators);
  const name = `${organization.login}/${request.repository}`;
  const instance = certain(await organization.repository(request.repository), name);
  const state =
    instance === null ? null : certain(await readInstance(instance, instance.defaultBranch), name);
  if (instance === null || state === null || state.settings === null)
    throw lackingInstance(organization.login, request.repository);
  const code = certain(await readCode(instance, state), name);
  return { organization, instance, code, properties: await organization.propertyValues() };
}

/** The organisation's rulesets come last: what they name must be there before they are in force. */
function stepsFor(request: OrgRequest, scene: OrgScene): readonly Step[] {
  const { organization, instance, code } = scene;
  const wanted = new Set(request.rings.map((ring) => `assaygate-${ring}`));
  const rollout: Rollout = (name) => (wanted.has(name) ? request.rollout : "as-it-is");
  return [
    administrationStep(scene),
    ...propertySteps(organization, code.properties),
    ...environmentSteps(organization, code.environments, scene.properties),
    ...rulesetSteps(
      () => code.instanceRulesets,
      code.instanceRulesets.map(({ name }) => name),
      { store: () => instance.rulesets, rollout: () => "as-it-is" },
    ),
    ...rulesetSteps(
      () => code.rulesets,
      code.rulesets.map(({ name }) => name),
      { store: () => organization.rulesets, rollout },
    ),
  ];
}

/** What is about to be brought about is what the instance says: it must be the owners' own. */
function administrationStep({ organization, instance }: OrgScene): Step {
  return {
    title: `administration of ${instance.name}`,
    async inspect() {
      const fault = await administrationFault(organization, instance);
      if (fault.state === "unknown") return fault;
      return fault.value === null ? same("by owners of the organisation only") : stopped(fault.value);
    },
  };
}
