import { receiversIn } from '../../letter/receiver';
import { Choice } from '../components/Choice';
import { usePane } from '../context';

/** The value of "find it in the workbook"; no receiver has an empty name. */
const FOUND = '';

/** Whom the workbook is from: found in it, or said by the user. Only where a letter names several. */
export function ReceiverField() {
  const { state, actions, texts } = usePane();
  const names = [...new Set(state.letters.flatMap(receiversIn))];
  if (names.length < 2) return null;
  return (
    <Choice
      label={texts.letter.receiver}
      value={state.receiver ?? FOUND}
      onChoice={name => void actions.chooseReceiver(name === FOUND ? null : name)}
    >
      <option value={FOUND}>{texts.letter.receiverFound}</option>
      {names.map(name => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Choice>
  );
}
