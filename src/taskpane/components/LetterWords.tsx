import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Source } from '../../target/target';
import { usePane } from '../context';
import { linesAround } from '../letter/around';

const useStyles = makeStyles({
  details: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  summary: {
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
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

/** Where the letter says it, and on demand its own words with those around. */
export function LetterWords({ source }: { source: Source }) {
  const { state, texts } = usePane();
  const styles = useStyles();
  const place = texts.letter.source(source.page, source.line);
  return (
    <details className={styles.details}>
      {/* Office.js on the web moves the focus only to what says that it takes it. */}
      <summary className={styles.summary} tabIndex={0}>
        {texts.findings.letterSays(place)}
      </summary>
      <dl className={styles.words}>
        {linesAround(state.letters, source).map(({ line, text }) => (
          <Line key={line} line={line} text={text} itself={line === source.line} />
        ))}
      </dl>
    </details>
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
