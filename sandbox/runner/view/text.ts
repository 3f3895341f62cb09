/** Signs that would steer a terminal or turn text round; names and logs are not ours. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line of text that does nothing to a terminal. */
export const clean = (text: string): string => text.replace(/\t/g, "  ").replace(unsafe, "");

/** As much of a text as fits into so many columns. */
export function cut(text: string, columns: number): string {
  const signs = [...text].map((sign) => ({ sign, width: widthOf(sign) }));
  const total = signs.reduce((sum, { width }) => sum + width, 0);
  if (total <= columns) return text;
  let left = columns - 1;
  const end = signs.findIndex(({ width }) => {
    left -= width;
    return left < 0;
  });
  return `${signs
    .slice(0, end)
    .map(({ sign }) => sign)
    .join("")}…`;
}

/** East Asian letters and emoji are two columns wide; a line that is too long by one would break and flicker. */
function widthOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x1100) return 1;
  const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0xa4cf],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0x1f300, 0x1faff],
    [0x20000, 0x3fffd],
  ] as const;
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** `0.4s`, `12s`, `3m05s` */
export function duration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)}s`;
  if (seconds < 60) return `${Math.round(seconds)}s`;
  return `${Math.floor(seconds / 60)}m${`${Math.floor(seconds % 60)}`.padStart(2, "0")}s`;
}

const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const;

export type Paint = (style: keyof typeof codes, text: string) => string;

/** Paints text, or leaves it as it is. */
export const paintWith = (isColoured: boolean): Paint =>
  isColoured ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;
