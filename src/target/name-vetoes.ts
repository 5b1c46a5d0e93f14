/**
 * Words that make two names two things, however alike the rest: the beginnings of words that stand against each other.
 * One name with the first and another with the second are never the same indicator.
 */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['psykiatri', 'somati'],
  ['under', 'over'],
  ['utgift', 'inntekt'],
  ['antall', 'andel'],
  ['brutto', 'netto'],
  ['menn', 'kvinne'],
  ['gutt', 'jente'],
  ['kommunal', 'privat'],
  ['positiv', 'negativ'],
  ['innvilg', 'avsl'],
  ['heltid', 'deltid'],
  ['korttid', 'langtid'],
  ['fast', 'midlertidig'],
  ['voksne', 'barn'],
  ['pris', 'antall'],
  ['innlagt', 'utskrevet'],
];

/** Words that widen or narrow whom an indicator is about; with one on only one side a human must say if it is the same. */
const SCOPE = ['privat', 'innvandrer', 'flyktning', 'minoritet'];

/** Whether two names, as words, say opposite things. */
export function opposite(left: readonly string[], right: readonly string[]): boolean {
  return OPPOSITES.some(([one, other]) => onlyIn(one, other, left, right) || onlyIn(one, other, right, left));
}

/** Whether two names differ in a number ("innen 3 måneder", "innen 6 måneder") or in whom they are about. */
export function differsInNumberOrScope(left: readonly string[], right: readonly string[]): boolean {
  const scope = SCOPE.some(stem => has(left, stem) !== has(right, stem));
  return scope || numbersIn(left) !== numbersIn(right);
}

function onlyIn(one: string, other: string, left: readonly string[], right: readonly string[]): boolean {
  return has(left, one) && !has(left, other) && has(right, other) && !has(right, one);
}

function has(words: readonly string[], stem: string): boolean {
  return words.some(word => word.startsWith(stem));
}

/** The numbers of a name, without years, which move from letter to letter. */
function numbersIn(words: readonly string[]): string {
  return words.filter(word => /^\d/.test(word) && !/^(?:19|20)\d\d$/.test(word)).join(' ');
}
