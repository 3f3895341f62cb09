import type { ScanBench, ToolCall, ToolEnd } from "../../src/ports/scan-bench.ts";

/** A bench of which every tool does what the test says. */
export interface MemoryBench {
  readonly bench: ScanBench;
  readonly calls: ToolCall[];
  /** What was handed over, by name. */
  readonly output: Map<string, string>;
  /** Folders with copies: name of the file to its text. */
  readonly folders: Map<string, ReadonlyMap<string, string>>;
}

interface Behaviour {
  /** Text of the report that the tool writes; null: none. */
  readonly report?: string | null;
  readonly end?: ToolEnd;
  /** Why it cannot be installed. */
  readonly lacking?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

export function memoryBench({ report = "{}", end, lacking, variables = {} }: Behaviour = {}): MemoryBench {
  const calls: ToolCall[] = [];
  const output = new Map<string, string>();
  const folders = new Map<string, ReadonlyMap<string, string>>();
  const bench: ScanBench = {
    workspace: "/workspace",
    config: "/home/scanners/config",
    node: "/bin/node",
    variables,
    install: async () =>
      lacking === undefined
        ? { state: "known", value: "/scratch/install" }
        : { state: "unknown", why: lacking },
    reportPath: (name) => `/scratch/reports/${name}`,
    folderWith(files) {
      const folder = `/scratch/files-${folders.size + 1}`;
      folders.set(folder, files);
      return folder;
    },
    layoutOf({ texts, copies }) {
      const folder = `/scratch/layout-${folders.size + 1}`;
      folders.set(folder, new Map([...texts, ...copies]));
      return folder;
    },
    subjectPath: (path) => `/workspace/${path}`,
    async run(call) {
      calls.push(call);
      return end ?? { state: "ended", exitCode: 0, lastWords: "" };
    },
    deliver(_, name) {
      if (report === null) return { state: "unknown", why: "it wrote no report" };
      output.set(name, report);
      return { state: "known", value: { bytes: report.length, sha256: "0".repeat(64) } };
    },
    deliverText: (name, text) => void output.set(name, text),
  };
  return { bench, calls, output, folders };
}
