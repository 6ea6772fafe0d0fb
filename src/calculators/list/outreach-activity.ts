import { atMost, count, defineCalculator, divide, percentOf, result } from '../calculator.ts';
import { bars } from '../charts.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'outreach-activity',
  title: 'Outreach activity',
  question: 'How many calls does a meeting take?',
  serves: ['activity-metrics', 'call-connect-rate'],
  inputs: {
    callsMade: count('Calls made', 400, { help: 'Every dial, repeated ones included.' }),
    callsConnected: count('Calls connected', 48, { help: 'A conversation with a person. Leave out voicemail.' }),
    meetingsBooked: count('Meetings booked', 12, { help: 'From those conversations.' }),
    opportunitiesCreated: count('Opportunities created', 5, { help: 'From those meetings.' }),
  },
  outputs: {
    connectRate: result('percent', 'Connect rate'),
    connectToMeeting: result('percent', 'Connect to meeting'),
    meetingToOpportunity: result('percent', 'Meeting to opportunity'),
    callsPerMeeting: result('number', 'Calls per meeting'),
    callsPerOpportunity: result('number', 'Calls per opportunity'),
  },
  rules: [
    atMost('callsConnected', 'callsMade', 'Calls connected can’t exceed calls made.'),
    atMost('meetingsBooked', 'callsConnected', 'Meetings booked can’t exceed calls connected.'),
    atMost('opportunitiesCreated', 'meetingsBooked', 'Opportunities created can’t exceed meetings booked.'),
  ],
  formula: [
    'connectRate = callsConnected / callsMade',
    'connectToMeeting = meetingsBooked / callsConnected',
    'meetingToOpportunity = opportunitiesCreated / meetingsBooked',
    'callsPerMeeting = callsMade / meetingsBooked',
    'callsPerOpportunity = callsMade / opportunitiesCreated',
  ],
  compute({ callsMade, callsConnected, meetingsBooked, opportunitiesCreated }) {
    const noMeeting = 'No meeting was booked, so there is nothing to divide by.';
    return {
      connectRate: percentOf(callsConnected, callsMade, 'No call was made, so there is no rate.'),
      connectToMeeting: percentOf(meetingsBooked, callsConnected, 'No call was connected, so there is no rate.'),
      meetingToOpportunity: percentOf(opportunitiesCreated, meetingsBooked, noMeeting),
      callsPerMeeting: divide(callsMade, meetingsBooked, noMeeting),
      callsPerOpportunity: divide(
        callsMade,
        opportunitiesCreated,
        'No opportunity was created, so there is nothing to divide by.',
      ),
    };
  },
  samples: {
    noun: ['call', 'calls'],
    of: ({ callsMade, callsConnected, meetingsBooked, opportunitiesCreated }) => ({
      connectRate: { hits: callsConnected, of: callsMade },
      connectToMeeting: { hits: meetingsBooked, of: callsConnected },
      meetingToOpportunity: { hits: opportunitiesCreated, of: meetingsBooked },
    }),
  },
  sentence(_, { connectRate, callsPerMeeting, callsPerOpportunity }, show) {
    const calls = (value: number) => counted(show, value, 'call', 'calls', 'number');
    const reached = `${show(connectRate ?? 0, 'percent')} of the calls reached a person.`;
    if (callsPerMeeting === null) return reached;
    return `${reached} It took ${calls(callsPerMeeting)} to book a meeting${callsPerOpportunity === null ? '' : ` and ${calls(callsPerOpportunity)} to create an opportunity`}.`;
  },
  reading: ({ callsMade }, { connectToMeeting }, show) =>
    connectToMeeting === null
      ? null
      : `A connect rate one point higher would bring ${counted(show, (callsMade / 100) * (connectToMeeting / 100), 'more meeting', 'more meetings', 'number')} from the same number of calls.`,
  chart: ({ callsMade, callsConnected, meetingsBooked, opportunitiesCreated }) =>
    bars(
      'From calls to opportunities',
      'Activity',
      'count',
      [
        ['Calls', callsMade],
        ['Connected', callsConnected],
        ['Meetings', meetingsBooked],
        ['Opportunities', opportunitiesCreated, 'gain'],
      ],
      'How many calls were made and connected, and how many meetings and opportunities came of them.',
    ),
});
