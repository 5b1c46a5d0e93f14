import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { keptColumns } from '../../report/refresh/told-columns';
import type { RolledSheet } from '../../report/refresh/roll-forward-job';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../context';
import { SheetPreview } from './SheetPreview';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** A table of the new set: what it keeps of the last one, and how it will look. */
export function RolledTable({ sheet: { draft, whole } }: { sheet: RolledSheet }) {
  const { rollForward: words } = usePane().language;
  const styles = useStyles();
  const { without, own, isReordered } = keptColumns(draft, whole);
  const kept = [
    ...(without.length > 0 ? [words.kept.without(without)] : []),
    ...(own.length > 0 ? [words.kept.own(own)] : []),
    ...(isReordered ? [words.kept.reordered] : []),
  ];
  return (
    <Disclosure summary={words.sheet(draft.name, draft.title)}>
      <div className={styles.place}>
        {kept.map(line => (
          <Caption1 key={line} className={styles.secondary}>
            {line}
          </Caption1>
        ))}
        <SheetPreview sheet={draft} />
      </div>
    </Disclosure>
  );
}
