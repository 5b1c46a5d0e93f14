import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { SheetPlan } from '../../report/refresh/plan';
import type { RefreshPlan } from '../../report/refresh/refresh';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../context';
import type { TakenConflict } from '../state';
import { ChangeList } from './ChangeList';
import { ConflictList } from './ConflictList';
import { OfferedRemarks } from './OfferedRemarks';
import { isWanted, offersOn, type Remark } from './remark';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0 },
  list: { alignSelf: 'stretch', margin: 0, padding: 0, listStyleType: 'none' },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** What stands in the workbook already: what an update would change, what others have changed, and the update. */
export function Refresh() {
  const { state, actions, language } = usePane();
  const styles = useStyles();
  const { plan, taken, sheetRemarks, work } = state;
  const words = language.refresh;
  if (!plan || plan.sheets.length + plan.left.length === 0) return null;
  const told = plan.sheets.reduce((sum, sheet) => sum + sheet.changes.length, 0);
  const changes = told + chosen(plan, taken) + wanted(plan, sheetRemarks);
  return (
    <section className={styles.section} aria-labelledby="refresh-title">
      <Subtitle2 as="h2" id="refresh-title" className={styles.title}>
        {words.title}
      </Subtitle2>
      <Text>{changes > 0 ? words.intro(plan.sheets.length) : words.upToDate(plan.sheets.length)}</Text>
      <ConflictList sheets={plan.sheets.filter(({ conflicts }) => conflicts.length > 0)} />
      <ul className={styles.list}>
        {plan.sheets.filter(isChanged).map(sheet => (
          <li key={sheet.name}>
            <Disclosure summary={words.sheet(sheet.name, sheet.changes.length)}>
              <ChangeList sheet={sheet} />
            </Disclosure>
          </li>
        ))}
      </ul>
      <OfferedRemarks sheets={plan.sheets} />
      {plan.left.length > 0 && (
        <>
          <Text>{words.left(plan.left.length)}</Text>
          {plan.left.map(({ name, reason }) => (
            <Caption1 key={name} className={styles.secondary}>
              {words.leftOne(name, words.reasons[reason])}
            </Caption1>
          ))}
        </>
      )}
      {changes > 0 && (
        <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void actions.update()}>
          {words.update(changes)}
        </Button>
      )}
    </section>
  );
}

/** Conflicts in which the user has chosen the table's own since the plan was made. */
function chosen({ sheets }: RefreshPlan, taken: readonly TakenConflict[]): number {
  const isNew = ({ sheet, key }: TakenConflict) =>
    sheets.some(
      ({ name, conflicts }) =>
        name === sheet && conflicts.some(conflict => conflict.key === key && !conflict.taken),
    );
  return taken.filter(isNew).length;
}

/** Remarks that the user has asked for since the plan was made. */
function wanted({ sheets }: RefreshPlan, remarks: readonly Remark[]): number {
  const offers = sheets.flatMap(sheet => offersOn(sheet, remarks));
  return offers.filter(({ offer, remark }) => offer.mayBePut && !offer.isPut && isWanted(remark)).length;
}

const isChanged = ({ changes }: SheetPlan): boolean => changes.length > 0;
