import type { Attributes } from "./attributes.ts";
import { beginsPlainName, isPlainName, isPlainValue, isSpace, mark } from "./marks.ts";

/** What `cutPlainTag` answers where a tag needs a closer look. */
export const notPlain = -1;

/** Index behind the name that begins at `start`, or `start` if none in ASCII does. */
export function plainNameEnd(bytes: Uint8Array, start: number, end: number): number {
  if (beginsPlainName[bytes[start] as number] === 0) return start;
  let i = start + 1;
  while (i < end && isPlainName[bytes[i] as number] === 1) i++;
  return i;
}

/**
 * Cuts the attributes of a tag, from behind its name at `start` on, in one go, and returns the index of its `>` or
 * `/>`. That is how nearly every tag of every report is written: names and values in ASCII, values without
 * references, all of it loaded. Anything else, right or wrong, is `notPlain` and left to `XmlElement.load`.
 */
export function cutPlainTag(bytes: Uint8Array, start: number, end: number, attributes: Attributes): number {
  let i = start;
  for (;;) {
    const at = spaceEnd(bytes, i, end);
    if (isClose(bytes, at)) return at + 1 < end ? at : notPlain;
    if (at === i) return notPlain;
    i = cutAttribute(bytes, at, end, attributes);
    if (i === notPlain) return notPlain;
  }
}

function isClose(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === mark.greater || (bytes[at] === mark.slash && bytes[at + 1] === mark.greater);
}

/** Returns the index behind the closing quote. */
function cutAttribute(bytes: Uint8Array, start: number, end: number, attributes: Attributes): number {
  const nameEnd = plainNameEnd(bytes, start, end);
  const quote = bytes[nameEnd + 1];
  const isQuoted = bytes[nameEnd] === mark.equals && (quote === mark.quote || quote === mark.apostrophe);
  if (nameEnd === start || !isQuoted || attributes.isFull) return notPlain;
  const valueEnd = plainValueEnd(bytes, nameEnd + 2, end);
  if (bytes[valueEnd] !== quote || attributes.has(bytes, start, nameEnd)) return notPlain;
  attributes.add(start, nameEnd, nameEnd + 2, valueEnd, true);
  return valueEnd + 1;
}

function spaceEnd(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && isSpace[bytes[i] as number] === 1) i++;
  return i;
}

function plainValueEnd(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && isPlainValue[bytes[i] as number] === 1) i++;
  return i;
}
