const longest = 400;
/** How much is looked at for each character that is kept: colour codes and runs of spaces may take the rest. */
const rawFactor = 3;
/** Most text there is; nothing to do but to look at its length. */
const harmless = /^(?:[!-~](?: ?[!-~])*)?$/;

/** Escape sequences of terminals: test runners colour their messages. */
const terminalCode = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;:?]{0,32}[@-~]`, "g");
/** Line breaks, tabs and every other control character. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Joins emoji and chooses their look; without them the text reads the same. */
const joining = /\u200c|\u200d|[\ufe00-\ufe0f]/gu;
/** What nobody sees: marks that turn the direction of text (Trojan Source), tags, fillers, half characters. */
const hidden = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** Accents that pile up until they cover the lines around. */
const pile = /(\p{M}{3})\p{M}+/gu;

/** One line of visible text of bounded length, whatever a report, a path or a name may hold. */
export function plain(text: string, most = longest): string {
  if (text.length <= most && harmless.test(text)) return text;
  const line = text
    .slice(0, most * rawFactor)
    .replace(terminalCode, "")
    .replace(breaking, " ")
    .replace(joining, "")
    .replace(hidden, "\ufffd")
    .replace(pile, "$1")
    .trim();
  if (line.length > most) return `${cutAt(line, most)}…`;
  return text.length > most * rawFactor && !line.endsWith("…") ? `${line}…` : line;
}

/** Cuts between characters, never through one. */
function cutAt(text: string, most: number): string {
  return text
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/u, "");
}
