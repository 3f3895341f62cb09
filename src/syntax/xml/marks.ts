/** The bytes that XML markup is made of (XML 1.0 §2.4). */
export const mark = {
  quote: 0x22,
  ampersand: 0x26,
  apostrophe: 0x27,
  semicolon: 0x3b,
  slash: 0x2f,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  exclamation: 0x21,
} as const;

export const isSpace = table([0x20, 0x09, 0x0a, 0x0d]);

/** What ends a name. */
export const endsName = table([
  0x20,
  0x09,
  0x0a,
  0x0d,
  mark.slash,
  mark.greater,
  mark.equals,
  mark.less,
  mark.quote,
  mark.apostrophe,
]);

/** ASCII that a name may hold (XML 1.0 §2.3); every byte above it is taken for part of a letter. */
const nameCharacters = [..."-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"].map((text) =>
  text.charCodeAt(0),
);
const aboveAscii = Array.from({ length: 0x80 }, (_, index) => index + 0x80);
export const isName = table([...nameCharacters, ...aboveAscii]);

/** What a name may hold but not begin with. */
export const startsNoName = table([..."-.0123456789"].map((text) => text.charCodeAt(0)));

const controls = Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => isSpace[byte] === 0);

/** What a run over character data must stop at: markup, references, control characters. */
export const stopsText = table([mark.less, mark.ampersand, ...controls]);

/** What decides where a tag ends: its bracket, and the quotes inside which brackets mean nothing. */
export const delimitsTag = table([mark.greater, mark.quote, mark.apostrophe]);

export const isForbiddenInValue = table([mark.less, ...controls]);

/** Printable ASCII that stands for itself in an attribute value, whichever quotes are around it. */
export const isPlainValue = table(
  Array.from({ length: 0x7f - 0x20 }, (_, index) => index + 0x20).filter(
    (byte) => ![mark.less, mark.ampersand, mark.quote, mark.apostrophe].includes(byte as 0x22),
  ),
);

function table(bytes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(256);
  for (const byte of bytes) marks[byte] = 1;
  return marks;
}
