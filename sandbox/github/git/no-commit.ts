/** What git says in place of a commit where there is none: before a ref is made, and after it is deleted. */
export const noCommit = "0".repeat(40);
