import { Caption1 } from '@fluentui/react-components';
import type { ReportSheetDraft } from '../../report/report';
import { usePane } from '../context';
import { remarksOn } from './remark';
import { useRemarkStyles } from './remark-styles';
import { RemarkField } from './RemarkField';

/** A draft about each material deviation of a table: to edit, to copy, and to have in the table if asked for. */
export function Remarks({ sheet }: { sheet: ReportSheetDraft }) {
  const { state, actions, texts } = usePane();
  const styles = useRemarkStyles();
  const remarks = remarksOn(sheet, state.remarks);
  if (remarks.length === 0) return null;
  return (
    <section className={styles.place}>
      <h2 className={styles.heading}>{texts.remarks.title(remarks.length)}</h2>
      <Caption1 className={styles.secondary}>{texts.remarks.hint}</Caption1>
      <ul className={styles.list}>
        {remarks.map(({ deviation, remark }) => (
          <li key={remark.row}>
            <RemarkField
              label={deviation.label}
              remark={remark}
              place={typeof sheet.commentColumn === 'number' ? 'column' : 'below'}
              onRemark={actions.remark}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
