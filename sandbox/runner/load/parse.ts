import { FeatureFlags } from "@actions/expressions";
import {
  TemplateContext,
  TemplateValidationErrors,
} from "@actions/workflow-parser/templates/template-context";
import { readTemplate } from "@actions/workflow-parser/templates/template-reader";
import type { MappingToken } from "@actions/workflow-parser/templates/tokens/index";
import { isMapping } from "@actions/workflow-parser/templates/tokens/type-guards";
import { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";
import type { Problem } from "../api.ts";
import { type Place, positionOf } from "./findings.ts";
import { ValueReader } from "./reader.ts";
import { type FileKind, rootOf, schemaOf } from "./schemas.ts";

export type Parsing =
  | { readonly kind: "parsed"; readonly root: MappingToken; readonly context: TemplateContext }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads a file by GitHub's own schema; the tokens hold values as YAML means them. */
export function parse(kind: FileKind, place: Place, text: string): Parsing {
  const context = contextOf(kind);
  const file = context.getFileId(place.path);
  const reader = new ValueReader(file, text);
  if (reader.errors.length > 0) {
    const problems = reader.errors.map(({ message, range }) => ({
      at: positionOf(place, range?.start),
      message,
    }));
    return { kind: "invalid", problems };
  }
  const root = readTemplate(context, rootOf(kind), reader, file);
  if (root !== undefined && isMapping(root) && context.errors.count === 0)
    return { kind: "parsed", root, context };
  const problems = problemsOf(sourceContext(kind, place, text), place);
  return { kind: "invalid", problems: problems.length > 0 ? problems : problemsOf(context, place) };
}

/** With raw source, which places what is wrong in scalars of several lines exactly. */
function sourceContext(kind: FileKind, place: Place, text: string): TemplateContext {
  const context = contextOf(kind);
  const file = context.getFileId(place.path);
  readTemplate(context, rootOf(kind), new ValueReader(file, text, true), file);
  return context;
}

function contextOf(kind: FileKind): TemplateContext {
  const context = new TemplateContext(
    new TemplateValidationErrors(),
    schemaOf(kind),
    new NoOperationTraceWriter(),
  );
  // Steps in the background are known to the parser, so that they can be told apart from mistakes.
  context.state["featureFlags"] = new FeatureFlags({ allowBackgroundSteps: true });
  return context;
}

/** What the parser found wrong. */
export function problemsOf(context: TemplateContext, place: Place): Problem[] {
  return context.errors
    .getErrors()
    .map(({ rawMessage, range }) => ({ at: positionOf(place, range?.start), message: rawMessage }));
}
