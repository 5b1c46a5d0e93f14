import { cutLike } from './name-compounds';
import { nameScorer, type NameScorer } from './name-score';
import { areTwoThings, needsAnAnswer, leftoverOf } from './name-vetoes';
import { nameWords } from './name-words';

/** An indicator in one of two lists; the area ("FO2A") settles between names that are equally alike. */
export interface NamedIndicator {
  readonly name: string;
  readonly area: string | null;
}

export interface NamePair {
  /** Indexes into the two lists. */
  readonly left: number;
  readonly right: number;
  /** From 0 to 1. */
  readonly score: number;
  /** A word that carries meaning came, went or was replaced; spelling and empty words do not count. */
  readonly nameChanged: boolean;
  /** Alike, but a human must say whether it is the same indicator. */
  readonly doubtful: boolean;
}

/** Measured on true pairs of names from letters and reports: nothing false at or above this. */
const SURE = 0.75;
/** Below this a pair is not worth a question. */
const POSSIBLE = 0.55;
/** From here on a name may be another wording of the other whose compounds are cut. */
const WORTH_CUTTING = 0.25;
/** A rival this close makes a pair that is not word for word the same doubtful. */
const CLOSE_RIVAL = 0.03;
const SAME_AREA_BONUS = 0.02;
/** A count is called so or not without being another: "antall liggedøgn", "liggedøgn". */
const COUNT = 'antall';

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  /** The score with what the areas say, for choosing between rivals. */
  readonly rank: number;
  readonly unsure: boolean;
}

/**
 * Pairs the indicators of two lists by their names, one to one. The likest pair takes its names first and rivals get
 * what is left: competition tells "Språklig utvikling" from "Sosial utvikling" where no threshold could.
 */
export function matchNames(
  left: readonly NamedIndicator[],
  right: readonly NamedIndicator[],
): readonly NamePair[] {
  const [leftWords, rightWords] = [left, right].map(list => list.map(({ name }) => nameWords(name)));
  const candidates = candidatesOf(left, right, leftWords ?? [], rightWords ?? []);
  const pairs: NamePair[] = [];
  for (let open = candidates; open[0];) {
    const best = open[0];
    const rivals = open.slice(1).filter(other => other.left === best.left || other.right === best.right);
    pairs.push(pairOf(best, rivals, leftWords?.[best.left] ?? [], rightWords?.[best.right] ?? []));
    open = open.filter(({ left: l, right: r }) => l !== best.left && r !== best.right);
  }
  return pairs;
}

function candidatesOf(
  left: readonly NamedIndicator[],
  right: readonly NamedIndicator[],
  leftWords: readonly (readonly string[])[],
  rightWords: readonly (readonly string[])[],
): Candidate[] {
  const scorer = nameScorer([...leftWords, ...rightWords]);
  const found = leftWords.flatMap((words, l) =>
    rightWords.flatMap((others, r): Candidate[] => {
      const score = scoreOf(words, others, scorer);
      if (score < POSSIBLE || areTwoThings(words, others)) return [];
      const bonus = sameArea(left[l]?.area, right[r]?.area) ? SAME_AREA_BONUS : 0;
      const unsure = score < SURE || needsAnAnswer(words, others);
      return [{ left: l, right: r, score, rank: score + bonus, unsure }];
    }),
  );
  return found.sort((a, b) => b.rank - a.rank || a.left - b.left || a.right - b.right);
}

function scoreOf(words: readonly string[], others: readonly string[], scorer: NameScorer): number {
  if (isSameText(words, others)) return 1;
  const score = scorer.score(words, others);
  if (score < WORTH_CUTTING || score >= SURE) return score;
  return scorer.score(cutLike(words, others), cutLike(others, words));
}

/** The same letters and numbers in order, wherever compounds are cut: "fag-brev", "fagbrev". */
function isSameText(words: readonly string[], others: readonly string[]): boolean {
  const text = (parts: readonly string[]) =>
    parts.map(part => (/\d/.test(part) ? ` ${part} ` : part)).join('');
  return words.length > 0 && text(words) === text(others);
}

function pairOf(
  { left, right, score, rank, unsure }: Candidate,
  rivals: readonly Candidate[],
  words: readonly string[],
  others: readonly string[],
): NamePair {
  const close = score < 1 && rivals.some(rival => rank - rival.rank < CLOSE_RIVAL);
  const only = leftoverOf(words, others);
  const nameChanged = [...only.left, ...only.right].some(word => word !== COUNT);
  return { left, right, score: Math.round(score * 100) / 100, nameChanged, doubtful: unsure || close };
}

/** "FO4A Sosiale tjenester" and "FO4" are the same area as far as both say. */
function sameArea(left: string | null | undefined, right: string | null | undefined): boolean {
  const [one, other] = [left, right].map(area => (area ?? '').trim().split(/\s/)[0]?.toUpperCase() ?? '');
  return !!one && !!other && (one.startsWith(other) || other.startsWith(one));
}
