/** Largest number of bytes that one packed number takes. */
const longest = 8;

/** Packs whole numbers from 0 to 2^53 into bytes, seven bits each; small ones take one byte. */
export class Packer {
  bytes = new Uint8Array(4096);
  length = 0;

  put(value: number): void {
    if (this.length + longest > this.bytes.length) this.#grow();
    if (value < 128) this.bytes[this.length++] = value;
    else this.#putLong(value);
  }

  clear(): void {
    this.length = 0;
  }

  #putLong(value: number): void {
    let rest = value;
    for (; rest > 0x7fffffff; rest = Math.floor(rest / 128)) {
      this.bytes[this.length++] = (rest % 128) | 0x80;
    }
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }

  #grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what a `Packer` wrote, in the same order. */
export class Unpacker {
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  /** Where the number that was taken last begins. */
  #start = 0;

  open(bytes: Uint8Array, offset: number): void {
    this.#bytes = bytes;
    this.#at = offset;
  }

  take(): number {
    this.#start = this.#at;
    const byte = this.#bytes[this.#at++] as number;
    return byte < 0x80 ? byte : this.#takeLong(byte);
  }

  /** Makes the number that was taken last odd, where it lies. */
  setLowestBit(): void {
    this.#bytes[this.#start] = (this.#bytes[this.#start] as number) | 1;
  }

  #takeLong(first: number): number {
    let value = first & 0x7f;
    let scale = 128;
    let byte: number;
    do {
      byte = this.#bytes[this.#at++] as number;
      value += (byte & 0x7f) * scale;
      scale *= 128;
    } while (byte >= 0x80);
    return value;
  }
}

/** Maps whole numbers to those from 0 on, so that small differences of either sign pack small. */
export function foldSign(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** Reverses `foldSign`. */
export function unfoldSign(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
