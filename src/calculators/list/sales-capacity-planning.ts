import { count, defineCalculator, divide, money, percent, result } from '../calculator.ts';
import { waterfall } from '../charts.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'sales-capacity-planning',
  title: 'Sales capacity planning',
  question: 'How many more reps does the target need?',
  serves: ['sales-capacity-planning'],
  inputs: {
    target: money('Bookings target', 6_000_000),
    quotaPerRep: money('Quota per rep', 800_000, { help: 'For the same period as the target.' }),
    expectedAttainment: percent('Expected attainment', 75, {
      max: 500,
      help: 'Share of quota that a ramped rep closes on average.',
    }),
    rampedReps: count('Ramped reps', 6, { help: 'Fully productive for the whole period.' }),
    rampingReps: count('Ramping reps', 3),
    rampProductivity: percent('Ramp productivity', 40, {
      help: 'What a ramping rep closes, as a share of what a ramped one does.',
    }),
  },
  outputs: {
    rampedRepsNeeded: result('number', 'More ramped reps needed', 'Round up to whole people.'),
    expectedBookings: result('money', 'Expected bookings'),
    gap: result('money', 'Gap to the target'),
  },
  formula: [
    'rampedRepsNeeded = gap / (quotaPerRep * expectedAttainment)',
    'gap = max(0, target - expectedBookings)',
    'expectedBookings = (rampedReps + rampingReps * rampProductivity) * quotaPerRep * expectedAttainment',
  ],
  compute({ target, quotaPerRep, expectedAttainment, rampedReps, rampingReps, rampProductivity }) {
    const perRep = (quotaPerRep * expectedAttainment) / 100;
    const expectedBookings = (rampedReps + (rampingReps * rampProductivity) / 100) * perRep;
    const gap = Math.max(0, target - expectedBookings);
    return {
      rampedRepsNeeded: divide(gap, perRep, 'A rep is expected to close nothing, so no number of reps can be given.'),
      expectedBookings,
      gap,
    };
  },
  sentence({ target }, { rampedRepsNeeded, expectedBookings, gap }, show) {
    const team = `The team is expected to book ${show(expectedBookings ?? 0, 'money')}`;
    if (!gap) return `${team}, which covers the target of ${show(target, 'money')}.`;
    // A hair above a whole number is an error of rounding, not another person.
    const whole = Math.ceil((rampedRepsNeeded ?? 0) - 1e-9);
    return `${team}, ${show(gap, 'money')} short of the target. It takes ${counted(show, Math.max(1, whole), 'more ramped rep', 'more ramped reps')} to close the gap.`;
  },
  reading: ({ target }, { gap, expectedBookings }, show) =>
    (gap ?? 0) > 0 && target > 0
      ? `The team as it stands covers ${show(((expectedBookings ?? 0) / target) * 100, 'percent')} of the target.`
      : `There is ${show(Math.max(0, (expectedBookings ?? 0) - target), 'money')} of room for reps who leave or fall short.`,
  chart({ target, quotaPerRep, expectedAttainment, rampedReps, rampingReps, rampProductivity }, { expectedBookings }) {
    if (expectedBookings === null) return null;
    const perRep = (quotaPerRep * expectedAttainment) / 100;
    const isShort = target >= expectedBookings;
    return waterfall(
      'From expected bookings to the target',
      [
        { label: 'Ramped reps', value: rampedReps * perRep },
        { label: 'Ramping reps', value: ((rampingReps * rampProductivity) / 100) * perRep },
        { label: 'Expected', value: expectedBookings, total: true },
        { label: isShort ? 'Gap' : 'Above target', value: target - expectedBookings },
        { label: 'Target', value: target, total: true },
      ],
      'What ramped and ramping reps are expected to book, and how far that is from the target.',
    );
  },
});
