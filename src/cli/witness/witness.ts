import { parseNeeds } from "../../domain/pipeline/needs.ts";
import { UserError } from "../../errors.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { tokenVariables } from "../github-question.ts";
import { type Options, oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";
import { cosign } from "./cosign.ts";
import { look } from "./look.ts";
import type { WitnessRequest } from "./request.ts";
import { store } from "./store.ts";

const usage = usages.witness;
const organizationName = /^[A-Za-z0-9][A-Za-z0-9-]{0,99}$/;
const repositoryName = /^[\w.-]{1,100}$/;

/** The jobs of the instance's witness, which signs how far each ledger has come. @throws {UserError} */
export async function witness(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const [step = "", ...rest] = words;
  const options = parseOptions(rest, {
    usage,
    valued: {
      ...{ repository: "once", output: "once", jobs: "once" },
      ...{ "token-env": "once", "property-token-env": "once" },
    },
  });
  const variables = tokenVariables(options.value("token-env"));
  switch (oneOf("step", step, ["look", "cosign", "store"])) {
    case "look":
      return look(requestOf(options, variables), ports);
    case "cosign":
      return cosign({ jobs: jobsOf(options), output: outputOf(options), variables }, ports);
    case "store": {
      const propertyVariables = tokenVariables(options.value("property-token-env"));
      const jobs = options.value("jobs") === undefined ? null : jobsOf(options);
      return store({ ...requestOf(options, variables), jobs, propertyVariables }, ports);
    }
  }
}

/** @throws {UserError} usage */
function requestOf(options: Options, variables: readonly string[]): WitnessRequest {
  const [organization = "", ...others] = options.positionals;
  const instance = options.value("repository") ?? "platform";
  if (others.length > 0 || !organizationName.test(organization) || !repositoryName.test(instance))
    throw wrong("one organisation, and the name of its instance");
  return { organization, instance, output: options.value("output") ?? null, variables };
}

function jobsOf(options: Options) {
  const jobs = parseNeeds(options.value("jobs") ?? "");
  if (jobs === undefined) throw wrong("--jobs with toJSON(needs)");
  return jobs;
}

function outputOf(options: Options): string {
  const output = options.value("output");
  if (output === undefined) throw wrong("--output with a folder");
  return output;
}

function wrong(expected: string): UserError {
  return new UserError("usage", `expected ${expected}, got something else.`, { hint: `Usage: ${usage}` });
}
