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
    if (this.#files.locate(path) === null || this.#files.status(path).bytes > largestSource) return [];
    return this.#files.readText(path, largestSource).split("\n");
  }
}
