/** The files of an artefact, as they came out of the job that made it. */
export interface ArtefactFiles {
  /** Relative, with forward slashes. */
  readonly paths: readonly string[];
  bytes(path: string): number;
  /** The whole file; whoever asks has looked at `bytes` before. */
  read(path: string): Uint8Array;
  /** In lower-case hex. */
  sha256(path: string): string;
}

/** What of a folder's files is needed here. */
interface Folder {
  open(path: string): {
    readonly size: number;
    read(into: Uint8Array, position: number): number;
    close(): void;
  };
  sha256(path: string): string;
}

/** The files of an artefact in a folder. */
export function artefactFiles(folder: Folder, paths: readonly string[]): ArtefactFiles {
  return {
    paths,
    bytes: (path) => withFile(folder, path, ({ size }) => size),
    read: (path) =>
      withFile(folder, path, (file) => {
        const bytes = new Uint8Array(file.size);
        let at = 0;
        for (let read = -1; read !== 0 && at < bytes.length; at += read)
          read = file.read(bytes.subarray(at), at);
        return bytes.subarray(0, at);
      }),
    sha256: (path) => folder.sha256(path),
  };
}

function withFile<T>(folder: Folder, path: string, use: (file: ReturnType<Folder["open"]>) => T): T {
  const file = folder.open(path);
  try {
    return use(file);
  } finally {
    file.close();
  }
}
