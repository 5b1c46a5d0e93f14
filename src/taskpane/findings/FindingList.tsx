import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Text,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckResult, Finding, Severity } from '../../check/finding';
import { PlaceButton } from '../components/PlaceButton';
import { SeverityIcon } from '../components/SeverityIcon';
import { usePane } from '../context';
import { groupedFindings, SEVERITIES, type FindingGroup } from './groups';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  secondary: { color: tokens.colorNeutralForeground2 },
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** All findings, grouped by problem, the gravest first; a click goes to the cell. */
export function FindingList({ check }: { check: CheckResult }) {
  const { texts } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState<readonly Severity[]>(SEVERITIES);
  const groups = groupedFindings(check.findings, shown);
  return (
    <>
      <SeverityFilter check={check} shown={shown} onChange={setShown} />
      {groups.length === 0 && <Text className={styles.secondary}>{texts.findings.noneShown}</Text>}
      <Accordion
        multiple
        collapsible
        className={styles.accordion}
        defaultOpenItems={groups.filter(({ severity }) => severity === 'error').map(keyOf)}
      >
        {groups.map(group => (
          <Group key={keyOf(group)} group={group} />
        ))}
      </Accordion>
    </>
  );
}

interface SeverityFilterProps {
  readonly check: CheckResult;
  readonly shown: readonly Severity[];
  readonly onChange: (shown: readonly Severity[]) => void;
}

function SeverityFilter({ check, shown, onChange }: SeverityFilterProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const { errors, warnings, notes } = check.summary;
  const counts = { error: errors, warning: warnings, note: notes };
  const toggle = (severity: Severity) =>
    onChange(SEVERITIES.filter(one => (one === severity ? !shown.includes(one) : shown.includes(one))));
  return (
    <div role="group" aria-label={texts.findings.filterLabel} className={styles.filter}>
      {SEVERITIES.map(severity => (
        <ToggleButton
          key={severity}
          size="small"
          icon={<SeverityIcon severity={severity} />}
          checked={shown.includes(severity)}
          onClick={() => toggle(severity)}
        >
          {texts.findings.show(texts.findings.severities[severity], counts[severity])}
        </ToggleButton>
      ))}
    </div>
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
        <ul className={styles.list}>
          {findings.map((finding, index) => (
            <li key={index} className={styles.item}>
              <FindingItem finding={finding} />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const { place, source } = finding;
  return (
    <PlaceButton sheet={place.sheet} address={place.cell}>
      <span>{language.finding.message(finding)}</span>
      {source && (
        <Caption1 className={styles.secondary}>
          {texts.findings.letterSays(texts.letter.source(source.page, source.line), source.text)}
        </Caption1>
      )}
    </PlaceButton>
  );
}

function keyOf({ severity, rule }: FindingGroup): string {
  return `${severity} ${rule}`;
}
