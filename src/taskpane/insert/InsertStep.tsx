import { Button, Caption1, Checkbox, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReportDraft } from '../../report/report';
import { GrowingList } from '../components/GrowingList';
import { useOneTabStop } from '../components/one-stop';
import { Unchecked } from '../components/Unchecked';
import { StepPage } from '../components/StepPage';
import { usePane } from '../context';
import { Refresh } from './Refresh';
import { RollForward } from './RollForward';
import { SheetChoice } from './SheetChoice';
import { TableOptions } from './TableOptions';
import { WrittenSheets } from './WrittenSheets';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  secondary: { color: tokens.colorNeutralForeground2 },
});

/** Step 4: which report tables, how each will look, and what was written. */
export function InsertStep() {
  const { state, actions, texts } = usePane();
  const { drafts, unticked, work, written } = state;
  const oneStop = useOneTabStop<HTMLDivElement>('li > div > div:first-child input', 'li');
  const sheets = drafts?.sheets ?? [];
  const wanted = sheets.filter(({ title }) => !unticked.includes(title)).length;
  const insert = (
    <Button
      appearance={written.length > 0 ? 'secondary' : 'primary'}
      disabledFocusable={wanted === 0 || work !== null}
      onClick={() => void actions.insert()}
    >
      {wanted === 0 ? texts.insert.title : texts.insert.insert(wanted)}
    </Button>
  );
  return (
    <StepPage title={texts.insert.title} intro={texts.insert.intro} footer={insert}>
      {!drafts && <Unchecked step="insert" />}
      <WrittenSheets />
      <Refresh />
      <RollForward />
      {drafts && sheets.length === 0 && <Text>{texts.insert.nothing}</Text>}
      {sheets.length > 0 && <TableOptions />}
      {sheets.length > 1 && (
        <Checkbox
          checked={wanted === sheets.length ? true : wanted === 0 ? false : 'mixed'}
          onChange={() =>
            actions.tick(
              sheets.map(({ title }) => title),
              wanted < sheets.length,
            )
          }
          label={texts.insert.all(wanted, sheets.length)}
        />
      )}
      <div {...oneStop}>
        <GrowingList items={sheets} keyOf={({ name }) => name} label={texts.insert.choose}>
          {sheet => <SheetChoice sheet={sheet} ticked={!unticked.includes(sheet.title)} />}
        </GrowingList>
      </div>
      {drafts && <LeftOut leftOut={drafts.leftOut} />}
    </StepPage>
  );
}

function LeftOut({ leftOut }: Pick<ReportDraft, 'leftOut'>) {
  const { texts } = usePane();
  const styles = useStyles();
  if (leftOut.length === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.title}>
        {texts.insert.leftOut(leftOut.length)}
      </Subtitle2>
      {leftOut.map(({ kind, reason }) => (
        <Caption1 key={kind + reason} className={styles.secondary}>
          {texts.insert.leftOutOne(kind, reason)}
        </Caption1>
      ))}
    </section>
  );
}
