import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { changesInWords, comparedInWords } from '../../language/comparison';
import type { Language } from '../../language/language';
import type { LetterComparison } from '../../letter/compare/change';
import type { Letter } from '../../letter/letter';
import { usePane } from '../context';
import { DoubtfulFigures } from './DoubtfulFigures';
import { noticesOf, type Notice } from './doubts';
import { newsOf } from './news';

const useStyles = makeStyles({
  fine: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    paddingLeft: 0,
    listStyleType: 'none',
  },
  notice: { display: 'flex', flexDirection: 'column' },
  secondary: { color: tokens.colorNeutralForeground2 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What a person should look over in a letter, folded away under its count. */
export function LetterNotes({ letter }: { letter: Letter }) {
  const { state, language, texts } = usePane();
  const styles = useStyles();
  const sections = sectionsOf(letter, newsOf(letter, state.letters), language);
  const pictures = letter.picturePages ?? [];
  const doubtful = pictures.length > 0 || sections.some(({ grave, count }) => grave && count > 0);
  return (
    <>
      {pictures.length > 0 && (
        <Text className={styles.fine}>
          <Warning16Filled className={styles.warning} />
          {texts.letter.picturePages(pictures)}
        </Text>
      )}
      {!doubtful && (
        <Text className={styles.fine}>
          <CheckmarkCircle16Filled className={styles.good} />
          {texts.letter.noDoubts}
        </Text>
      )}
      <Accordion multiple collapsible>
        {sections
          .filter(({ count }) => count > 0)
          .map(({ kind, title, grave, contents }) => (
            <AccordionItem key={kind} value={kind}>
              <AccordionHeader
                size="small"
                icon={grave ? <Warning16Filled className={styles.warning} /> : <Info16Regular />}
              >
                {title}
              </AccordionHeader>
              <AccordionPanel>{contents}</AccordionPanel>
            </AccordionItem>
          ))}
      </Accordion>
    </>
  );
}

function Items({ items }: { items: readonly Item[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ head, lines }, index) => (
        <li key={index} className={styles.notice}>
          <Text>{head}</Text>
          {lines.map(line => (
            <Caption1 key={line} className={styles.secondary}>
              {line}
            </Caption1>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A kind of thing to look over; `grave`: a figure may be wrong. */
interface Section {
  readonly kind: string;
  readonly title: string;
  readonly grave: boolean;
  readonly count: number;
  readonly contents: ReactNode;
}

interface Item {
  readonly head: string;
  readonly lines: readonly string[];
}

function sectionsOf(letter: Letter, news: LetterComparison | null, language: Language): Section[] {
  const texts = language.pane.letter;
  const { doubtful, odd } = noticesOf(letter);
  const sums = letter.tables.flatMap(({ checks }) => checks);
  const [holding, failing] = [sums.filter(({ ok }) => ok), sums.filter(({ ok }) => !ok)];
  const changes = news ? changesInWords(news, language) : [];
  const { suggestions, unclaimed } = letter;
  return [
    {
      kind: 'doubts',
      title: texts.doubts(doubtful.length),
      grave: true,
      count: doubtful.length,
      contents: <DoubtfulFigures letter={letter} figures={doubtful} />,
    },
    plain('sums', texts.sums(failing.length), true, failing.map(asSum)),
    plain('news', texts.news(changes.length), false, news ? asNews(news, changes) : []),
    plain('oddities', texts.oddities(odd.length), false, odd.map(asOddity)),
    plain('suggestions', texts.suggestions(suggestions.length), false, suggestions.map(asSuggestion)),
    plain('sumsHold', texts.sumsHold(holding.length), false, holding.map(asHolding)),
    plain('unclaimed', texts.unclaimed(unclaimed.length), false, unclaimed.map(asLine)),
  ];

  function plain(kind: string, title: string, grave: boolean, items: readonly Item[]): Section {
    return { kind, title, grave, count: items.length, contents: <Items items={items} /> };
  }

  function asOddity(notice: Notice): Item {
    const { value, percent } = notice;
    const read = value === null ? [] : [texts.readAs(language.figure(value, { percent }))];
    return { head: notice.what, lines: [wordsOf(notice), ...read] };
  }

  function asSum({ what, expected, found }: (typeof sums)[number]): Item {
    return { head: texts.sum(what, language.figure(expected), language.figure(found)), lines: [] };
  }

  function asHolding({ what, found }: (typeof sums)[number]): Item {
    return { head: `${what}: ${language.figure(found)}`, lines: [] };
  }

  /** What it is held against, and then a line a change. */
  function asNews(comparison: LetterComparison, lines: readonly string[]): Item[] {
    return lines.length === 0 ? [] : [{ head: comparedInWords(comparison, language), lines }];
  }

  function asSuggestion({ text, source }: (typeof suggestions)[number]): Item {
    return { head: text, lines: [texts.source(source.page, source.line)] };
  }

  function asLine({ line, text }: (typeof unclaimed)[number]): Item {
    return { head: text, lines: [texts.source(null, line)] };
  }

  function wordsOf({ words, source }: Notice): string {
    return `${texts.writes(words)} (${texts.source(source.page, source.line)}).`;
  }
}
