import { makeStyles, tokens } from '@fluentui/react-components';

/** How drafts about deviations stand under each other, of a new table as of one that is there. */
export const useRemarkStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    ...{ display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
    ...{ margin: 0, padding: 0, listStyleType: 'none' },
  },
  secondary: { color: tokens.colorNeutralForeground2 },
});
