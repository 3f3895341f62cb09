/** The bytes that JSON gives a meaning (RFC 8259 §2). */
export const mark = {
  /** Below it every byte is a control character, which strings must escape (§7). */
  space: 0x20,
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

/** Printable ASCII that stands for itself inside a string, so that decoding it is copying it. */
export const isPlainText = table(range(mark.space, 0x7f).filter(standsForItself));

/** What a string may hold besides escapes: everything but its end and control characters (RFC 8259 §7). */
export const isStringText = table(range(mark.space, 0x100).filter(standsForItself));

/** What lies between strings and brackets: white space, punctuation, numbers, literals. Anything else is no JSON. */
export const isBetweenMarks = table(
  [..." \n\r\t,:+-.0123456789Eaeflnrstu"].map((text) => text.charCodeAt(0)),
);

function standsForItself(byte: number): boolean {
  return byte !== mark.quote && byte !== mark.backslash;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function table(bytes: readonly number[]): Uint8Array {
  const marks = new Uint8Array(256);
  for (const byte of bytes) marks[byte] = 1;
  return marks;
}

/** Index of the first byte from `from` on that the table does not mark, or `end`. */
export function endOfRun(table: Uint8Array, bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && table[bytes[i] as number] === 1) i++;
  return i;
}

const number = /^-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?$/;

/** Whether a token is a number (RFC 8259 §6) of a length that somebody might mean. */
export function isNumber(token: string): boolean {
  return number.test(token);
}

/** Whether a token is a number or one of the three literals. */
export function isScalar(token: string): boolean {
  return token === "true" || token === "false" || token === "null" || isNumber(token);
}
