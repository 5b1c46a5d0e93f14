import { LANGUAGE_CODES } from '../../language';
import { usePane } from '../context';
import { spoken } from '../language';
import { Choice } from './Choice';

/** The language of the pane and of the tables it writes; each stands under its own name. */
export function LanguageField() {
  const { state, actions, texts } = usePane();
  if (LANGUAGE_CODES.length < 2) return null;
  return (
    <Choice
      label={texts.language}
      size="small"
      value={state.language}
      onChoice={language => void actions.speak(language)}
    >
      {LANGUAGE_CODES.map(code => (
        <option key={code} value={code} lang={code}>
          {spoken(code).pane.ownName}
        </option>
      ))}
    </Choice>
  );
}
