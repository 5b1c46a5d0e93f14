import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult, Finding, Severity } from '../../check/finding';
import { GrowingList } from '../components/GrowingList';
import { LetterWords } from '../components/LetterWords';
import { PlaceButton } from '../components/PlaceButton';
import { SeverityIcon } from '../components/SeverityIcon';
import { usePane } from '../context';
import { CopyFindings, FindingSearch, SeverityFilter } from './FindingTools';
import { groupedFindings, SEVERITIES, withWords, type FindingGroup } from './groups';

const useStyles = makeStyles({
  secondary: { color: tokens.colorNeutralForeground2 },
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** All findings, grouped by problem, the gravest first; a click goes to the cell. */
export function FindingList({ check }: { check: CheckResult }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const [severities, setSeverities] = useState<readonly Severity[]>(SEVERITIES);
  const [words, setWords] = useState('');
  const ofSeverity = check.findings.filter(({ severity }) => severities.includes(severity));
  const shown = withWords(ofSeverity, words, language.finding);
  const groups = groupedFindings(shown);
  return (
    <>
      <SeverityFilter check={check} shown={severities} onChange={setSeverities} />
      {check.findings.length > 0 && <FindingSearch words={words} onChange={setWords} />}
      {groups.length === 0 && <Text className={styles.secondary}>{texts.findings.noneShown}</Text>}
      <Accordion
        // What is looked for stands open, however many groups hold it.
        key={words}
        multiple
        collapsible
        className={styles.accordion}
        defaultOpenItems={groups.filter(({ severity }) => words !== '' || severity === 'error').map(keyOf)}
      >
        {groups.map(group => (
          <Group key={keyOf(group)} group={group} />
        ))}
      </Accordion>
      {shown.length > 0 && <CopyFindings findings={shown} />}
    </>
  );
}

function Group({ group }: { group: FindingGroup }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const { rule, severity, findings } = group;
  return (
    <AccordionItem value={keyOf(group)}>
      <AccordionHeader icon={<SeverityIcon severity={severity} />}>
        <span>
          {texts.findings.group(language.finding.title(rule), findings.length)}
          <Caption1 block className={styles.secondary}>
            {texts.findings.severity[severity]}
          </Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <GrowingList items={findings}>{finding => <FindingItem finding={finding} />}</GrowingList>
      </AccordionPanel>
    </AccordionItem>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { language } = usePane();
  const { place, source } = finding;
  return (
    <>
      <PlaceButton sheet={place.sheet} address={place.cell}>
        <span>{language.finding.message(finding)}</span>
      </PlaceButton>
      {source && <LetterWords source={source} />}
    </>
  );
}

function keyOf({ severity, rule }: FindingGroup): string {
  return `${severity} ${rule}`;
}
