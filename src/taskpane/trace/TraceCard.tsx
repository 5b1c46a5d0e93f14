import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Trace, TracedCell } from '../../report/trace';
import type { Source } from '../../target/target';
import { LetterLines } from '../components/LetterWords';
import { followPlaces } from '../components/place-keys';
import { PlaceButton } from '../components/PlaceButton';
import { usePane } from '../context';
import { focusHeading } from '../focus';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
    maxHeight: '50vh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between' },
  title: { margin: 0, ':focus': { outlineStyle: 'none' } },
  secondary: { color: tokens.colorNeutralForeground2 },
  list: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0, listStyleType: 'none' },
});

/** Where the figure comes from that the user asked about: the cells, and the letter. */
export function TraceCard() {
  const { state } = usePane();
  return state.trace && <Card trace={state.trace} />;
}

function Card({ trace }: { trace: Trace }) {
  const { actions, texts } = usePane();
  const styles = useStyles();
  const card = useRef<HTMLElement>(null);
  useEffect(() => focusHeading(card.current?.querySelector('h2')), [trace]);
  const close = () => {
    actions.closeTrace();
    focusHeading();
  };
  return (
    <section className={styles.card} ref={card} aria-labelledby="trace" onKeyDown={followPlaces}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id="trace" className={styles.title} tabIndex={-1}>
          {texts.trace.title}
        </Subtitle2>
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={texts.close}
          onClick={close}
        />
      </div>
      <Caption1 className={styles.secondary}>
        {texts.trace.cell(texts.place(trace.place.sheet, trace.place.cell))}
      </Caption1>
      <Cells trace={trace} />
      <InLetter trace={trace} />
    </section>
  );
}

function Cells({ trace: { kind, cells } }: { trace: Trace }) {
  const { texts } = usePane();
  const styles = useStyles();
  if (kind === 'blank') return <Text>{texts.trace.blank}</Text>;
  if (kind === 'constant') return <Text>{texts.trace.typed}</Text>;
  if (cells.length === 0) return <Text>{texts.trace.noCells}</Text>;
  return (
    <>
      <Text>{texts.trace.from(cells.length)}</Text>
      <ul className={styles.list}>
        {cells.map(cell => (
          <li key={`${cell.sheet}!${cell.cell}`}>
            <Cell cell={cell} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Cell({ cell: { sheet, cell, known } }: { cell: TracedCell }) {
  const { texts } = usePane();
  return (
    <PlaceButton sheet={sheet} address={cell}>
      {known && <span>{texts.trace.known(known.label, known.header, known.raw)}</span>}
    </PlaceButton>
  );
}

function InLetter({ trace: { kind, indicator, source } }: { trace: Trace }) {
  const { state, texts } = usePane();
  const styles = useStyles();
  if (!source) {
    const expected = kind !== 'blank' && state.letters.length > 0;
    return expected && <Caption1 className={styles.secondary}>{texts.trace.notInLetter}</Caption1>;
  }
  const letterTarget = indicator?.letterTarget ?? null;
  const target = letterTarget && samePlace(letterTarget.source, source) ? letterTarget : null;
  return (
    <>
      <Text>{target ? texts.trace.letterTarget(target.name, target.raw) : texts.trace.letterRow}</Text>
      <Caption1 className={styles.secondary}>{texts.letter.source(source.page, source.line)}</Caption1>
      <LetterLines source={source} figure={target?.raw ?? ''} />
    </>
  );
}

const samePlace = (one: Source, other: Source): boolean => one.page === other.page && one.line === other.line;
