type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** A typed array of at least `length` numbers with the old ones in front; the same array if it is long enough. */
export function lengthened<C extends Column>(column: C, length: number): C {
  if (length <= column.length) return column;
  const Kind = column.constructor as new (size: number) => C;
  const longer = new Kind(Math.max(length, column.length * 2));
  longer.set(column);
  return longer;
}
