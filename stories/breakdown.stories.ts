import type { Meta } from '@storybook/web-components-vite';
import { foldAndUnfold, openTable, pressGroup } from './plays.ts';
import { story } from './story.ts';

const BY = ['category', 'nature', 'direction', 'assessment'];
const select = (options: string[]) => ({ control: { type: 'select' }, options }) as const;

export default {
  title: 'Widgets/plan-breakdown',
  component: 'plan-breakdown',
  argTypes: {
    by: select(BY),
    split: select(['', ...BY]),
    form: select(['bars', 'stacked', 'percent', 'unit']),
    of: select(['indicators', 'tasks', 'projects']),
  },
} satisfies Meta;

// The first one heads the page of the widget.
export const CategoryAddsUp = story('plan-breakdown', 'category-adds-up');
export const Empty = story('plan-breakdown', 'empty');
export const Loading = story('plan-breakdown', 'loading');
export const NetworkError = story('plan-breakdown', 'network-error');
export const NotJson = story('plan-breakdown', 'not-json');
export const NotADocument = story('plan-breakdown', 'not-a-document');
export const WrongVersion = story('plan-breakdown', 'wrong-version');
export const Withdrawn = story('plan-breakdown', 'withdrawn');
export const Stale = story('plan-breakdown', 'stale');
export const NothingHere = story('plan-breakdown', 'nothing-here');
export const NatureDoesNotAddUp = story('plan-breakdown', 'nature-does-not-add-up');
export const Assessment = story('plan-breakdown', 'assessment');
export const FromListedIndicators = story('plan-breakdown', 'from-listed-indicators');
export const OneCountWithheld = story('plan-breakdown', 'one-count-withheld');
export const AllCountsWithheld = story('plan-breakdown', 'all-counts-withheld');
export const CountMissingAndZero = story('plan-breakdown', 'count-missing-and-zero');
export const WithoutTotal = story('plan-breakdown', 'without-total');
export const SeedByCategory = story('plan-breakdown', 'seed-by-category');
export const StackedAllDisclosed = story('plan-breakdown', 'stacked-all-disclosed');
export const StackedOneWithheld = story('plan-breakdown', 'stacked-one-withheld');
export const StackedTwoWithheld = story('plan-breakdown', 'stacked-two-withheld');
export const StackedAllWithheld = story('plan-breakdown', 'stacked-all-withheld');
export const StackedMissing = story('plan-breakdown', 'stacked-missing');
export const StackedZero = story('plan-breakdown', 'stacked-zero');
export const StackedWords = story('plan-breakdown', 'stacked-words');
export const StackedOfAssessments = story('plan-breakdown', 'stacked-of-assessments');
export const StackedSplitAssessment = story('plan-breakdown', 'stacked-split-assessment');
export const StackedSplitNature = story('plan-breakdown', 'stacked-split-nature');
export const StackedSplitItemsWithheld = story('plan-breakdown', 'stacked-split-items-withheld');
export const StackedSplitNotStated = story('plan-breakdown', 'stacked-split-not-stated');
export const PercentAllDisclosed = story('plan-breakdown', 'percent-all-disclosed');
export const PercentOneWithheld = story('plan-breakdown', 'percent-one-withheld');
export const PercentTwoWithheld = story('plan-breakdown', 'percent-two-withheld');
export const PercentAllWithheld = story('plan-breakdown', 'percent-all-withheld');
export const PercentMissing = story('plan-breakdown', 'percent-missing');
export const PercentZero = story('plan-breakdown', 'percent-zero');
export const PercentWords = story('plan-breakdown', 'percent-words');
export const PercentOfAssessments = story('plan-breakdown', 'percent-of-assessments');
export const PercentRounded = story('plan-breakdown', 'percent-rounded');
export const PercentSplitAssessment = story('plan-breakdown', 'percent-split-assessment');
export const PercentSplitNature = story('plan-breakdown', 'percent-split-nature');
export const PercentSplitItemsWithheld = story('plan-breakdown', 'percent-split-items-withheld');
export const PercentSplitNotStated = story('plan-breakdown', 'percent-split-not-stated');
export const UnitAllDisclosed = story('plan-breakdown', 'unit-all-disclosed');
export const UnitOneWithheld = story('plan-breakdown', 'unit-one-withheld');
export const UnitTwoWithheld = story('plan-breakdown', 'unit-two-withheld');
export const UnitAllWithheld = story('plan-breakdown', 'unit-all-withheld');
export const UnitMissing = story('plan-breakdown', 'unit-missing');
export const UnitZero = story('plan-breakdown', 'unit-zero');
export const UnitWords = story('plan-breakdown', 'unit-words');
export const UnitOfAssessments = story('plan-breakdown', 'unit-of-assessments');
export const UnitSplitAssessment = story('plan-breakdown', 'unit-split-assessment');
export const UnitSplitNature = story('plan-breakdown', 'unit-split-nature');
export const UnitSplitItemsWithheld = story('plan-breakdown', 'unit-split-items-withheld');
export const UnitSplitNotStated = story('plan-breakdown', 'unit-split-not-stated');
export const NestedCategories = story('plan-breakdown', 'nested-categories', openTable);
export const NestedOneWithheld = story('plan-breakdown', 'nested-one-withheld');
export const StackedNested = story('plan-breakdown', 'stacked-nested', foldAndUnfold);
export const UnitNested = story('plan-breakdown', 'unit-nested');
export const Direction = story('plan-breakdown', 'direction');
export const Words = story('plan-breakdown', 'words');
export const PercentDoesNotAddUp = story('plan-breakdown', 'percent-does-not-add-up');
export const PercentHardlyAny = story('plan-breakdown', 'percent-hardly-any');
export const Codelist = story('plan-breakdown', 'codelist', openTable);
export const CodelistPartlyWithheld = story('plan-breakdown', 'codelist-partly-withheld');
export const CodelistUnknown = story('plan-breakdown', 'codelist-unknown');
export const PercentCodelist = story('plan-breakdown', 'percent-codelist');
export const StackedSplitCodelist = story('plan-breakdown', 'stacked-split-codelist');
export const StackedTwoStated = story('plan-breakdown', 'stacked-two-stated', openTable);
export const StackedTwoWithheldCells = story('plan-breakdown', 'stacked-two-withheld-cells');
export const PercentTwoStated = story('plan-breakdown', 'percent-two-stated');
export const PercentTwoWithheldCells = story('plan-breakdown', 'percent-two-withheld-cells');
export const UnitTwoStated = story('plan-breakdown', 'unit-two-stated');
export const UnitTwoWithheldCells = story('plan-breakdown', 'unit-two-withheld-cells');
export const StackedTwoCellsAlone = story('plan-breakdown', 'stacked-two-cells-alone');
export const UnknownForm = story('plan-breakdown', 'unknown-form');
export const Mixed = story('plan-breakdown', 'mixed');
export const Selectable = story('plan-breakdown', 'selectable', pressGroup);
export const Filtered = story('plan-breakdown', 'filtered');
