import allStates from '../../data-schemas/v1/examples/valid/all-states.json' with { type: 'json' };
import baicheng from '../../data-schemas/v1/examples/valid/baicheng-2023.json' with { type: 'json' };
import exampleCity from '../../data-schemas/v1/examples/valid/example-city.json' with { type: 'json' };

/** The published documents of the records in the repository, as read from their files: not parsed yet. */
export const RECORDS: Readonly<Record<'baicheng' | 'exampleCity' | 'allStates', unknown>> = {
  baicheng,
  exampleCity,
  allStates,
};
