import type { Known } from "../../domain/facts/known.ts";
import type { Deployers, HostedRepository } from "../../ports/hosted-repository.ts";
import { due, type Finding, type Step, same, stopped } from "../steps.ts";
import type { Site } from "./init-scene.ts";

/** Holds the key of the audit's App (docs/how-to/give-the-audit-its-app.md). */
export const auditEnvironment = "audit";

/**
 * The environment of the audit, which only the default branch may use: the first job that names one that is not there
 * would make it without any rule (facts 4.12). What people set up themselves is never replaced.
 */
export function auditStep(site: Site): Step {
  return {
    title: `environment ${auditEnvironment}`,
    async inspect() {
      const { repository } = site;
      if (repository === null) return toMake(site);
      const found = await repository.deployers(auditEnvironment);
      return found.state === "unknown" ? found : findingOf(found.value, repository, site);
    },
  };
}

function findingOf(found: Deployers, repository: HostedRepository, site: Site): Known<Finding> {
  const { defaultBranch: branch } = repository;
  switch (found.state) {
    case "no-environment":
      return toMake(site);
    case "all":
      return stopped(`it is there, and any branch may use its secrets: let only ${branch} deploy to it`);
    case "protected":
      return stopped(
        `it is there, and every protected branch may use its secrets: let only ${branch} deploy to it`,
      );
    case "named": {
      const [first, ...others] = found.patterns;
      if (first === undefined) return due({ words: wordsFor(branch), apply: () => allow(repository) });
      if (first === branch && others.length === 0) return same(wordsFor(branch));
      return stopped(
        `it is there, and ${found.patterns.join(", ")} may use its secrets: let only ${branch} deploy to it`,
      );
    }
  }
}

const wordsFor = (branch: string): string => `only ${branch} may use it; the App's key is yours to put there`;

function toMake(site: Site): Known<Finding> {
  const words = wordsFor(site.repository?.defaultBranch ?? "the default branch");
  return due({
    words,
    async apply() {
      const { repository } = site;
      if (repository === null) return { state: "unknown", why: "there is no repository" };
      const policy = { protected_branches: false, custom_branch_policies: true };
      const made = await repository.defineEnvironment(auditEnvironment, { deployment_branch_policy: policy });
      // Without a name none may: an interruption here leaves the environment closed.
      return made.state === "unknown" ? made : allow(repository);
    },
  });
}

function allow(repository: HostedRepository): Promise<Known<null>> {
  return repository.addDeployer(auditEnvironment, repository.defaultBranch);
}
