import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { receiversIn } from '../../letter/receiver';
import { usePane } from '../context';

const useStyles = makeStyles({ dropdown: { minWidth: 0 } });

/** The value of "find it in the workbook"; no receiver has an empty name. */
const FOUND = '';

/** Whom the workbook is from: found in it, or said by the user. Only where a letter names several. */
export function ReceiverField() {
  const { state, actions, texts } = usePane();
  const styles = useStyles();
  const names = [...new Set(state.letters.flatMap(receiversIn))];
  if (names.length < 2) return null;
  return (
    <Field label={texts.letter.receiver}>
      <Dropdown
        className={styles.dropdown}
        value={state.receiver ?? texts.letter.receiverFound}
        selectedOptions={[state.receiver ?? FOUND]}
        onOptionSelect={(_, { optionValue }) => void actions.chooseReceiver(optionValue || null)}
      >
        <Option value={FOUND}>{texts.letter.receiverFound}</Option>
        {names.map(name => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
