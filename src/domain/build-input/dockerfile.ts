import type { BuildInput } from "../facts/facts.ts";
import { imageInput } from "./image.ts";
import { installCommands } from "./install-command.ts";

interface Instruction {
  readonly line: number;
  readonly name: string;
  readonly text: string;
}

/** What a Dockerfile takes in: base images of every stage, images that files are copied from, installed packages. */
export function dockerfileInputs(path: string, text: string): BuildInput[] {
  const stages = new Set(["scratch"]);
  const variables = new Map<string, string>();
  const inputs: BuildInput[] = [];
  for (const { line, name, text: args } of instructions(text)) {
    if (name === "ARG") setDefault(variables, args);
    else if (name === "FROM") inputs.push(...baseImage(path, line, expand(args, variables), stages));
    else if (name === "COPY") inputs.push(...copiedImage(path, line, expand(args, variables), stages));
    else if (name === "RUN") inputs.push(...installCommands(path, line, args));
  }
  return inputs;
}

/** Joins continued lines; comments between them are dropped (Dockerfile reference, "Format"). */
function instructions(text: string): Instruction[] {
  const found: Instruction[] = [];
  let open: { line: number; text: string } | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const content = raw.replace(/\r$/, "");
    if (/^\s*#/.test(content) || (open === undefined && content.trim() === "")) continue;
    const continues = /\\\s*$/.test(content);
    const part = content.replace(/\\\s*$/, " ");
    open = { line: open?.line ?? index + 1, text: (open?.text ?? "") + part };
    if (continues) continue;
    found.push(instructionOf(open.line, open.text));
    open = undefined;
  }
  if (open !== undefined) found.push(instructionOf(open.line, open.text));
  return found;
}

function instructionOf(line: number, text: string): Instruction {
  const [name = "", ...words] = text.trim().split(/\s+/);
  return { line, name: name.toUpperCase(), text: words.join(" ") };
}

function setDefault(variables: Map<string, string>, args: string): void {
  const [name = "", ...value] = args.split("=");
  variables.set(name, value.join("=").replaceAll(/^["']|["']$/g, ""));
}

/** A variable without default stays as written and is not pinned: whoever builds may set it. */
function expand(args: string, variables: ReadonlyMap<string, string>): string {
  return args.replaceAll(/\$\{?(\w{1,64})\}?/g, (whole, name: string) => variables.get(name) || whole);
}

function baseImage(path: string, line: number, args: string, stages: Set<string>): BuildInput[] {
  const words = args.split(" ").filter((word) => !word.startsWith("--"));
  const [image = "", as, alias] = words;
  const isStage = stages.has(image);
  if (as?.toUpperCase() === "AS" && alias !== undefined) stages.add(alias);
  return isStage ? [] : [imageInput(path, line, image)];
}

function copiedImage(path: string, line: number, args: string, stages: ReadonlySet<string>): BuildInput[] {
  const source = /(?:^|\s)--from=(\S+)/.exec(args)?.[1];
  if (source === undefined || stages.has(source) || /^\d+$/.test(source)) return [];
  return [imageInput(path, line, source)];
}
