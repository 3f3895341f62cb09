import { isMap, isScalar, LineCounter, parseDocument, type Scalar, visit } from "yaml";
import type { BuildInput } from "../facts/facts.ts";
import { imageInput } from "./image.ts";
import { installCommands } from "./install-command.ts";

/** 40 hex digits, or 64 in a SHA-256 repository (GitHub documents both). */
const commitPin = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const imageScheme = "docker://";

/**
 * What a workflow or action file takes in: actions by `uses`, container images, and packages that its scripts
 * install. A file that is not YAML is one input that is not pinned: what it takes in cannot be told.
 */
export function workflowInputs(path: string, text: string): BuildInput[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) return [unreadable(path, document.errors[0]?.message ?? "")];
  const inputs: BuildInput[] = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key) || !isScalar(pair.value) || typeof pair.value.value !== "string") return;
      const parents = ancestors.filter(isMap).length;
      const line = lines.linePos((pair.value as Scalar).range?.[0] ?? 0).line;
      inputs.push(
        ...inputsOf(String(pair.key.value), pair.value.value, { path, line, isNested: parents > 1 }),
      );
    },
  });
  return inputs;
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly isNested: boolean;
}

function inputsOf(key: string, value: string, { path, line, isNested }: Place): BuildInput[] {
  switch (key) {
    case "uses":
      return [actionInput(path, line, value)];
    case "run":
      return installCommands(path, line, value);
    case "image":
      // Of an action (`runs.image`), a job's container or a service.
      return isNested ? [imageInput(path, line, value.replace(imageScheme, ""))] : [];
    case "container":
      return isNested ? [imageInput(path, line, value)] : [];
    default:
      return [];
  }
}

function actionInput(path: string, line: number, reference: string): BuildInput {
  if (reference.startsWith(imageScheme)) return imageInput(path, line, reference.slice(imageScheme.length));
  // `./x` is in this very commit, and `$/x` in the commit of the workflow that runs (github-facts, self-repository).
  const isPinned = reference.startsWith("./") || reference.startsWith("$/") || commitPin.test(reference);
  const expected = `${reference.replace(/@.*$/, "")}@<40-hex commit> # ${reference.split("@")[1] ?? "version"}`;
  return { kind: "action", path, line, reference, isPinned, expected };
}

function unreadable(path: string, why: string): BuildInput {
  const reference = `unreadable YAML: ${why.split("\n", 1)[0] ?? ""}`;
  return { kind: "action", path, line: 1, reference, isPinned: false, expected: "valid YAML" };
}
