const text = "This change is part of a rehearsal; nothing of it reaches anybody.";

/** Fills a template in: something below each heading, every box ticked. */
export function filledIn(template: string): string {
  const lines = template.split(/\r?\n/).flatMap((line) => {
    if (/^#{1,6} /.test(line)) return [line, "", text];
    return [line.replace(/^(\s*[-*+] )\[ \]/, "$1[x]")];
  });
  return lines.some((line) => line === text) ? lines.join("\n") : `${text}\n\n${lines.join("\n")}`;
}
