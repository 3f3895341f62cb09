import { UserError } from "../../errors.ts";
import type { Files } from "../../ports/files.ts";

const largestSource = 2 * 1024 * 1024;
const mostFiles = 50;

/** Lines of source files that findings point at; paths come from reports, so whatever cannot be read is undefined. */
export class SourceLines {
  readonly #files: Files;
  readonly #texts = new Map<string, readonly string[]>();

  constructor(files: Files) {
    this.#files = files;
  }

  at(path: string, line: number): string | undefined {
    return this.#lines(path)[line - 1];
  }

  #lines(path: string): readonly string[] {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    const lines = this.#read(path);
    if (this.#texts.size >= mostFiles) this.#texts.clear();
    this.#texts.set(path, lines);
    return lines;
  }

  #read(path: string): readonly string[] {
    const file = this.#files.locate(path);
    if (file === null) return [];
    try {
      return this.#files.readText(file, largestSource).split("\n");
    } catch (error) {
      // Too large, or no text: a report may point at an image. The finding then goes by its message.
      if (error instanceof UserError) return [];
      throw error;
    }
  }
}
