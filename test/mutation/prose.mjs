// What is no logic, and therefore not mutated: words for people, and the single words of tables of data. Whether these are
// right no test of the code can say; that a table is there, that a pattern matches and a condition holds, it can.

/** What a rule tells of itself. Its examples are tests. */
const ofARule = new Set(['id', 'title', 'why', 'severity', 'fix', 'since', 'cites', 'examples']);

const makers = new Set(['defineRule', 'careRule', 'guidelineRule']);

/** Why the mutants of a piece of code are left out, or nothing. */
export function proseReason(path) {
  if (path.isObjectProperty() && isOfARule(path)) return 'what a rule tells of itself, and its examples, are no logic';
  if (path.isStringLiteral() && isInTable(path)) return 'a word in a table of data is no logic';
  return undefined;
}

function isOfARule(property) {
  const call = property.parentPath.parentPath;
  return call?.isCallExpression() && makers.has(call.node.callee.name) && ofARule.has(property.node.key.name);
}

/** Whether a string stands in a list or an object that is made when the module is loaded, outside of any function and call. */
function isInTable(string) {
  let inside = false;
  for (let at = string.parentPath; at; at = at.parentPath) {
    if (at.isFunction()) return false;
    if (at.isArrayExpression() || at.isObjectExpression()) inside = true;
  }
  return inside;
}
