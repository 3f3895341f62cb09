import { propertiesFor } from "../../actions/gate-check/judge.ts";
import { loadPlatformPolicy, loadProductConfigs } from "../../actions/gate-check/load-policy.ts";
import { Repository } from "../../actions/gate-check/repository.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import { mergePolicies } from "../../policy/merge/merge.ts";
import { scansFor, wantsRebuild } from "../../policy/pipeline/asked.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { tokenVariables } from "../github-question.ts";
import { parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

/** Says what a pipeline has to run, as the gate will judge it: outputs `mode`, `scans` and `rebuild`. @throws {UserError} */
export async function plan(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage: usages.plan,
    valued: { config: "once", "token-env": "once" },
  });
  const { context } = ports.runner;
  const platform = await loadPlatformPolicy(ports.home);
  const connection = await ports.step.connect(tokenVariables(options.value("token-env")));
  const repository = new Repository(ports.process, context);
  const path = options.value("config") ?? productConfigPath;
  const policy = mergePolicies({
    platform: platform.file,
    source: platform.source,
    ...(await loadProductConfigs(path, ports, repository)),
    ...(await propertiesFor({ platform, connection })),
    baseline: null,
  });
  const { mode } = policy.productEvidence;
  const scans = scansFor(policy, context.event);
  ports.step.setOutput("mode", mode);
  ports.step.setOutput("scans", JSON.stringify(scans));
  const rebuild = wantsRebuild(policy);
  ports.step.setOutput("rebuild", String(rebuild));
  ports.print(`${JSON.stringify({ schemaVersion: 1, profile: policy.profile, mode, scans, rebuild })}\n`);
  return 0;
}
