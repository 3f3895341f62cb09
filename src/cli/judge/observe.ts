import { writeReports } from "../../actions/gate-check/handler.ts";
import { judge } from "../../actions/gate-check/judge.ts";
import { loadPlatformPolicy } from "../../actions/gate-check/load-policy.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { headline } from "../../report/headline.ts";
import { renderMarkdown } from "../../report/markdown.ts";
import { renderText } from "../../report/text.ts";

/** Stage that is about how a change came in. */
export const sourceStage = 1;
const reportDirectory = "assaygate-report";

/**
 * Judges how the commit of this run came in, and leaves the facts for a job that signs. It reads the workspace as data, and no
 * reports: nothing of stage 1 is said by the product. Exit 0 pass, 1 fail, 2 undecided.
 */
export async function observe(variables: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const judgement = await judge(
    {
      config: productConfigPath,
      baseVerdict: undefined,
      platform: await loadPlatformPolicy(ports.home),
      connection: await ports.step.connect(variables),
      stages: [sourceStage],
    },
    ports,
  );
  const { verdict } = judgement;
  const written = writeReports(reportDirectory, judgement, ports);
  ports.step.setOutput("decision", verdict.decision);
  ports.step.setOutput("reason-code", verdict.reasonCode);
  ports.step.setOutput("evidence", JSON.stringify(written));
  ports.runner.log(renderText(verdict));
  ports.runner.summarise(renderMarkdown(verdict));
  ports.print(`Assaygate: ${headline(verdict)}\n`);
  if (verdict.decision === "pass") return 0;
  return verdict.decision === "fail" ? 1 : 2;
}
