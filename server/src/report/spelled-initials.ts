/** "TA" as "T. A.": programs read initials that stand together as one name, and keep only its first letter. */
export function spelledInitials(given: string): string {
  return /^\p{Lu}{1,4}$/u.test(given) ? [...given].map((letter) => `${letter}.`).join(' ') : given;
}
