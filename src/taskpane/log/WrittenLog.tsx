import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LogEntry } from '../../memory/log';
import { Disclosure } from '../components/Disclosure';
import { GrowingList } from '../components/GrowingList';
import { usePane } from '../context';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', padding: `${tokens.spacingVerticalXS} 0` },
  time: { color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** All that Måltall has written in this workbook, the newest first, with a way to where it stands. */
export function WrittenLog() {
  const { state, texts } = usePane();
  if (state.log.length === 0) return null;
  return (
    <Disclosure summary={texts.log.title(state.log.length)}>
      <GrowingList items={state.log.toReversed()}>{entry => <Entry entry={entry} />}</GrowingList>
    </Disclosure>
  );
}

function Entry({ entry: { at, deed, count, places } }: { entry: LogEntry }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const isGone = deed === 'insertionUndone';
  return (
    <div className={styles.entry}>
      <Caption1 className={styles.time}>{language.report.time(at)}</Caption1>
      <Text>{texts.log[deed](count)}</Text>
      <span className={styles.places}>
        {places.map(place => {
          const name = nameOf(place, deed, texts.place);
          return isGone ? (
            <Caption1 key={name}>{name}</Caption1>
          ) : (
            <PlaceLink key={name} {...{ place, name }} />
          );
        })}
        {count > places.length && <Caption1>{texts.log.more(count - places.length)}</Caption1>}
      </span>
    </div>
  );
}

type LoggedPlace = LogEntry['places'][number];

function PlaceLink({ place: { sheet, cell }, name }: { place: LoggedPlace; name: string }) {
  const { actions } = usePane();
  return <Link onClick={() => void actions.select(sheet, cell)}>{name}</Link>;
}

/** A sheet by its name, a cell by its place. */
function nameOf(
  { sheet, cell }: LoggedPlace,
  deed: LogEntry['deed'],
  place: (sheet: string, cell: string) => string,
): string {
  return deed === 'corrected' || deed === 'correctionUndone' ? place(sheet, cell) : sheet;
}
