/** "TA" as "T. A.": programs read initials that stand together as one name, and keep only its first letter. */
export function spelledInitials(given: string): string {
  const letters = given.replace(/[ .]/g, '');
  const isInitials = /^\p{Lu}{1,4}$/u.test(letters) && /^\p{Lu}{1,4}$|^(?:\p{Lu}[. ]{0,2}){1,4}$/u.test(given);
  return isInitials ? [...letters].map((letter) => `${letter}.`).join(' ') : given;
}
