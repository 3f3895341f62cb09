const mostAttributes = 8;

const space = "[ \\t\\r\\n]";
const name = "[A-Za-z_:][-.0-9:A-Z_a-z]*";
const plain = "[ !#-%'-;=-~]*";
const reference = "&(?:lt|gt|amp|quot|apos);";
const attribute = `${space}+(${name})="(${plain}(?:${reference}${plain})*)"`;
const text = "[\\t\\n\\r -%'-;=-\\xff]*";

/** `(attribute(attribute(…)?)?)?`: behind one that is missing there is none. */
function attributes(count: number): string {
  return count === 0 ? "" : `(?:${attribute}${attributes(count - 1)})?`;
}

/**
 * Matches some text and the tag behind it, as nearly every tag of every report is written: names in ASCII, values in
 * ASCII and in double quotes, no references but the predefined ones, few attributes. Where an element holds nothing but
 * white space, it matches its end as well. The engine runs it as machine code from the second tag on, while loops over
 * bytes are interpreted for the first thousands: a small report is over by then. Nothing in it can match in two ways,
 * so that its time grows with the text alone.
 */
export function plainMarkup(): RegExp {
  const start = `(${name})${attributes(mostAttributes)}${space}*`;
  const held = `(?:(${space}*)</\\${captured.start}>)?`;
  return new RegExp(`${text}<(?:/(${name})>|${start}(?:(/)>|>${held}))`, "y");
}

const behindAttributes = 3 + 2 * mostAttributes;

/**
 * Places of what `plainMarkup` captures: the attributes one behind the other, each its name and its value; `held` is the
 * white space that is all of an element.
 */
export const captured = {
  ...{ end: 1, start: 2, attributes: 3 },
  ...{ slash: behindAttributes, held: behindAttributes + 1 },
} as const;

/** How long what stands behind a start tag is that was matched together with it: white space and the end tag. */
export function bytesHeld(match: RegExpExecArray): number {
  const held = match[captured.held];
  return held === undefined ? 0 : held.length + (match[captured.start] ?? "").length + "</>".length;
}

/** Whether the tag has two attributes of one name, which no tag may have. */
export function repeatsAttribute(match: RegExpExecArray): boolean {
  for (let last = captured.attributes + 2; last < captured.slash && match[last] !== undefined; last += 2) {
    for (let first: number = captured.attributes; first < last; first += 2) {
      if (match[first] === match[last]) return true;
    }
  }
  return false;
}

/** Place of the attribute with this name, or -1. */
export function placeOf(match: RegExpExecArray, wanted: string): number {
  for (let at: number = captured.attributes; at < captured.slash && match[at] !== undefined; at += 2) {
    if (match[at] === wanted) return at;
  }
  return -1;
}

export function attributeNamesOf(match: RegExpExecArray): string[] {
  const attributes = match.slice(captured.attributes, captured.slash);
  return attributes.filter((name, at) => at % 2 === 0 && name !== undefined);
}

/** Index in the text at which the value of the attribute at a place begins. */
export function valueStart(match: RegExpExecArray, place: number): number {
  const { input } = match;
  let at = input.indexOf("<", match.index);
  for (let other: number = captured.attributes; ; other += 2) {
    at = input.indexOf('="', at) + 2;
    if (other === place) return at;
    at += (match[other + 1] ?? "").length + 1;
  }
}
