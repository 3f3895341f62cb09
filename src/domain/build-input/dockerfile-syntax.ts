/** One instruction of a Dockerfile with its arguments on one line, and the documents that stand behind it. */
export interface Instruction {
  readonly line: number;
  readonly name: string;
  readonly text: string;
  readonly heredocs: readonly Heredoc[];
}

/** Lines that are given to `RUN` or `COPY` as a file. */
interface Heredoc {
  readonly line: number;
  readonly text: string;
}

export interface Dockerfile {
  /** Image of the program that reads the file (`# syntax=`), where it names one. */
  readonly syntax: { readonly line: number; readonly image: string } | undefined;
  readonly instructions: readonly Instruction[];
}

/** Reads as BuildKit does (Dockerfile reference, "Format", "Parser directives", "Here-documents"). */
export function parseDockerfile(text: string): Dockerfile {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.replace(/\r$/, ""));
  const directives = directivesOf(lines);
  const syntax = directives.get("syntax");
  return {
    syntax: syntax === undefined ? undefined : { line: syntax.line, image: syntax.value },
    instructions: new InstructionReader(lines, directives.get("escape")?.value === "`" ? "`" : "\\").read(),
  };
}

interface Directive {
  readonly line: number;
  readonly value: string;
}

/** Comments of the form `# name=value` before anything else. */
function directivesOf(lines: readonly string[]): ReadonlyMap<string, Directive> {
  const directives = new Map<string, Directive>();
  for (const [index, line] of lines.entries()) {
    const [, name, value] = /^#\s{0,20}([a-zA-Z][a-zA-Z0-9]{0,20})\s{0,20}=\s{0,20}(\S.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) break;
    directives.set(name.toLowerCase(), { line: index + 1, value: value.trim() });
  }
  return directives;
}

/** Words as a shell parts them. */
const word = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs;
/** A word that announces a document, under a plain or a quoted name. */
const announcement = /^\d{0,3}<<(-?)(?:"([^"<\s]{1,99})"|'([^'<\s]{1,99})'|([^"'<\s\\]{1,99}))$/;

class InstructionReader {
  readonly #lines: readonly string[];
  readonly #mark: string;
  readonly #continued: RegExp;
  /** Where each line stands for the last time, so that a document without end is not looked for again and again. */
  readonly #last: ReadonlyMap<string, number>;
  /** The same for lines without the tabs before them. */
  readonly #lastBehindTabs: ReadonlyMap<string, number>;
  #at = 0;

  constructor(lines: readonly string[], mark: "\\" | "`") {
    this.#lines = lines;
    this.#mark = mark;
    this.#continued = mark === "`" ? /`[ \t]{0,999}$/ : /\\[ \t]{0,999}$/;
    this.#last = new Map(lines.map((line, index) => [line, index]));
    this.#lastBehindTabs = new Map(lines.map((line, index) => [line.replace(/^\t+/, ""), index]));
  }

  read(): Instruction[] {
    const found: Instruction[] = [];
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at] as string;
      if (line.trim() === "" || isComment(line)) this.#at++;
      else found.push(this.#instruction());
    }
    return found;
  }

  #instruction(): Instruction {
    const line = this.#at + 1;
    const words = this.#logicalLine().trim().split(/\s+/);
    if (words[0]?.toUpperCase() === "ONBUILD") words.shift();
    const name = (words.shift() ?? "").toUpperCase();
    const text = words.join(" ");
    const mayHold = name === "RUN" || name === "COPY" || name === "ADD";
    return { line, name, text, heredocs: mayHold ? this.#heredocs(text) : [] };
  }

  /** Joins continued lines; comments and empty lines between them are dropped. */
  #logicalLine(): string {
    const parts: string[] = [];
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at++] as string;
      if (parts.length > 0 && (isComment(line) || line.trim() === "")) continue;
      if (!this.#continued.test(line)) return [...parts, line].join("");
      parts.push(`${line.slice(0, line.lastIndexOf(this.#mark))} `);
    }
    return parts.join("");
  }

  /** What only looks like a document, as inside quotes, must not hide the instructions that follow. */
  #heredocs(text: string): Heredoc[] {
    if (this.#mark === "`" || !text.includes("<<") || text.replaceAll(word, "").trim() !== "") return [];
    return (text.match(word) ?? []).flatMap((part) => {
      const [, dash, ...names] = announcement.exec(part) ?? [];
      const name = names.find((candidate) => candidate !== undefined);
      return name === undefined ? [] : this.#heredoc(name, dash === "-");
    });
  }

  /** The lines up to the one that is the document's name alone; `<<-` takes tabs before it. */
  #heredoc(name: string, takesTabs: boolean): Heredoc[] {
    const start = this.#at;
    const last = takesTabs ? this.#lastBehindTabs : this.#last;
    if ((last.get(name) ?? -1) < start) return [];
    let end = start;
    while (!this.#endsDocument(end, name, takesTabs)) end++;
    this.#at = end + 1;
    return [{ line: start + 1, text: this.#lines.slice(start, end).join("\n") }];
  }

  #endsDocument(index: number, name: string, takesTabs: boolean): boolean {
    const line = this.#lines[index] as string;
    return name === (takesTabs ? line.replace(/^\t+/, "") : line);
  }
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith("#");
}
