/** The columns' numbers under a header: 1, 2, 3 or (1), (2), (3); over tables side by side they begin anew. */
export function isNumbering(texts: readonly string[]): boolean {
  const numbers = texts.map(text => Number(text.replace(/[().=]/g, '')));
  const [first = 0] = numbers;
  const begins = (number: number) => number >= 1 && number <= 3;
  return (
    begins(first) &&
    numbers.slice(1).every((number, at) => number === (numbers[at] ?? 0) + 1 || number === first)
  );
}
