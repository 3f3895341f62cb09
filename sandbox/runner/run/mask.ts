/** Values below this length are hidden as they are, not in their encodings: two letters of base64 hide half a log. */
const shortestEncoded = 6;

/** What must not be read: secrets of a job and what its steps add; also each line of them, and common encodings. */
export class Mask {
  readonly #values = new Set<string>();

  add(secret: string): void {
    for (const part of [secret, ...secret.split(/\r\n|\r|\n/)]) {
      if (part.trim() === "") continue;
      this.#values.add(part);
      if (part.length >= shortestEncoded) for (const form of encodings(part)) this.#values.add(form);
    }
  }

  /** The text with `***` in place of what is secret. */
  hide(text: string): string {
    const ranges = this.#ranges(text);
    if (ranges.length === 0) return text;
    const parts: string[] = [];
    let position = 0;
    for (const { start, end } of merged(ranges)) {
      parts.push(text.slice(position, start), "***");
      position = end;
    }
    return parts.join("") + text.slice(position);
  }

  isSecret(text: string): boolean {
    return this.#ranges(text).length > 0;
  }

  #ranges(text: string): Range[] {
    const found: Range[] = [];
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push({ start: at, end: at + value.length });
      }
    }
    return found;
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Overlapping secrets are hidden together, or the rest of the longer one would show. */
function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || range.start > last.end) result.push(range);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return result;
}

function encodings(value: string): string[] {
  return [
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    ...base64Forms(value),
  ];
}

/** Base64 of a text in which the value starts at each of the three places; the last, shared letters are left out. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, "utf8");
  return [0, 1, 2].map((skipped) => {
    const rest = bytes.subarray(skipped);
    return rest.toString("base64").slice(0, Math.floor((rest.length * 8) / 6));
  });
}
