import { Button, Input, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { Copy20Regular, Search20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CheckResult, Finding, Severity } from '../../check/finding';
import { SeverityIcon } from '../components/SeverityIcon';
import { usePane } from '../context';
import { asLines, SEVERITIES } from './groups';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  copy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
});

interface SeverityFilterProps {
  readonly check: CheckResult;
  readonly shown: readonly Severity[];
  readonly onChange: (shown: readonly Severity[]) => void;
}

export function SeverityFilter({ check, shown, onChange }: SeverityFilterProps) {
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

interface FindingSearchProps {
  readonly words: string;
  readonly onChange: (words: string) => void;
}

export function FindingSearch({ words, onChange }: FindingSearchProps) {
  const { texts } = usePane();
  return (
    <Input
      type="search"
      aria-label={texts.findings.search}
      placeholder={texts.findings.search}
      contentBefore={<Search20Regular />}
      value={words}
      onChange={(_, { value }) => onChange(value)}
    />
  );
}

/** The findings that are shown, as lines with tabs: for an e-mail or another sheet. */
export function CopyFindings({ findings }: { findings: readonly Finding[] }) {
  const { actions, language, texts } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState<readonly Finding[] | null>(null);
  const copy = async () => {
    if (await actions.copy(asLines(findings, language))) setCopied(findings);
  };
  return (
    <div className={styles.copy}>
      <Button size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
        {texts.findings.copy(findings.length)}
      </Button>
      <span role="status">{copied !== null && texts.findings.copied(copied.length)}</span>
    </div>
  );
}
