import { atMost, count, defineCalculator, percentOf, result } from '../calculator.ts';
import { bars } from '../charts.ts';
import { counted } from '../wording.ts';

export default defineCalculator({
  id: 'email-performance',
  title: 'Email performance',
  question: 'How many of our emails arrive, are opened and are answered?',
  serves: ['open-rate', 'reply-rate', 'bounced-email'],
  inputs: {
    sent: count('Emails sent', 2_000),
    bounced: count('Bounced', 60, { help: 'Hard and soft bounces together.' }),
    opened: count('Opened', 800, {
      help: 'Each email once. Mail privacy protection opens emails automatically and inflates this.',
    }),
    clicked: count('Clicked', 120, { help: 'Each email once.' }),
    replied: count('Replied', 70, { help: 'Each email once. Leave out automatic replies.' }),
  },
  outputs: {
    openRate: result('percent', 'Open rate', 'Of delivered emails.'),
    replyRate: result('percent', 'Reply rate', 'Of delivered emails.'),
    clickRate: result('percent', 'Click rate', 'Of delivered emails.'),
    clickToOpenRate: result('percent', 'Click-to-open rate', 'Of opened emails.'),
    bounceRate: result('percent', 'Bounce rate', 'Of emails sent.'),
    deliveryRate: result('percent', 'Delivery rate', 'Of emails sent. Delivered may still mean the spam folder.'),
  },
  rules: [
    atMost('bounced', 'sent', 'Bounced emails can’t exceed emails sent.'),
    {
      rule: 'opened <= sent - bounced',
      holds: ({ opened, sent, bounced }) => opened <= sent - bounced,
      at: ['opened'],
      message: 'Opened emails can’t exceed those delivered (sent less bounced).',
    },
    atMost('clicked', 'opened', 'Clicked emails can’t exceed opened ones.'),
    {
      rule: 'replied <= sent - bounced',
      holds: ({ replied, sent, bounced }) => replied <= sent - bounced,
      at: ['replied'],
      message: 'Replies can’t exceed emails delivered (sent less bounced).',
    },
  ],
  formula: [
    'openRate = opened / (sent - bounced)',
    'replyRate = replied / (sent - bounced)',
    'clickRate = clicked / (sent - bounced)',
    'clickToOpenRate = clicked / opened',
    'bounceRate = bounced / sent',
    'deliveryRate = (sent - bounced) / sent',
  ],
  compute({ sent, bounced, opened, clicked, replied }) {
    const delivered = sent - bounced;
    const noneSent = 'No email was sent, so there is no rate.';
    const noneDelivered = 'No email was delivered, so there is no rate.';
    return {
      openRate: percentOf(opened, delivered, noneDelivered),
      replyRate: percentOf(replied, delivered, noneDelivered),
      clickRate: percentOf(clicked, delivered, noneDelivered),
      clickToOpenRate: percentOf(clicked, opened, 'No email was opened, so there is no rate.'),
      bounceRate: percentOf(bounced, sent, noneSent),
      deliveryRate: percentOf(delivered, sent, noneSent),
    };
  },
  samples: {
    noun: ['email', 'emails'],
    of: ({ sent, bounced, opened, clicked, replied }) => ({
      openRate: { hits: opened, of: sent - bounced },
      replyRate: { hits: replied, of: sent - bounced },
      clickRate: { hits: clicked, of: sent - bounced },
      clickToOpenRate: { hits: clicked, of: opened },
      bounceRate: { hits: bounced, of: sent },
      deliveryRate: { hits: sent - bounced, of: sent },
    }),
  },
  sentence: (_, { openRate, replyRate }, show) =>
    `${show(openRate ?? 0, 'percent')} of the delivered emails were opened${replyRate === null ? '' : `, and ${show(replyRate, 'percent')} were answered`}.`,
  reading({ opened, replied }, _, show) {
    if (replied === 0) return 'Nobody has answered yet, however many opened.';
    return `For each reply, ${counted(show, opened / replied, 'email was', 'emails were', 'number')} opened.`;
  },
  chart: ({ sent, bounced, opened, clicked, replied }) =>
    bars(
      'What became of the emails',
      'Emails',
      'count',
      [
        ['Sent', sent, 'neutral'],
        ['Delivered', sent - bounced],
        ['Opened', opened],
        ['Clicked', clicked],
        ['Replied', replied, 'gain'],
      ],
      'How many emails were sent, delivered, opened, clicked and answered.',
    ),
});
