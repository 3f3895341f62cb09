/** The bytes that JSON gives a meaning (RFC 8259 §2). */
export const mark = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Tables of 0 and 1 by byte: one load in the hot loops where comparisons would take four. */
export const isSpace = table([0x20, 0x0a, 0x0d, 0x09]);
export const isOpening = table([mark.openBrace, mark.openBracket]);
export const isStructural = table([
  mark.quote,
  mark.openBrace,
  mark.closeBrace,
  mark.openBracket,
  mark.closeBracket,
]);

/** Printable ASCII that stands for itself inside a string. */
export const isPlainText = table(
  Array.from({ length: 0x7f - 0x20 }, (_, index) => index + 0x20).filter(
    (byte) => byte !== mark.quote && byte !== mark.backslash,
  ),
);

function table(bytes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(256);
  for (const byte of bytes) marks[byte] = 1;
  return marks;
}
