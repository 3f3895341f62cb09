import { type Judgement, judge } from "../../actions/gate-check/judge.ts";
import {
  loadPlatformPolicy,
  type PlatformChoice,
  platformPolicyFrom,
} from "../../actions/gate-check/load-policy.ts";
import { sourcesOf } from "../../actions/gate-check/sources-of.ts";
import { productConfigPath } from "../../domain/pipeline/places.ts";
import type { CommandPorts, ExitCode } from "../../ports/ports.ts";
import { headline } from "../../report/headline.ts";
import { renderHtml } from "../../report/html/index.ts";
import { renderJson } from "../../report/json.ts";
import { renderMarkdown } from "../../report/markdown.ts";
import { renderSarif } from "../../report/sarif.ts";
import { renderText } from "../../report/text.ts";
import { oneOf, parseOptions } from "../options.ts";
import { usages } from "../usage.ts";

const usage = usages.check;
const formats = ["text", "json", "sarif", "markdown", "html"] as const;

/** Judges the reports of the workspace, as the action does; exit 0 pass, 1 fail, 2 undecided. */
export async function check(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  const options = parseOptions(words, {
    usage,
    valued: { format: "once", config: "once", base: "once", policy: "once" },
  });
  const format = oneOf("format", options.value("format") ?? "text", formats);
  const judgement = await judge(
    {
      config: options.value("config") ?? productConfigPath,
      baseVerdict: options.value("base"),
      platform: await platformFor(options.value("policy"), ports),
      connection: await ports.connect(undefined),
      ...(options.positionals.length > 0 && { sources: await sourcesOf(options.positionals, ports.files) }),
    },
    ports,
  );
  ports.print(render(format, judgement));
  if (format !== "text") ports.runner.log(headline(judgement.verdict));
  return exitCodeOf(judgement);
}

/** `--policy` is for asking "what if": such a verdict says so, and is never signed or posted (design §7). */
async function platformFor(path: string | undefined, { home, files }: CommandPorts): Promise<PlatformChoice> {
  return path === undefined ? loadPlatformPolicy(home) : platformPolicyFrom(path, files);
}

function render(format: (typeof formats)[number], { verdict, facts }: Judgement): string {
  switch (format) {
    case "text":
      return renderText(verdict);
    case "json":
      return renderJson(verdict);
    case "sarif":
      return renderSarif(verdict);
    case "markdown":
      return renderMarkdown(verdict);
    case "html":
      return renderHtml(verdict, facts);
  }
}

function exitCodeOf({ verdict }: Judgement): ExitCode {
  if (verdict.decision === "pass") return 0;
  return verdict.decision === "fail" ? 1 : 2;
}
