import { LANGUAGE_CODES, LANGUAGES, languageCode } from '../../language/codes';
import { usePane } from '../context';
import { Choice } from './Choice';

/** The language of the pane and of the tables it writes; each stands under its own name. */
export function LanguageField() {
  const { state, actions, texts } = usePane();
  return (
    <Choice
      label={texts.language}
      size="small"
      value={state.language}
      onChoice={chosen => void actions.speak(languageCode(chosen) ?? state.language)}
    >
      {LANGUAGE_CODES.map(code => (
        <option key={code} value={code} lang={code}>
          {LANGUAGES[code]}
        </option>
      ))}
    </Choice>
  );
}
