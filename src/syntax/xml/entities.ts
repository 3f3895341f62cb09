import { limits } from "../limits.ts";

/** The five entities that XML predefines (XML 1.0 §4.6); every other one would need a declaration. */
const predefined = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const reference = /&([^;&]{0,64})(;?)/g;
const decimal = /^#([0-9]{1,7})$/;
const hexadecimal = /^#x([0-9a-fA-F]{1,6})$/;

export type EntityFault = (kind: "forbidden-entity" | "malformed" | "too-large", message: string) => Error;

/** Expands references in text and attribute values, counting character references over the whole document. */
export class EntityExpander {
  readonly #fault: EntityFault;
  #expanded = 0;

  constructor(fault: EntityFault) {
    this.#fault = fault;
  }

  expand(raw: string): string {
    return raw.replace(reference, (whole, name: string, semicolon: string) => {
      if (semicolon === "")
        throw this.#fault("malformed", `expected "&amp;" or a reference, found ${JSON.stringify(whole)}`);
      return predefined.get(name) ?? this.#character(name);
    });
  }

  #character(name: string): string {
    const code = codePoint(name);
    if (code === undefined) {
      throw this.#fault(
        "forbidden-entity",
        `expected one of the five predefined entities, found "&${name};"`,
      );
    }
    if (!isXmlCharacter(code))
      throw this.#fault("malformed", `expected a character that XML allows, found "&${name};"`);
    if (++this.#expanded > limits.characterReferences) {
      throw this.#fault("too-large", `expected at most ${limits.characterReferences} character references`);
    }
    return String.fromCodePoint(code);
  }
}

function codePoint(name: string): number | undefined {
  const digits = decimal.exec(name)?.[1];
  if (digits !== undefined) return Number.parseInt(digits, 10);
  const hex = hexadecimal.exec(name)?.[1];
  return hex === undefined ? undefined : Number.parseInt(hex, 16);
}

/** XML 1.0 §2.2, production Char. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
