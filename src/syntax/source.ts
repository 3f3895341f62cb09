/** Random access to the bytes of one report. Reads are synchronous: a parser asks, the answer is there. */
export interface ByteSource {
  /** Size in bytes. */
  readonly size: number;
  /** Copies bytes from `position` into `into`; returns how many, 0 at the end. */
  read(into: Uint8Array, position: number): number;
}

/** Serves bytes that are already in memory. */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.byteLength,
    read(into, position) {
      const part = bytes.subarray(position, position + into.byteLength);
      into.set(part);
      return part.byteLength;
    },
  };
}
