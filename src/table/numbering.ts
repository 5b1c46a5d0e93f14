/** The columns' numbers under a header: 1, 2, 3 or (1), (2), (3). */
export function isNumbering(texts: readonly string[]): boolean {
  const numbers = texts.map(text => Number(text.replace(/[().=]/g, '')));
  const [first = 0] = numbers;
  return first >= 1 && first <= 3 && numbers.every((number, index) => number === first + index);
}
