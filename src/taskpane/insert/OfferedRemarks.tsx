import { Caption1, Link } from '@fluentui/react-components';
import type { SheetPlan } from '../../report/refresh/plan';
import type { RemarkOffer } from '../../report/refresh/remarks';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../context';
import { offersOn } from './remark';
import { useRemarkStyles } from './remark-styles';
import { RemarkField } from './RemarkField';

/** Drafts about the material deviations of tables that are there: where nothing is said, or other figures are. */
export function OfferedRemarks({ sheets }: { sheets: readonly SheetPlan[] }) {
  const { texts } = usePane();
  const styles = useRemarkStyles();
  const count = sheets.reduce((sum, { remarks }) => sum + remarks.length, 0);
  if (count === 0) return null;
  return (
    <Disclosure summary={texts.remarks.title(count)}>
      <div className={styles.place}>
        <Caption1 className={styles.secondary}>{texts.remarks.offered}</Caption1>
        {sheets
          .filter(({ remarks }) => remarks.length > 0)
          .map(sheet => (
            <SheetOffers key={sheet.name} sheet={sheet} />
          ))}
      </div>
    </Disclosure>
  );
}

function SheetOffers({ sheet }: { sheet: SheetPlan }) {
  const { state, actions } = usePane();
  const styles = useRemarkStyles();
  return (
    <section className={styles.place}>
      <h3 className={styles.heading}>{sheet.name}</h3>
      <ul className={styles.list}>
        {offersOn(sheet, state.sheetRemarks).map(({ offer, remark }) => (
          <li key={offer.key}>
            <Said sheet={sheet.name} offer={offer} />
            <RemarkField
              label={offer.label}
              remark={remark}
              place={offer.mayBePut ? offer.place : null}
              onRemark={actions.remarkInSheet}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands there already, with a way to it. */
function Said({ sheet, offer: { said, mayBePut } }: { sheet: string; offer: RemarkOffer }) {
  const { actions, texts } = usePane();
  const words = texts.remarks;
  if (said === null) return null;
  return (
    <Caption1 block>
      {mayBePut ? words.draftOutdated : words.wordsOutdated}{' '}
      {said.address !== '' && (
        <Link onClick={() => void actions.select(sheet, said.address)}>
          {texts.place(sheet, said.address)}
        </Link>
      )}
    </Caption1>
  );
}
