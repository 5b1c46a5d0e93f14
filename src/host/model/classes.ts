import type { HostClass } from '../engine/class';
import { borderClass, borderCollectionClass } from './border';
import {
  chartAxesClass,
  chartCategoryAxisClass,
  chartClass,
  chartCollectionClass,
  chartLegendClass,
  chartTitleClass,
  chartValueAxisClass,
} from './chart';
import {
  chartFillClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
} from './chart-series';
import { customFunctionsClass } from './custom-functions';
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from './custom-xml';
import { freezePanesClass } from './freeze-panes';
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from './page-layout';
import { rangeClass } from './range';
import { rangeAreasClass } from './range-areas';
import { rangeFillClass, rangeFontClass, rangeFormatClass } from './range-format';
import {
  addinInternalClass,
  appRuntimeClass,
  appRuntimePersistenceClass,
  ribbonButtonClass,
  ribbonClass,
  ribbonTabClass,
} from './services';
import { applicationClass, runtimeClass, workbookClass, workbookCreatedClass } from './workbook';
import { protectionClass, worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheet-collection';

/** Every class of the object model that the local Excel answers for. */
export const CLASSES: readonly HostClass[] = [
  addinInternalClass,
  appRuntimeClass,
  appRuntimePersistenceClass,
  applicationClass,
  borderClass,
  borderCollectionClass,
  chartAxesClass,
  chartCategoryAxisClass,
  chartClass,
  chartCollectionClass,
  chartFillClass,
  chartLegendClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  chartTitleClass,
  chartValueAxisClass,
  customFunctionsClass,
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  freezePanesClass,
  headerFooterClass,
  headerFooterGroupClass,
  pageLayoutClass,
  protectionClass,
  rangeAreasClass,
  rangeClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  ribbonButtonClass,
  ribbonClass,
  ribbonTabClass,
  runtimeClass,
  workbookClass,
  workbookCreatedClass,
  worksheetClass,
  worksheetCollectionClass,
];
