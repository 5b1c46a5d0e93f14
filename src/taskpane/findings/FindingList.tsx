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
import { CommentCheckmark20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { CheckResult, JudgedFinding, Severity } from '../../check/finding';
import { since } from '../../memory/seen';
import { GrowingList } from '../components/GrowingList';
import { useOneTabStop } from '../components/one-stop';
import { SeverityIcon } from '../components/SeverityIcon';
import { usePane } from '../context';
import { FindingItem, findingKey } from './FindingItem';
import { FixGroup } from './FixGroup';
import { CopyFindings, FindingSearch, SeverityFilter } from './FindingTools';
import { MarkFindings } from './MarkFindings';
import { outdatedIn } from './outdated';
import { groupedFindings, SEVERITIES, withWords, type FindingGroup } from './groups';

const ACCEPTED = 'accepted';
/** Groups and findings. */
const STOPS = '.fui-AccordionHeader__button, [data-place]';

const useStyles = makeStyles({
  secondary: { color: tokens.colorNeutralForeground2 },
  accordion: { margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
});

/** What each finding is shown with: which one is open, by its key, one at a time; which are new, and which outdated. */
interface Shown {
  readonly open: string;
  readonly onOpen: (key: string) => void;
  readonly added: ReadonlySet<JudgedFinding>;
  readonly outdated: ReadonlySet<JudgedFinding>;
}

const NONE: ReadonlySet<JudgedFinding> = new Set();

/** All findings, grouped by problem, the gravest first; a click goes to the cell. */
export function FindingList({ check }: { check: CheckResult }) {
  const { state, language, texts } = usePane();
  const { lastCheck } = state;
  const styles = useStyles();
  const [severities, setSeverities] = useState<readonly Severity[]>(SEVERITIES);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState('');
  const added = useMemo(
    () => (lastCheck ? since(lastCheck, check.findings).added : NONE),
    [lastCheck, check.findings],
  );
  const shownWith = { open, onOpen: setOpen, added, outdated: outdatedIn(state) };
  // Of a thousand, and the keys go from one to the next.
  const { accepted, shown, groups } = useMemo(() => {
    const found = withWords(check.findings, words, language.finding);
    const asking = found.filter(
      ({ accepted, severity }) => accepted === null && severities.includes(severity),
    );
    return {
      accepted: found.filter(finding => finding.accepted !== null),
      shown: asking,
      groups: groupedFindings(asking),
    };
  }, [check.findings, words, language.finding, severities]);
  return (
    <>
      <SeverityFilter check={check} shown={severities} onChange={setSeverities} />
      {check.findings.length > 0 && <MarkFindings />}
      {check.findings.length > 0 && <FindingSearch words={words} onChange={setWords} />}
      {groups.length === 0 && accepted.length === 0 && (
        <Text className={styles.secondary}>{texts.findings.noneShown}</Text>
      )}
      <div {...useOneTabStop<HTMLDivElement>(STOPS)}>
        <Accordion
          // What is looked for stands open, however many groups hold it.
          key={words}
          multiple
          collapsible
          className={styles.accordion}
          defaultOpenItems={groups.filter(({ severity }) => words !== '' || severity === 'error').map(keyOf)}
        >
          {groups.map(group => (
            <Group key={keyOf(group)} group={group} {...shownWith} />
          ))}
          {accepted.length > 0 && <AcceptedGroup findings={accepted} {...shownWith} />}
        </Accordion>
      </div>
      {shown.length > 0 && <CopyFindings findings={shown} />}
    </>
  );
}

function Group({ group, ...shownWith }: { group: FindingGroup } & Shown) {
  const { language, texts } = usePane();
  const styles = useStyles();
  const { rule, severity, findings } = group;
  const outdated = findings.filter(finding => shownWith.outdated.has(finding)).length;
  return (
    <AccordionItem value={keyOf(group)}>
      <AccordionHeader icon={<SeverityIcon severity={severity} />}>
        <span>
          {texts.findings.group(language.finding.title(rule), findings.length)}
          <Caption1 block className={styles.secondary}>
            {texts.findings.severity[severity]}
            {outdated > 0 && ` · ${texts.outdated.inGroup(outdated)}`}
          </Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <FixGroup findings={findings} />
        <Items findings={findings} {...shownWith} />
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What the user let stand, each with its reason. */
function AcceptedGroup({ findings, ...shownWith }: { findings: readonly JudgedFinding[] } & Shown) {
  const { texts } = usePane();
  return (
    <AccordionItem value={ACCEPTED}>
      <AccordionHeader icon={<CommentCheckmark20Regular />}>
        {texts.accept.group(findings.length)}
      </AccordionHeader>
      <AccordionPanel>
        <Items findings={findings} titled {...shownWith} />
      </AccordionPanel>
    </AccordionItem>
  );
}

interface ItemsProps extends Shown {
  readonly findings: readonly JudgedFinding[];
  readonly titled?: boolean;
}

function Items({ findings, titled = false, open, onOpen, added, outdated }: ItemsProps) {
  return (
    <GrowingList items={findings} keyOf={findingKey}>
      {finding => (
        <FindingItem
          finding={finding}
          titled={titled}
          isNew={added.has(finding)}
          isOutdated={outdated.has(finding)}
          open={findingKey(finding) === open}
          onOpen={onOpen}
        />
      )}
    </GrowingList>
  );
}

function keyOf({ severity, rule }: FindingGroup): string {
  return `${severity} ${rule}`;
}
