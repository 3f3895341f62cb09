import type { BuildInput } from "../facts/facts.ts";
import { type Instruction, parseDockerfile } from "./dockerfile-syntax.ts";
import { imageInput } from "./image.ts";
import { installCommands } from "./install-command.ts";

/**
 * What a Dockerfile takes in: the program that reads it, base images of every stage, images that files are copied or
 * mounted from, files from elsewhere, and installed packages.
 */
export function dockerfileInputs(path: string, text: string): BuildInput[] {
  const { syntax, instructions } = parseDockerfile(text);
  const stages = new Stages();
  const inputs = instructions.flatMap((instruction) => inputsOf(path, instruction, stages));
  return syntax === undefined ? inputs : [imageInput(path, syntax.line, syntax.image), ...inputs];
}

/** Names of stages, and the variables that `FROM` may use: those from before the first stage, and no others. */
class Stages {
  readonly #names = new Set(["scratch"]);
  readonly #variables = new Map<string, string>();
  #hasBegun = false;

  isStage(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  begin(name: string | undefined): void {
    this.#hasBegun = true;
    if (name !== undefined) this.#names.add(name.toLowerCase());
  }

  /** `ARG a=1 b=2`; one without a value has none, whatever an earlier one said. */
  setDefaults(args: string): void {
    if (this.#hasBegun) return;
    for (const word of args.split(" ")) {
      const [name = "", ...value] = word.split("=");
      this.#variables.set(name, value.join("=").replaceAll(/^["']|["']$/g, ""));
    }
  }

  /** A variable without default stays as written and is not pinned: whoever builds may set it. */
  expand(args: string): string {
    return args.replaceAll(
      /\$\{?(\w{1,64})\}?/g,
      (whole, name: string) => this.#variables.get(name) || whole,
    );
  }
}

function inputsOf(path: string, instruction: Instruction, stages: Stages): BuildInput[] {
  const { name, line, text } = instruction;
  switch (name) {
    case "ARG":
      stages.setDefaults(text);
      return [];
    case "FROM":
      return baseImage(path, line, stages.expand(text), stages);
    case "COPY":
      return imageFrom(path, line, /(?:^|\s)--from=(\S+)/.exec(text)?.[1], stages);
    case "ADD":
      return remoteFiles(path, line, text);
    case "RUN":
      return runInputs(path, instruction, stages);
    default:
      return [];
  }
}

function baseImage(path: string, line: number, args: string, stages: Stages): BuildInput[] {
  const [image = "", as, alias] = args.split(" ").filter((word) => !word.startsWith("--"));
  const isStage = stages.isStage(image);
  stages.begin(as?.toUpperCase() === "AS" ? alias : undefined);
  return isStage ? [] : [imageInput(path, line, image)];
}

function imageFrom(path: string, line: number, source: string | undefined, stages: Stages): BuildInput[] {
  if (source === undefined || stages.isStage(source) || /^\d+$/.test(source)) return [];
  return [imageInput(path, line, source)];
}

function runInputs(path: string, { line, text, heredocs }: Instruction, stages: Stages): BuildInput[] {
  const mounts = text.split(" ").filter((word) => word.startsWith("--mount="));
  const sources = mounts.flatMap((word) => /[=,]from=([^,]+)/.exec(word)?.[1] ?? []);
  return [
    ...sources.flatMap((source) => imageFrom(path, line, source, stages)),
    ...installCommands(path, line, text),
    ...heredocs.flatMap((heredoc) => installCommands(path, heredoc.line, heredoc.text)),
  ];
}

/** What an address serves may change; a checksum holds it. A git address may name its commit instead. */
function remoteFiles(path: string, line: number, args: string): BuildInput[] {
  const words = args.split(" ");
  const isChecked = words.some((word) => word.startsWith("--checksum="));
  return words
    .filter((word) => /^["[]*(?:https?|git|ssh):\/\/|^["[]*git@/i.test(word))
    .map((reference) => ({
      kind: "install-command",
      path,
      line,
      reference: `ADD ${reference}`,
      isPinned: isChecked || /#[0-9a-f]{40}$/.test(reference),
      expected: "ADD --checksum=sha256:<digest>",
    }));
}
