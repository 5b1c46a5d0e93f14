import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Source } from '../../target/target';
import { usePane } from '../context';
import { linesAround } from '../letter/around';
import { Disclosure } from './Disclosure';
import { LetterPage } from './LetterPage';

const useStyles = makeStyles({
  words: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Tabs between the cells of a row.
    whiteSpace: 'pre-wrap',
    tabSize: 3,
  },
  line: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  itself: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface LetterWordsProps {
  readonly source: Source;
  /** What the letter writes for the figure that is meant. */
  readonly figure?: string;
}

/** Where the letter says it, and on demand its own words. */
export function LetterWords({ source, figure = '' }: LetterWordsProps) {
  const { texts } = usePane();
  const place = texts.letter.source(source.page, source.line);
  return (
    <Disclosure summary={texts.findings.letterSays(place)}>
      <LetterLines source={source} figure={figure} />
    </Disclosure>
  );
}

/** The letter's own words, with those around them. */
export function LetterLines({ source, figure = '' }: LetterWordsProps) {
  const { state } = usePane();
  const styles = useStyles();
  return (
    <>
      <dl className={styles.words}>
        {linesAround(state.letters, source).map(({ line, text }) => (
          <Line key={line} line={line} text={text} itself={line === source.line} />
        ))}
      </dl>
      <LetterPage source={source} figure={figure} />
    </>
  );
}

function Line({ line, text, itself }: { line: number; text: string; itself: boolean }) {
  const styles = useStyles();
  const className = mergeClasses(styles.line, itself && styles.itself);
  return (
    <>
      <dt className={className}>{line}</dt>
      <dd className={className}>{text}</dd>
    </>
  );
}
