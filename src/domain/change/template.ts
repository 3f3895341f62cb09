/** A part of a description under a heading; the whole of it where there are no headings. */
export interface Section {
  /** As written; "" for a description without headings. */
  readonly title: string;
  /** Marked with `<!-- optional -->` in its heading. */
  readonly isOptional: boolean;
  /** Lines up to the next heading of the same or a higher level, without comments. */
  readonly lines: readonly string[];
}

/** A box to tick: `- [ ] tests added`. */
export interface Box {
  readonly label: string;
  readonly isTicked: boolean;
  /** Marked with `<!-- required -->`, itself or in the heading above it. */
  readonly isRequired: boolean;
}

/** The parts of a description that somebody has to fill in. */
export interface Description {
  readonly sections: readonly Section[];
  readonly boxes: readonly Box[];
}

/** GitHub takes 65,536 characters. */
export const longestDescription = 128 * 1024;

/** Where GitHub looks for the template, in any case of the letters; the first that is there counts. */
export const templatePlaces: readonly string[] = [
  ".github/pull_request_template.md",
  ".github/pull_request_template.txt",
  "pull_request_template.md",
  "pull_request_template.txt",
  "docs/pull_request_template.md",
  "docs/pull_request_template.txt",
];

interface Line {
  readonly text: string;
  readonly marks: readonly string[];
  /** 0: no heading. */
  readonly level: number;
  /** Shown as it is written, so that no heading and no box is meant. */
  readonly isFenced: boolean;
}

/** Reads headings and boxes out of Markdown, line by line; what lies in a fence is text. */
export function readDescription(markdown: string): Description {
  const lines = linesOf(markdown.slice(0, longestDescription));
  const headings = [...lines.entries()].filter(([, { level }]) => level > 0);
  const sections = headings.map(([at, { text, marks, level }], index): Section => {
    let next = index + 1;
    while ((headings[next]?.[1].level ?? 0) > level) next++;
    return {
      title: text,
      isOptional: marks.includes("optional"),
      lines: textsOf(lines.slice(at + 1, headings[next]?.[0] ?? lines.length)),
    };
  });
  const whole = { title: "", isOptional: false, lines: textsOf(lines) };
  return { sections: sections.length === 0 ? [whole] : sections, boxes: boxesOf(lines) };
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.filter(({ level, text }) => level === 0 && text !== "").map(({ text }) => text);
}

function boxesOf(lines: readonly Line[]): Box[] {
  let isMarked = false;
  return lines.flatMap(({ text, marks, level, isFenced }): Box[] => {
    if (level > 0) isMarked = marks.includes("required");
    const box = level > 0 || isFenced ? null : boxIn(text);
    return box === null ? [] : [{ ...box, isRequired: isMarked || marks.includes("required") }];
  });
}

function boxIn(text: string): Pick<Box, "label" | "isTicked"> | null {
  if (!/^[-*+] \[[ xX]\] /.test(text)) return null;
  return { isTicked: text[3] !== " ", label: words(text.slice(6)) };
}

/** Words of a heading or label in the form in which two of them are compared. */
export function words(text: string): string {
  return text.trim().toLowerCase().split(/\s+/).join(" ");
}

function linesOf(markdown: string): Line[] {
  const { text, marks } = withoutComments(markdown);
  let fence: string | null = null;
  return text.split("\n").map((raw, index) => {
    const line = raw.trim();
    const mark = fences.find((sign) => line.startsWith(sign)) ?? null;
    const isFenced = fence !== null || mark !== null;
    if (mark !== null) fence = fenceAfter(fence, mark);
    const level = isFenced ? 0 : levelOf(line);
    return { text: line.slice(level).trim(), marks: marks.get(index) ?? [], level, isFenced };
  });
}

const fences = ["```", "~~~"];

/** Only the sign that began a fence ends it. */
function fenceAfter(open: string | null, mark: string): string | null {
  if (open === null) return mark;
  return open === mark ? null : open;
}

function levelOf(line: string): number {
  let level = 0;
  while (line[level] === "#") level++;
  return level <= 6 && line[level] === " " ? level : 0;
}

/** Takes comments out, keeping line numbers; a comment that never ends hides the rest, as it does on the page. */
function withoutComments(markdown: string): { text: string; marks: Map<number, string[]> } {
  const marks = new Map<number, string[]>();
  const source = markdown.replaceAll("\r\n", "\n");
  let text = "";
  let line = 0;
  for (let at = 0; at < source.length; ) {
    const start = source.indexOf("<!--", at);
    const shown = source.slice(at, start === -1 ? source.length : start);
    text += shown;
    line += count(shown);
    if (start === -1) break;
    const end = source.indexOf("-->", start + 4);
    const comment = source.slice(start + 4, end === -1 ? source.length : end);
    const ofLine = marks.get(line) ?? [];
    ofLine.push(words(comment));
    marks.set(line, ofLine);
    text += "\n".repeat(count(comment));
    line += count(comment);
    at = end === -1 ? source.length : end + 3;
  }
  return { text, marks };
}

function count(text: string): number {
  return text.split("\n").length - 1;
}
