import type { Annotation } from "../domain/verdict/annotation.ts";
import type { Runner } from "../ports/runner.ts";
import { writeOutput } from "./file-command.ts";
import type { Host } from "./host.ts";
import { runContext } from "./run-context.ts";
import { writeSummary } from "./summary-limit.ts";
import { plainLines, workflowCommand } from "./workflow-command.ts";

/** GitHub keeps ten of each level a step (github-facts 7.4); the last error is kept for `fail`. */
const mostAnnotations: Readonly<Record<Annotation["level"], number>> = { error: 9, warning: 10, notice: 10 };
const longestTitle = 200;
const longestMessage = 4_000;

/**
 * The protocol of the GitHub Actions runner. Written here because `@actions/core` loads its HTTP client first,
 * which more than doubles the time to the first message (docs/adr/0002).
 */
export function actionsRunner(host: Host): Runner {
  const left = { ...mostAnnotations };
  return {
    input: (name) => (host.env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim(),
    setOutput: (name, value) => writeOutput(host, name, value),
    mask: (secret) => host.writeOut(workflowCommand("add-mask", {}, secret)),
    annotate(annotation) {
      if (left[annotation.level]-- > 0) host.writeOut(annotationCommand(annotation));
      else logLines(host, `${annotation.level}: ${describeAnnotation(annotation)}`);
    },
    log: (text) => logLines(host, text),
    summarise: (markdown) => writeSummary(host, markdown),
    fail(message) {
      host.writeOut(workflowCommand("error", {}, message.slice(0, longestMessage)));
      host.exitWith(1);
    },
    get context() {
      return runContext(host);
    },
  };
}

/** Shows a text in a group that is folded until somebody opens it. */
export function logFolded(host: Host, title: string, text: string): void {
  host.writeOut(workflowCommand("group", {}, title));
  logLines(host, text);
  host.writeOut(workflowCommand("endgroup", {}, ""));
}

function logLines(host: Host, text: string): void {
  host.writeOut(`${plainLines(text).join("\n")}\n`);
}

function annotationCommand({ level, title, message, path, line }: Annotation): string {
  const properties = { title: title.slice(0, longestTitle), file: path, line };
  return workflowCommand(level, properties, message.slice(0, longestMessage));
}

function describeAnnotation({ title, message, path, line }: Annotation): string {
  const place = path === undefined ? "" : ` (${path}${line === undefined ? "" : `:${line}`})`;
  return `${title}: ${message}${place}`;
}
