import { Checkbox, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { HOUSES } from '../../report/house';
import { AS_PRINTED, type ReportOptions } from '../../report/options';
import { Choice } from '../components/Choice';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../context';
import { MaterialLimits } from './MaterialLimits';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** The columns that a user may leave out, and those to have besides; both are ticked where the tables have them. */
const COLUMNS = [
  { key: 'withoutEarlierYears', ticked: false },
  { key: 'withoutCarriedOver', ticked: false },
  { key: 'withoutOutcome', ticked: false },
  { key: 'deviationPercent', ticked: true },
  { key: 'commentColumn', ticked: true },
] as const satisfies readonly { key: keyof ReportOptions; ticked: boolean }[];

/** How the tables are to be: their columns, which deviations are material, whose colours. */
export function TableOptions() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const { options } = state;
  const words = texts.choices;
  return (
    <Disclosure summary={words.summary(changedIn(options))}>
      <div className={styles.choices}>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{words.columns}</legend>
          {COLUMNS.map(({ key, ticked }) => (
            <Checkbox
              key={key}
              label={words.column[key]}
              checked={options[key] === ticked}
              onChange={(_, { checked }) => void actions.choose({ [key]: (checked === true) === ticked })}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{words.material}</legend>
          <MaterialLimits />
        </fieldset>
        <Choice
          label={words.colours}
          value={options.house}
          onChoice={name => {
            const house = HOUSES.find(each => each === name);
            if (house) void actions.choose({ house });
          }}
        >
          {HOUSES.map(house => (
            <option key={house} value={house}>
              {words.house[house]}
            </option>
          ))}
        </Choice>
        <Caption1 className={styles.secondary}>{words.kept}</Caption1>
      </div>
    </Disclosure>
  );
}

/** How many choices are others than the reports print. */
function changedIn(options: ReportOptions): number {
  const keys = Object.keys(AS_PRINTED) as (keyof ReportOptions)[];
  return keys.filter(key => options[key] !== AS_PRINTED[key]).length;
}
