/**
 * A function of a text that remembers its answers, since tables repeat their words and several rules ask about one label.
 * @param most answers remembered; then all are forgotten, so that nothing grows with the workbook
 */
export function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
