const longest = 2_000;

/** The part of a test case that says why it did not pass: trimmed, cut to a readable length, absent if empty. */
export function messageOf(text: string | undefined): { readonly message?: string } {
  const message = (text ?? "").trim().slice(0, longest);
  return message === "" ? {} : { message };
}
