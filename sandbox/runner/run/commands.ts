import { type Command, isCommandName, parseCommand } from "./command-line.ts";
import type { Mask } from "./mask.ts";
import type { StepSink } from "./step-sink.ts";

/** What commands in a step's output act upon. */
export interface CommandTarget {
  readonly sink: StepSink;
  readonly mask: Mask;
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  /** Makes the step fail, whatever its program says. */
  readonly fail: () => void;
}

/** Reads a program's output line by line: commands are carried out, the rest is the log. */
export class CommandReader {
  readonly #target: CommandTarget;
  #stopToken: string | undefined;
  #isEcho = false;

  constructor(target: CommandTarget) {
    this.#target = target;
  }

  read(line: string): void {
    if (this.#stopToken !== undefined) this.#readStopped(line, this.#stopToken);
    else {
      const command = parseCommand(line);
      if (command === undefined) this.#target.sink.log(line);
      else this.#carryOut(command, line);
    }
  }

  #readStopped(line: string, token: string): void {
    if (line.trimStart().toLowerCase().startsWith(`::${token.toLowerCase()}::`)) this.#stopToken = undefined;
    this.#target.sink.log(line);
  }

  #carryOut(command: Command, line: string): void {
    try {
      this.#act(command);
      if (this.#isEcho && isSilent(command)) this.#target.sink.log(line);
    } catch (error) {
      const reason = error instanceof Error ? error.message : `${error}`;
      this.#target.sink.annotate(
        "error",
        `Unable to process command '${line.trim()}' successfully. ${reason}`,
      );
      this.#target.fail();
    }
  }

  #act({ name, properties, data }: Command): void {
    const { sink } = this.#target;
    switch (name) {
      case "error":
      case "warning":
      case "notice":
        sink.annotate(name, data, properties);
        break;
      case "add-mask":
        this.#addMask(data);
        break;
      case "stop-commands":
        this.#stop(data);
        break;
      case "echo":
        this.#echo(data);
        break;
      case "group":
      case "endgroup":
        sink.log(`##[${name}]${data}`);
        break;
      case "set-output":
      case "save-state":
        this.#assign(name, properties.get("name"), data);
        break;
      case "set-env":
      case "add-path":
        throw new Error(`The \`${name}\` command is disabled. Use environment files.`);
      case "add-matcher":
      case "remove-matcher":
        sink.notice(`${name}: problem matchers are not carried out here; they only add annotations`);
        break;
      case "debug":
        break;
    }
  }

  #addMask(secret: string): void {
    if (secret.trim() === "")
      this.#target.sink.annotate(
        "warning",
        "Can't add secret mask for empty string in ##[add-mask] command.",
      );
    else {
      this.#target.mask.add(secret);
      this.#target.sink.log("::add-mask::***");
    }
  }

  /** A token that is empty or a command's own name would let commands go on by accident. */
  #stop(token: string): void {
    if (token === "" || isCommandName(token) || token === "pause-logging") {
      throw new Error("Invalid stop token: expected a text that is not a command, best a random one.");
    }
    this.#stopToken = token;
    this.#target.sink.log(`::stop-commands::${token}`);
  }

  #echo(setting: string): void {
    const value = setting.trim().toLowerCase();
    if (value !== "on" && value !== "off")
      throw new Error(`Invalid echo command value: expected on or off, got '${setting}'`);
    this.#isEcho = value === "on";
  }

  /** Works as on GitHub, which has announced its end for years. */
  #assign(command: "set-output" | "save-state", name: string | undefined, value: string): void {
    if (name === undefined || name === "")
      throw new Error(`Required field 'name' is missing in ##[${command}] command.`);
    const { sink, outputs, state } = this.#target;
    (command === "set-output" ? outputs : state).set(name, value);
    sink.annotate(
      "warning",
      `The \`${command}\` command is deprecated and will be disabled soon. Use environment files.`,
    );
  }
}

/** Commands of which nothing else shows in the log. */
const isSilent = ({ name }: Command): boolean =>
  name === "set-output" || name === "save-state" || name === "add-matcher" || name === "remove-matcher";
