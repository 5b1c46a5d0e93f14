import { Caption1, Link, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { RefreshConflict } from '../../report/refresh/change';
import type { SheetPlan } from '../../report/refresh/plan';
import { usePane } from '../context';
import { shownValue } from './preview';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', alignSelf: 'stretch' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** What people have changed in the tables, each with the choice to keep it or to take the table's own. */
export function ConflictList({ sheets }: { sheets: readonly SheetPlan[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const count = sheets.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  if (count === 0) return null;
  return (
    <div className={styles.place}>
      <h3 className={styles.heading}>{language.refresh.conflicts(count)}</h3>
      <Text size={200} className={styles.secondary}>
        {language.refresh.conflictsIntro}
      </Text>
      <ul className={styles.list}>
        {sheets.flatMap(({ name, conflicts }) =>
          conflicts.map(conflict => (
            <li key={name + conflict.key} className={styles.item}>
              <Conflict sheet={name} conflict={conflict} />
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

function Conflict({ sheet, conflict }: { sheet: string; conflict: RefreshConflict }) {
  const { state, actions, texts, language } = usePane();
  const styles = useStyles();
  const { refresh } = language;
  const { key, kind, address, row, column } = conflict;
  const isTaken = state.taken.some(each => each.sheet === sheet && each.key === key);
  const place = texts.place(sheet, address);
  const [keep, take] = choicesFor(conflict, refresh);
  return (
    <>
      <Caption1 block>
        {address === '' ? sheet : <Link onClick={() => void actions.select(sheet, address)}>{place}</Link>}
        {' · '}
        <span className={styles.secondary}>{refresh.place(row, column)}</span>
      </Caption1>
      {kind !== 'cell' && conflict.taken && !isTaken ? (
        <Caption1>{refresh.needed}</Caption1>
      ) : (
        <RadioGroup
          aria-label={`${place} ${refresh.place(row, column)}`}
          value={isTaken ? 'take' : 'keep'}
          onChange={(_, { value }) => actions.settleConflict({ sheet, key }, value === 'take')}
        >
          <Radio value="keep" label={keep} />
          <Radio value="take" label={take} />
        </RadioGroup>
      )}
    </>
  );
}

function choicesFor(
  { kind, now, fresh, style }: RefreshConflict,
  words: ReturnType<typeof usePane>['language']['refresh'],
): [keep: string, take: string] {
  if (kind === 'cell') return [words.keep(shownValue(now, style)), words.take(shownValue(fresh, style))];
  const axis = kind === 'rowDeleted' ? 'row' : 'column';
  return [words.keepDeleted[axis], words.takeDeleted[axis]];
}
