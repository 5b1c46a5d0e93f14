import {
  Badge,
  Button,
  Card,
  CardHeader,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { Delete20Regular, DocumentText24Regular } from '@fluentui/react-icons';
import type { Letter } from '../../letter/letter';
import { usePane } from '../context';
import { LetterNotes } from './LetterNotes';

const useStyles = makeStyles({
  secondary: { color: tokens.colorNeutralForeground2 },
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorBrandForeground1 },
});

/** A letter that has been read: what it is, how much is in it, and what to look over. */
export function LetterCard({ letter }: { letter: Letter }) {
  const { actions, texts } = usePane();
  const styles = useStyles();
  const { title, year, file } = letter.letter;
  const name = title ?? texts.letter.untitled;
  const empty = letter.indicators.length === 0 && letter.tables.length === 0;
  return (
    <Card appearance="outline">
      <CardHeader
        image={<DocumentText24Regular className={styles.icon} />}
        header={<Text weight="semibold">{name}</Text>}
        description={
          <Caption1 className={styles.secondary}>
            {year ?? texts.letter.noYear} · {file}
          </Caption1>
        }
        action={
          <Button
            appearance="transparent"
            icon={<Delete20Regular />}
            aria-label={texts.letter.removeThis(name)}
            title={texts.letter.remove}
            onClick={() => void actions.removeLetter(letter)}
          />
        }
      />
      {empty ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.letter.none}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Facts letter={letter} />
          <LetterNotes letter={letter} />
        </>
      )}
    </Card>
  );
}

function Facts({ letter }: { letter: Letter }) {
  const { texts } = usePane();
  const styles = useStyles();
  const { indicators, tables, assignments, climate } = letter;
  const facts = [
    texts.letter.indicators(indicators.length),
    ...(tables.length > 0 ? [texts.letter.tables(tables.length)] : []),
    ...(assignments.length > 0 ? [texts.letter.assignments(assignments.length)] : []),
    ...(climate.length > 0 ? [texts.letter.climate(climate.length)] : []),
  ];
  return (
    <div className={styles.facts}>
      {facts.map(fact => (
        <Badge key={fact} appearance="tint" color="brand" size="large">
          {fact}
        </Badge>
      ))}
    </div>
  );
}
