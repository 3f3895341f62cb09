import type { Known } from "../../domain/facts/known.ts";
import { channels } from "../../domain/instance/channel.ts";
import { decode } from "../../domain/instance/release-text.ts";
import { isCode, type OrganizationCode, parseCode } from "../../domain/organization/code.ts";
import type { HostedRepository, TeamAccess } from "../../ports/hosted-repository.ts";
import { propertySteps, rulesetSteps } from "../org/org-steps.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";
import { standingOf } from "./channel-state.ts";
import { auditStep } from "./init-audit.ts";
import { contentStep } from "./init-content.ts";
import type { InitScene, Site } from "./init-scene.ts";
import { administrationFault } from "./instance-administration.ts";
import { channelsStep } from "./signers-steps.ts";

/** Everything that makes an instance, in an order in which an interruption leaves nothing half in force. */
export function setupSteps(scene: InitScene, code: OrganizationCode | null, now: string): readonly Step[] {
  const site: Site = { repository: scene.repository };
  const planned = (): OrganizationCode => code ?? composedCode(scene, site.repository?.id ?? 0);
  const { properties, rulesets, instanceRulesets } = planned();
  const asItIs = (): "as-it-is" => "as-it-is";
  const { organization, settings } = scene;
  return [
    repositoryStep(scene, site),
    forkStep(site),
    teamStep(site, settings.teams.platform, "maintain"),
    ...(settings.teams.governance === settings.teams.platform
      ? []
      : [teamStep(site, settings.teams.governance, "push")]),
    contentStep(scene, site),
    ...channels.map((channel) => channelStep(site, channel)),
    accessStep(site),
    ...propertySteps(organization, properties),
    ...rulesetSteps(
      () => planned().instanceRulesets,
      instanceRulesets.map(({ name }) => name),
      { store: () => site.repository?.rulesets ?? null, rollout: asItIs },
    ),
    ...rulesetSteps(
      () => planned().rulesets,
      rulesets.map(({ name }) => name),
      { store: () => organization.rulesets, rollout: asItIs },
    ),
    channelsStep(() => site.repository, now),
    // Last: where a plan has no rules for environments, all else is there.
    auditStep(site),
  ];
}

/** What the files that are about to be written say. */
function composedCode(scene: InitScene, repositoryId: number): OrganizationCode {
  const files = scene.filesFor(repositoryId).filter(({ path }) => isCode(path));
  return parseCode(files.map(({ path, bytes }) => ({ path, text: decode(bytes) })));
}

function repositoryStep({ organization, request }: InitScene, site: Site): Step {
  const { repository: name, visibility } = request;
  return {
    title: `repository ${organization.login}/${name}`,
    async inspect() {
      if (site.repository !== null) return ofExisting(site.repository, organization);
      return due({
        words: `is made (${visibility})`,
        async apply() {
          const made = await organization.createRepository(name, visibility);
          if (made.state === "known") site.repository = made.value;
          return made;
        },
      });
    },
  };
}

/** Policy and signers are no secret, but only the organisation's own members need to see them. */
async function ofExisting(
  repository: HostedRepository,
  organization: InitScene["organization"],
): Promise<Known<Finding>> {
  const { visibility } = repository;
  if (visibility === "public")
    return stopped(
      "it is public: an instance is internal or private, because policy and waivers are nobody else's",
    );
  const fault = await administrationFault(organization, repository);
  if (fault.state === "unknown") return fault;
  return fault.value === null ? same(visibility) : stopped(fault.value);
}

interface Setting {
  readonly title: string;
  readonly words: string;
  readonly isSet: (repository: HostedRepository) => Promise<Known<boolean>>;
  readonly set: (repository: HostedRepository) => Promise<Known<unknown>>;
}

/** One setting of the repository; while that is not there, the setting is due. */
function settingStep(site: Site, { title, words, isSet, set }: Setting): Step {
  return {
    title,
    async inspect() {
      const { repository } = site;
      const found: Known<boolean> =
        repository === null ? { state: "known", value: false } : await isSet(repository);
      if (found.state === "unknown") return found;
      if (found.value) return same(words);
      return due({ words, apply: async () => (site.repository === null ? missing : set(site.repository)) });
    },
  };
}

const missing: Known<null> = { state: "unknown", why: "there is no repository" };

function forkStep(site: Site): Step {
  return settingStep(site, {
    title: "forks of the instance",
    words: "forbidden",
    isSet: async ({ allowsForking }) => ({ state: "known", value: !allowsForking }),
    set: (repository) => repository.forbidForks(),
  });
}

/** Code owners count only with access that was given to their own team (facts 3.8). */
function teamStep(site: Site, team: string, access: TeamAccess): Step {
  return settingStep(site, {
    title: `team ${team}`,
    words: `may ${access === "push" ? "write" : "maintain"}`,
    isSet: (repository) => repository.hasTeam(team, access),
    set: (repository) => repository.grant(team, access),
  });
}

function accessStep(site: Site): Step {
  return settingStep(site, {
    title: "access of Actions",
    words: "open to the organisation",
    async isSet(repository) {
      const access = await repository.access();
      if (access.state === "unknown") return access;
      return { state: "known", value: access.value === "organization" || access.value === "enterprise" };
    },
    set: (repository) => repository.openToOrganization(),
  });
}

/** A channel begins where the default branch is; from then on people move it, and never off that branch. */
function channelStep(site: Site, channel: string): Step {
  return {
    title: `channel ${channel}`,
    async inspect() {
      const { repository } = site;
      const toMake = due({ words: "is there", apply: async () => makeChannel(site, channel) });
      if (repository === null) return toMake;
      const main = await repository.tip(repository.defaultBranch);
      if (main.state === "unknown") return main;
      const standing = await standingOf(repository, main.value, await repository.tip(channel));
      if (standing.state === "unknown") return standing;
      switch (standing.value) {
        case "missing":
          return toMake;
        case "within":
          return same("is there");
        case "astray":
          return stopped(
            `it is at a commit that is none of ${repository.defaultBranch}, so nobody reviewed what it runs: delete the branch`,
          );
      }
    },
  };
}

async function makeChannel({ repository }: Site, channel: string): Promise<Known<unknown>> {
  if (repository === null) return missing;
  const tip = await repository.tip(repository.defaultBranch);
  if (tip.state === "unknown") return tip;
  return tip.value === null ? missing : repository.createBranch(channel, tip.value);
}
