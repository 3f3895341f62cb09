/** A file of an archive as its directory describes it, and where its own header and bytes lie. */
export interface ZipRecord {
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where the file's own header begins. */
  readonly local: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const described = 0x0008;
const stored = 0;
const descriptorSignature = 0x08074b50;

/**
 * Whether the records lie end to end, and say of themselves what the directory says of them. A reader that goes from record
 * to record (actions/download-artifact does) must find the same files as one that believes the directory: else a scanner
 * looks at other bytes than the gate under one digest.
 */
export function tilingFault(view: DataView, records: readonly ZipRecord[], dataEnd: number): string | null {
  const inPlace = records.toSorted((a, b) => a.local - b.local);
  const [first] = inPlace;
  if ((first?.local ?? dataEnd) !== 0) return "bytes before the first file";
  for (const [index, record] of inPlace.entries()) {
    const fault = headerFault(view, record);
    if (fault !== null) return fault;
    const after = inPlace[index + 1]?.local ?? dataEnd;
    const rest = after - (record.start + record.packedBytes);
    if (rest < 0) return "files that share their bytes";
    if (!isDescriptor(view, record, after - rest, rest)) return "bytes between its files";
  }
  return null;
}

/** The header of the file itself, against the directory's. */
function headerFault(view: DataView, { flags, method, local, ...told }: ZipRecord): string | null {
  const isDescribed = (flags & described) !== 0;
  const said = [
    view.getUint32(local + 14, true),
    view.getUint32(local + 18, true),
    view.getUint32(local + 22, true),
  ];
  const expected = [told.crc32, told.packedBytes, told.bytes];
  const isSame =
    view.getUint16(local + 6, true) === flags &&
    view.getUint16(local + 8, true) === method &&
    said.every((value, index) => value === expected[index] || (isDescribed && value === 0));
  if (!isSame) return "a file whose own header differs from the directory";
  // Whoever reads from record to record has to guess where it ends.
  return isDescribed && method === stored && told.bytes > 0
    ? "a stored file that does not say its size"
    : null;
}

/** What may stand behind packed bytes: nothing, or the same sums once more, with or without a signature, in 4 or 8 bytes. */
function isDescriptor(view: DataView, record: ZipRecord, at: number, length: number): boolean {
  if ((record.flags & described) === 0) return length === 0;
  const isSigned = length === 16 || length === 24;
  if (!isSigned && length !== 12 && length !== 20) return false;
  if (isSigned && view.getUint32(at, true) !== descriptorSignature) return false;
  const sums = isSigned ? at + 4 : at;
  const size = (position: number): number | bigint =>
    length >= 20 ? view.getBigUint64(position, true) : view.getUint32(position, true);
  const width = length >= 20 ? 8 : 4;
  return (
    view.getUint32(sums, true) === record.crc32 &&
    Number(size(sums + 4)) === record.packedBytes &&
    Number(size(sums + 4 + width)) === record.bytes
  );
}
