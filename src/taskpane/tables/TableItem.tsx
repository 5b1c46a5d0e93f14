import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { doubtsOf, type RecognisedTable } from '../../table/table';
import { Disclosure } from '../components/Disclosure';
import { PlaceButton } from '../components/PlaceButton';
import { useWords } from '../context';
import { Corrector } from './Corrector';
import { ReasonList } from './ReasonList';

const useStyles = makeStyles({
  open: { backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  detail: { whiteSpace: 'nowrap' },
  secondary: { color: tokens.colorNeutralForeground2 },
  doubts: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** A table is known by where it stands: what else there is to know about it can be corrected. */
export const tableKey = ({ sheet, address }: RecognisedTable): string => `${sheet}!${address}`;

interface TableItemProps {
  readonly table: RecognisedTable;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One table: what it is and where; opened, what to look over, why it is read so, and what the user can correct. */
export function TableItem({ table, open, onOpen }: TableItemProps) {
  const { texts } = useWords();
  const styles = useStyles();
  const doubts = doubtsOf(table);
  return (
    <div className={mergeClasses(open && styles.open)}>
      <PlaceButton sheet={table.sheet} address={table.address} open={open} onChosen={onOpen}>
        <Heading table={table} />
        {doubts.length > 0 && !open && (
          <Caption1 className={styles.doubts}>
            <Warning16Filled className={styles.icon} />
            {texts.recognised.doubts(doubts.length)}
          </Caption1>
        )}
      </PlaceButton>
      {open && (
        <>
          <ReasonList reasons={doubts} />
          <Disclosure summary={texts.recognised.understood}>
            <ReasonList reasons={table.reasons.filter(({ doubtful }) => !doubtful)} />
            <Corrector table={table} />
          </Disclosure>
        </>
      )}
    </div>
  );
}

function Heading({ table: { kind, area, title, year, scale } }: { table: RecognisedTable }) {
  const { language, texts } = useWords();
  const styles = useStyles();
  const short = [scale, year].filter(detail => detail !== null).join(' · ');
  return (
    <>
      <Text weight="semibold">{texts.tables.kindIn(language.report.tableKinds[kind], area)}</Text>
      <Caption1 className={styles.secondary}>
        {title} <span className={styles.detail}>{title !== null && short !== '' ? `· ${short}` : short}</span>
      </Caption1>
    </>
  );
}
