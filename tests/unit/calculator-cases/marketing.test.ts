import baselineSales from '../../../src/calculators/list/baseline-sales.ts';
import brandAwareness from '../../../src/calculators/list/brand-awareness.ts';
import clickThroughRate from '../../../src/calculators/list/click-through-rate.ts';
import conversionRate from '../../../src/calculators/list/conversion-rate.ts';
import costPerAcquisition from '../../../src/calculators/list/cost-per-acquisition.ts';
import costPerClick from '../../../src/calculators/list/cost-per-click.ts';
import costPerLead from '../../../src/calculators/list/cost-per-lead.ts';
import costPerMille from '../../../src/calculators/list/cost-per-mille.ts';
import emailPerformance from '../../../src/calculators/list/email-performance.ts';
import incrementalSales from '../../../src/calculators/list/incremental-sales.ts';
import leadResponseTime from '../../../src/calculators/list/lead-response-time.ts';
import leadScoring from '../../../src/calculators/list/lead-scoring.ts';
import leadVelocityRate from '../../../src/calculators/list/lead-velocity-rate.ts';
import marketShare from '../../../src/calculators/list/market-share.ts';
import marketSize from '../../../src/calculators/list/market-size.ts';
import marketingAttribution from '../../../src/calculators/list/marketing-attribution.ts';
import returnOnAdSpend from '../../../src/calculators/list/return-on-ad-spend.ts';
import returnOnMarketingInvestment from '../../../src/calculators/list/return-on-marketing-investment.ts';
import totalAudienceMeasurement from '../../../src/calculators/list/total-audience-measurement.ts';
import webEngagement from '../../../src/calculators/list/web-engagement.ts';
import { cases } from './cases.ts';

cases(baselineSales, [
  {
    given: { priorSales: 1000, priorPeriods: 10, campaignPeriods: 3, salesTrend: -10 },
    figures: { baseline: 270, perPeriod: 90 },
    says: [
      'Going by earlier sales and the trend, 3 periods without the campaign would have brought $270, at $90 a period.',
      'Only sales above $270 can be the campaign’s doing.',
    ],
  },
  {
    given: { priorSales: 1000, priorPeriods: 10, campaignPeriods: 1, salesTrend: 20 },
    figures: { baseline: 120, perPeriod: 120 },
    says: [
      'Going by earlier sales and the trend, 1 period without the campaign would have brought $120.',
      'Only sales above $120 can be the campaign’s doing.',
    ],
  },
  {
    given: { priorPeriods: 0 },
    figures: {
      baseline: 'There are no periods before the campaign, so there is no baseline.',
      perPeriod: 'There are no periods before the campaign, so there is no baseline.',
    },
    says: [],
  },
]);

cases(brandAwareness, [
  {
    given: { aware: 20, respondents: 80, brandMentions: 45, marketMentions: 150 },
    figures: { awareness: 25, shareOfVoice: 30 },
    says: [
      '25% of respondents are aware of the brand, and 30% of all mentions are of it.',
      'For each respondent who knows the brand, 3 do not.',
    ],
  },
  {
    given: { aware: 0 },
    figures: { awareness: 0, shareOfVoice: 15 },
    says: ['0% of respondents are aware of the brand, and 15% of all mentions are of it.'],
  },
  {
    given: { brandMentions: 0, marketMentions: 0 },
    figures: { awareness: 32, shareOfVoice: 'No brand was mentioned, so there is no share.' },
    says: ['32% of respondents are aware of the brand.', 'For each respondent who knows the brand, 2.13 do not.'],
  },
  {
    given: { aware: 0, respondents: 0 },
    figures: { awareness: 'Nobody was asked, so there is no share.', shareOfVoice: 15 },
    says: [],
  },
]);

cases(clickThroughRate, [
  {
    given: { clicks: 30, impressions: 1200 },
    figures: { clickThroughRate: 2.5, lowerBound: 1.75670905952, upperBound: 3.54643599774 },
    says: ['2.5% of impressions led to a click.', 'One click took 40 impressions.'],
  },
  {
    given: { clicks: 50, impressions: 50 },
    figures: { clickThroughRate: 100, lowerBound: 92.8652400867, upperBound: 100 },
    says: ['100% of impressions led to a click.', 'One click took 1 impression.'],
  },
  {
    given: { clicks: 0 },
    figures: { clickThroughRate: 0, lowerBound: 0, upperBound: 0.0320019123367 },
    says: ['0% of impressions led to a click.'],
  },
  {
    given: { clicks: 0, impressions: 0 },
    figures: {
      clickThroughRate: 'There were no impressions, so there is no rate.',
      lowerBound: 'There were no impressions, so there is no rate.',
      upperBound: 'There were no impressions, so there is no rate.',
    },
    says: [],
  },
]);

cases(conversionRate, [
  {
    given: { conversions: 25, visitors: 500 },
    figures: { conversionRate: 5, lowerBound: 3.40937452438, upperBound: 7.27681611715 },
    says: ['5% of visitors converted.', 'One conversion took 20 visitors.'],
  },
  {
    given: { conversions: 50, visitors: 50 },
    figures: { conversionRate: 100, lowerBound: 92.8652400867, upperBound: 100 },
    says: ['100% of visitors converted.', 'One conversion took 1 visitor.'],
  },
  {
    given: { conversions: 0 },
    figures: { conversionRate: 0, lowerBound: 0, upperBound: 0.0639833487783 },
    says: ['0% of visitors converted.'],
  },
  {
    given: { conversions: 0, visitors: 0 },
    figures: {
      conversionRate: 'There were no visitors, so there is no rate.',
      lowerBound: 'There were no visitors, so there is no rate.',
      upperBound: 'There were no visitors, so there is no rate.',
    },
    says: [],
  },
]);

cases(costPerAcquisition, [
  {
    given: { spend: 900, acquisitions: 30 },
    figures: { costPerAcquisition: 30 },
    says: [
      'An acquisition cost $30 on average.',
      'An acquisition pays only if it brings in more than $30 of contribution, which is less than its revenue.',
    ],
  },
  {
    given: { acquisitions: 0 },
    figures: { costPerAcquisition: 'There were no acquisitions, so there is no cost per acquisition.' },
    says: [],
  },
]);

cases(costPerClick, [
  {
    given: { spend: 300, clicks: 200 },
    figures: { costPerClick: 1.5 },
    says: ['A click cost $1.50 on average.', 'If one click in 50 converts, a conversion costs $75.'],
  },
  {
    given: { clicks: 0 },
    figures: { costPerClick: 'There were no clicks, so there is no cost per click.' },
    says: [],
  },
]);

cases(costPerLead, [
  {
    given: { spend: 800, leads: 40 },
    figures: { costPerLead: 20 },
    says: ['A lead cost $20 on average.', 'If one lead in ten buys, the leads behind a customer cost $200.'],
  },
  {
    given: { leads: 0 },
    figures: { costPerLead: 'There were no leads, so there is no cost per lead.' },
    says: [],
  },
]);

cases(costPerMille, [
  {
    given: { spend: 300, impressions: 60000 },
    figures: { costPerMille: 5 },
    says: ['A thousand impressions cost $5.', 'If one impression in 100 is clicked, a click costs $0.50.'],
  },
  {
    given: { impressions: 0 },
    figures: { costPerMille: 'There were no impressions, so there is no cost for a thousand of them.' },
    says: [],
  },
]);

cases(emailPerformance, [
  {
    given: { sent: 1100, bounced: 100, opened: 400, clicked: 100, replied: 50 },
    figures: {
      openRate: 40,
      replyRate: 5,
      clickRate: 10,
      clickToOpenRate: 25,
      bounceRate: 9.09090909091,
      deliveryRate: 90.9090909091,
    },
    says: ['40% of the delivered emails were opened, and 5% were answered.', 'For each reply, 8 emails were opened.'],
    draws:
      'bars of count by Emails: Value (accent) | Sent: 1100 neutral | Delivered: 1000 accent | Opened: 400 accent | Clicked: 100 accent | Replied: 50 gain',
  },
  {
    given: { sent: 100, bounced: 0, opened: 50, clicked: 0, replied: 50 },
    figures: { openRate: 50, replyRate: 50, clickRate: 0, clickToOpenRate: 0, bounceRate: 0, deliveryRate: 100 },
    says: ['50% of the delivered emails were opened, and 50% were answered.', 'For each reply, 1 email was opened.'],
  },
  {
    given: { replied: 0 },
    figures: {
      openRate: 41.2371134021,
      replyRate: 0,
      clickRate: 6.18556701031,
      clickToOpenRate: 15,
      bounceRate: 3,
      deliveryRate: 97,
    },
    says: [
      '41.24% of the delivered emails were opened, and 0% were answered.',
      'Nobody has answered yet, however many opened.',
    ],
  },
  {
    given: { replied: NaN },
    figures: {
      openRate: 41.2371134021,
      replyRate: '',
      clickRate: 6.18556701031,
      clickToOpenRate: 15,
      bounceRate: 3,
      deliveryRate: 97,
    },
    says: ['41.24% of the delivered emails were opened.'],
  },
  {
    given: { opened: 0, clicked: 0 },
    figures: {
      openRate: 0,
      replyRate: 3.60824742268,
      clickRate: 0,
      clickToOpenRate: 'No email was opened, so there is no rate.',
      bounceRate: 3,
      deliveryRate: 97,
    },
    says: ['0% of the delivered emails were opened, and 3.61% were answered.', 'For each reply, 0 emails were opened.'],
  },
  {
    given: { sent: 50, bounced: 50, opened: 0, clicked: 0, replied: 0 },
    figures: {
      openRate: 'No email was delivered, so there is no rate.',
      replyRate: 'No email was delivered, so there is no rate.',
      clickRate: 'No email was delivered, so there is no rate.',
      clickToOpenRate: 'No email was opened, so there is no rate.',
      bounceRate: 100,
      deliveryRate: 0,
    },
    says: [],
  },
  {
    given: { sent: 0, bounced: 0, opened: 0, clicked: 0, replied: 0 },
    figures: {
      openRate: 'No email was delivered, so there is no rate.',
      replyRate: 'No email was delivered, so there is no rate.',
      clickRate: 'No email was delivered, so there is no rate.',
      clickToOpenRate: 'No email was opened, so there is no rate.',
      bounceRate: 'No email was sent, so there is no rate.',
      deliveryRate: 'No email was sent, so there is no rate.',
    },
    says: [],
  },
]);

cases(incrementalSales, [
  {
    given: { totalSales: 150, baselineSales: 100, campaignCost: 20 },
    figures: { incrementalSales: 50, lift: 50, costPerIncremental: 0.4 },
    says: [
      'Sales were $50, or 50%, above the baseline. The campaign cost 0.4 times the amount above the baseline.',
      'The campaign pays only if more than 40% of these sales is contribution.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Baseline: 100 total | Incremental: 50 gain | Total: 150 total',
  },
  {
    given: { totalSales: 80, baselineSales: 100, campaignCost: 20 },
    figures: {
      incrementalSales: -20,
      lift: -20,
      costPerIncremental: 'Sales did not exceed the baseline, so there is nothing to set the cost against.',
    },
    says: ['Sales were $20, or 20%, below the baseline.', 'No sale can be put down to the campaign.'],
  },
  {
    given: { totalSales: 100, baselineSales: 100 },
    figures: {
      incrementalSales: 0,
      lift: 0,
      costPerIncremental: 'Sales did not exceed the baseline, so there is nothing to set the cost against.',
    },
    says: ['Sales were equal to the baseline.', 'No sale can be put down to the campaign.'],
  },
  {
    given: { totalSales: 150, baselineSales: 0, campaignCost: 300 },
    figures: {
      incrementalSales: 150,
      lift: 'The baseline is zero, so there is no lift in percent.',
      costPerIncremental: 2,
    },
    says: [
      'Sales were $150 above the baseline. The campaign cost 2 times the amount above the baseline.',
      'The campaign pays only if more than 200% of these sales is contribution.',
    ],
  },
  {
    given: { campaignCost: NaN },
    figures: { incrementalSales: 40000, lift: 28.5714285714, costPerIncremental: '' },
    says: ['Sales were $40,000, or 28.57%, above the baseline.'],
  },
]);

cases(leadResponseTime, [
  {
    rows: { minutes: [[61], [3], [5], [10], [1]] },
    figures: { median: 5, p90: 40.6, mean: 16, withinFiveMinutes: 60, withinOneHour: 80 },
    says: [
      'Half of the leads had an answer within 5 minutes, nine of ten within 40.6.',
      'The mean is 3.2 times the median: a few leads waited far longer than the rest.',
    ],
    draws: 'bars of minutes by Place: Minutes (accent) | 1: 1 | 2: 3 | 3: 5 | 4: 10 | 5: 61',
  },
  {
    rows: { minutes: [[60], [5]] },
    figures: { median: 32.5, p90: 54.5, mean: 32.5, withinFiveMinutes: 50, withinOneHour: 100 },
    says: ['Half of the leads had an answer within 32.5 minutes, nine of ten within 54.5.'],
  },
  {
    rows: { minutes: [[7], [8], [8.37]] },
    figures: { median: 8, p90: 8.296, mean: 7.79, withinFiveMinutes: 0, withinOneHour: 100 },
    says: ['Half of the leads had an answer within 8 minutes, nine of ten within 8.3.'],
  },
  {
    rows: { minutes: [[10], [10]] },
    figures: { median: 10, p90: 10, mean: 10, withinFiveMinutes: 0, withinOneHour: 100 },
    says: ['Half of the leads had an answer within 10 minutes, nine of ten within 10.'],
  },
  {
    rows: { minutes: [[0], [0], [6]] },
    figures: { median: 0, p90: 4.8, mean: 2, withinFiveMinutes: 66.6666666667, withinOneHour: 100 },
    says: ['Half of the leads had an answer within 0 minutes, nine of ten within 4.8.'],
  },
  {
    rows: { minutes: [] },
    figures: {
      median: 'No lead has been entered yet.',
      p90: 'No lead has been entered yet.',
      mean: 'No lead has been entered yet.',
      withinFiveMinutes: 'No lead has been entered yet.',
      withinOneHour: 'No lead has been entered yet.',
    },
    says: [],
    draws: null,
  },
]);

cases(leadScoring, [
  {
    given: { threshold: 25 },
    rows: {
      fit: [
        [10, 1],
        [20, 0],
      ],
      behavior: [
        [5, 3, 12],
        [4, 2, 20],
      ],
    },
    figures: { totalScore: 30, qualified: 1, firmographicScore: 10, behavioralScore: 20, maximumScore: 62 },
    says: ['The lead scores 30 and qualifies, 5 above the threshold.', 'That is 48.39% of the highest possible score.'],
    draws:
      'stack of number by Criterion: Fit (accent), Behavior (second) | Headcount: 10 – | Annual revenue: 0 – | Downloads: – 12 | Webinar: – 8',
  },
  {
    given: { threshold: 30 },
    rows: {
      fit: [
        [10, 1],
        [20, 0],
      ],
      behavior: [
        [5, 3, 12],
        [4, 2, 20],
      ],
    },
    figures: { totalScore: 30, qualified: 1, firmographicScore: 10, behavioralScore: 20, maximumScore: 62 },
    says: [
      'The lead scores 30 and qualifies, right at the threshold.',
      'That is 48.39% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 40 },
    rows: {
      fit: [
        [10, 1],
        [20, 0],
      ],
      behavior: [
        [5, 3, 12],
        [4, 2, 20],
      ],
    },
    figures: { totalScore: 30, qualified: 0, firmographicScore: 10, behavioralScore: 20, maximumScore: 62 },
    says: [
      'The lead scores 30: 10 short of the threshold. One thing would be enough: Annual revenue (+20).',
      'That is 48.39% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 45 },
    rows: {
      fit: [
        [10, 1],
        [20, 0],
      ],
      behavior: [
        [5, 3, 12],
        [4, 2, 20],
      ],
    },
    figures: { totalScore: 30, qualified: 0, firmographicScore: 10, behavioralScore: 20, maximumScore: 62 },
    says: [
      'The lead scores 30: 15 short of the threshold. One thing would be enough: Annual revenue (+20).',
      'That is 48.39% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 58 },
    rows: {
      fit: [
        [10, 1],
        [20, 0],
      ],
      behavior: [
        [5, 3, 12],
        [4, 2, 20],
      ],
    },
    figures: { totalScore: 30, qualified: 0, firmographicScore: 10, behavioralScore: 20, maximumScore: 62 },
    says: [
      'The lead scores 30: 28 short of the threshold. The fewest that would be enough are 3: Annual revenue (+20) and Webinar 2 more times (+8).',
      'That is 48.39% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 70 },
    rows: {
      fit: [
        [10, 1],
        [20, 0],
      ],
      behavior: [
        [5, 3, 12],
        [4, 2, 20],
      ],
    },
    figures: { totalScore: 30, qualified: 0, firmographicScore: 10, behavioralScore: 20, maximumScore: 62 },
    says: [
      'The lead scores 30: 40 short of the threshold. Even with everything it lacks, it would be 8 short.',
      'That is 48.39% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 31 },
    rows: { fit: [[30, 1]], behavior: [[5, 3, 12]] },
    figures: { totalScore: 42, qualified: 1, firmographicScore: 30, behavioralScore: 12, maximumScore: 42 },
    says: ['The lead scores 42 and qualifies, 11 above the threshold.', 'That is 100% of the highest possible score.'],
  },
  {
    given: { threshold: 45 },
    rows: { fit: [[30, 1]], behavior: [[5, 3, 12]] },
    figures: { totalScore: 42, qualified: 0, firmographicScore: 30, behavioralScore: 12, maximumScore: 42 },
    says: [
      'The lead scores 42: 3 short of the threshold. Nothing is left that would add points.',
      'That is 100% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 40 },
    rows: { fit: [[30, 1]], behavior: [[5, 0, 12]] },
    figures: { totalScore: 30, qualified: 0, firmographicScore: 30, behavioralScore: 0, maximumScore: 42 },
    says: [
      'The lead scores 30: 10 short of the threshold. The fewest that would be enough are 2: Downloads 2 more times (+10).',
      'That is 71.43% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 2 },
    rows: {
      fit: [
        [2, 0],
        [3, 0],
        [4, 0],
        [5, 0],
        [6, 0],
        [7, 0],
        [8, 0],
      ],
      behavior: [],
    },
    figures: { totalScore: 0, qualified: 0, firmographicScore: 0, behavioralScore: 0, maximumScore: 35 },
    says: [
      'The lead scores 0: 2 short of the threshold. Any one of these would be enough: Row 7 (+8), Row 6 (+7), Row 5 (+6), Country (+5), Industry (+4), or 2 more.',
      'That is 0% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 1500 },
    rows: { fit: [], behavior: [[1, 0, 2000]] },
    figures: { totalScore: 0, qualified: 0, firmographicScore: 0, behavioralScore: 0, maximumScore: 2000 },
    says: [
      'The lead scores 0: 1,500 short of the threshold. It would take more than 999 things to reach the threshold.',
      'That is 0% of the highest possible score.',
    ],
  },
  {
    given: { threshold: 999 },
    rows: { fit: [], behavior: [[1, 0, 2000]] },
    figures: { totalScore: 0, qualified: 0, firmographicScore: 0, behavioralScore: 0, maximumScore: 2000 },
    says: [
      'The lead scores 0: 999 short of the threshold. The fewest that would be enough are 999: Downloads 999 more times (+999).',
      'That is 0% of the highest possible score.',
    ],
  },
  {
    given: { threshold: NaN },
    rows: {
      fit: [
        [10, 1],
        [20, 0],
      ],
      behavior: [
        [5, 3, 12],
        [4, 2, 20],
      ],
    },
    figures: { totalScore: 30, qualified: '', firmographicScore: 10, behavioralScore: 20, maximumScore: 62 },
    says: ['The lead scores 30.', 'That is 48.39% of the highest possible score.'],
  },
  {
    given: { threshold: 5 },
    rows: { fit: [], behavior: [] },
    figures: { totalScore: 0, qualified: 0, firmographicScore: 0, behavioralScore: 0, maximumScore: 0 },
    says: ['The lead scores 0: 5 short of the threshold. Nothing is left that would add points.'],
  },
]);

cases(leadVelocityRate, [
  {
    given: { qualifiedLeadsThisMonth: 150, qualifiedLeadsLastMonth: 100 },
    figures: { leadVelocityRate: 50 },
    says: [
      'The number of qualified leads rose by 50%, from 100 last month to 150 this month.',
      'Kept up for a year, that makes 129.75 times as many.',
    ],
  },
  {
    given: { qualifiedLeadsThisMonth: 80, qualifiedLeadsLastMonth: 100 },
    figures: { leadVelocityRate: -20 },
    says: [
      'The number of qualified leads fell by 20%, from 100 last month to 80 this month.',
      'Kept up for a year, that makes 0.07 times as many.',
    ],
  },
  {
    given: { qualifiedLeadsThisMonth: 100, qualifiedLeadsLastMonth: 100 },
    figures: { leadVelocityRate: 0 },
    says: [
      'The number of qualified leads did not change from last month to this one.',
      'Kept up for a year, that makes 1 times as many.',
    ],
  },
  {
    given: { qualifiedLeadsThisMonth: 1000, qualifiedLeadsLastMonth: 100 },
    figures: { leadVelocityRate: 900 },
    says: [
      'The number of qualified leads rose by 900%, from 100 last month to 1,000 this month.',
      'No business keeps that up for a year.',
    ],
  },
  {
    given: { qualifiedLeadsLastMonth: 0 },
    figures: { leadVelocityRate: 'There were no qualified leads last month, so there is nothing to grow from.' },
    says: [],
  },
]);

cases(marketShare, [
  {
    given: { yourSales: 30, marketSales: 120, yourCustomers: 50, potentialCustomers: 400 },
    figures: { marketShare: 25, penetration: 12.5 },
    says: [
      'You make 25% of the market’s sales, and 12.5% of potential customers buy from you.',
      'A customer of yours spends 2 times what the average potential customer spends.',
    ],
  },
  {
    given: { yourCustomers: 0 },
    figures: { marketShare: 15, penetration: 0 },
    says: ['You make 15% of the market’s sales, and 0% of potential customers buy from you.'],
  },
  {
    given: { yourCustomers: 0, potentialCustomers: 0 },
    figures: { marketShare: 15, penetration: 'There are no potential customers, so there is no share.' },
    says: ['You make 15% of the market’s sales.'],
  },
  {
    given: { yourSales: 0, marketSales: 0 },
    figures: { marketShare: 'The market has no sales, so there is no share.', penetration: 8 },
    says: [],
  },
]);

cases(marketSize, [
  {
    given: { potentialCustomers: 1000, annualValuePerCustomer: 50, servedShare: 40, obtainableShare: 25 },
    figures: { tam: 50000, sam: 20000, som: 5000, obtainableCustomers: 100 },
    says: [
      'The whole market is worth $50,000 a year. You can serve $20,000 of it and win $5,000.',
      'What you can win is 10% of the whole; each point of obtainable share moves it by $200.',
    ],
    draws: 'nested of money by Market: Amount (accent) | TAM: 50000 neutral | SAM: 20000 second | SOM: 5000 accent',
  },
  {
    given: { annualValuePerCustomer: 0 },
    figures: { tam: 0, sam: 0, som: 0, obtainableCustomers: 4800 },
    says: ['The whole market is worth $0 a year. You can serve $0 of it and win $0.'],
    draws: null,
  },
  {
    given: { servedShare: NaN },
    figures: { tam: 1_000_000_000, sam: '', som: '', obtainableCustomers: '' },
    says: ['The whole market is worth $1,000,000,000 a year.'],
    draws: 'nested of money by Market: Amount (accent) | TAM: 1000000000 neutral | SAM: – second | SOM: – accent',
  },
]);

cases(marketingAttribution, [
  {
    given: { touches: 5, dealValue: 1000, leadTouch: 2, opportunityTouch: 4 },
    figures: {
      linearEach: 200,
      firstTouch: 1000,
      lastTouch: 1000,
      positionFirst: 400,
      positionLast: 400,
      positionMiddleEach: 66.6666666667,
      wShapedFirst: 300,
      wShapedLead: 300,
      wShapedOpportunity: 300,
      wShapedOtherEach: 50,
      timeDecayLast: 516.129032258,
    },
    says: [
      'The last of 5 touches gets $1,000 under last-touch attribution, $516.13 under time decay and $200 under linear.',
      'Every model shares out the same $1,000; none shows what would have sold without a touch.',
    ],
    draws:
      'stack of money by Model: First touch (accent), Lead creation (second), Opportunity creation (third), Last touch (total), All other touches (neutral) | First touch: 1000 0 0 0 0 | Last touch: 0 0 0 1000 0 | Linear: 200 200 200 200 200 | Position-based: 400 66.6667 66.6667 400 66.6667 | W-shaped: 300 300 300 50 50 | Time decay: 32.2581 64.5161 258.065 516.129 129.032',
  },
  {
    given: { touches: 1, dealValue: 1000, leadTouch: 1, opportunityTouch: 1 },
    figures: {
      linearEach: 1000,
      firstTouch: 1000,
      lastTouch: 1000,
      positionFirst: 1000,
      positionLast: 1000,
      positionMiddleEach: 'There is no touch between the first and the last.',
      wShapedFirst:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedLead:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedOpportunity:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedOtherEach:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      timeDecayLast: 1000,
    },
    says: [
      'The only touch gets the whole $1,000 under every model that has a value.',
      'Every model shares out the same $1,000; none shows what would have sold without a touch.',
    ],
    draws:
      'stack of money by Model: First touch (accent), Lead creation (second), Opportunity creation (third), Last touch (total), All other touches (neutral) | First touch: 1000 0 0 0 0 | Last touch: 1000 0 0 0 0 | Linear: 1000 0 0 0 0 | Position-based: 1000 0 0 0 0 | W-shaped: – – – – – | Time decay: 1000 0 0 0 0',
  },
  {
    given: { touches: 2, dealValue: 1000, leadTouch: 1, opportunityTouch: 2 },
    figures: {
      linearEach: 500,
      firstTouch: 1000,
      lastTouch: 1000,
      positionFirst: 500,
      positionLast: 500,
      positionMiddleEach: 'There is no touch between the first and the last.',
      wShapedFirst:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedLead:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedOpportunity:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedOtherEach:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      timeDecayLast: 666.666666667,
    },
    says: [
      'The last of 2 touches gets $1,000 under last-touch attribution, $666.67 under time decay and $500 under linear.',
      'Every model shares out the same $1,000; none shows what would have sold without a touch.',
    ],
  },
  {
    given: { touches: 3, dealValue: 900, leadTouch: 3, opportunityTouch: 2 },
    figures: {
      linearEach: 300,
      firstTouch: 900,
      lastTouch: 900,
      positionFirst: 360,
      positionLast: 360,
      positionMiddleEach: 180,
      wShapedFirst: 300,
      wShapedLead: 300,
      wShapedOpportunity: 300,
      wShapedOtherEach: 'There is no touch besides those three.',
      timeDecayLast: 514.285714286,
    },
    says: [
      'The last of 3 touches gets $900 under last-touch attribution, $514.29 under time decay and $300 under linear.',
      'Every model shares out the same $900; none shows what would have sold without a touch.',
      'The opportunity is created before the lead. Check the order of the touches.',
    ],
  },
  {
    given: { touches: 5, dealValue: 1000, leadTouch: 3, opportunityTouch: 3 },
    figures: {
      linearEach: 200,
      firstTouch: 1000,
      lastTouch: 1000,
      positionFirst: 400,
      positionLast: 400,
      positionMiddleEach: 66.6666666667,
      wShapedFirst:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedLead:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedOpportunity:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      wShapedOtherEach:
        'W-shaped needs three different touches: the first, the one that created the lead and the one that created the opportunity.',
      timeDecayLast: 516.129032258,
    },
    says: [
      'The last of 5 touches gets $1,000 under last-touch attribution, $516.13 under time decay and $200 under linear.',
      'Every model shares out the same $1,000; none shows what would have sold without a touch.',
    ],
  },
  {
    given: { touches: 5, dealValue: 1000, leadTouch: NaN },
    figures: {
      linearEach: 200,
      firstTouch: 1000,
      lastTouch: 1000,
      positionFirst: 400,
      positionLast: 400,
      positionMiddleEach: 66.6666666667,
      wShapedFirst: '',
      wShapedLead: '',
      wShapedOpportunity: '',
      wShapedOtherEach: '',
      timeDecayLast: 516.129032258,
    },
    says: [
      'The last of 5 touches gets $1,000 under last-touch attribution, $516.13 under time decay and $200 under linear.',
      'Every model shares out the same $1,000; none shows what would have sold without a touch.',
    ],
    draws: null,
  },
  {
    given: { touches: 5, dealValue: 1000, leadTouch: 6 },
    figures: {
      linearEach: 200,
      firstTouch: 1000,
      lastTouch: 1000,
      positionFirst: 400,
      positionLast: 400,
      positionMiddleEach: 66.6666666667,
      wShapedFirst: '',
      wShapedLead: '',
      wShapedOpportunity: '',
      wShapedOtherEach: '',
      timeDecayLast: 516.129032258,
    },
    says: [
      'The last of 5 touches gets $1,000 under last-touch attribution, $516.13 under time decay and $200 under linear.',
      'Every model shares out the same $1,000; none shows what would have sold without a touch.',
      'The opportunity is created before the lead. Check the order of the touches.',
    ],
    draws: null,
  },
  {
    given: { dealValue: NaN },
    figures: {
      linearEach: '',
      firstTouch: '',
      lastTouch: '',
      positionFirst: '',
      positionLast: '',
      positionMiddleEach: '',
      wShapedFirst: '',
      wShapedLead: '',
      wShapedOpportunity: '',
      wShapedOtherEach: '',
      timeDecayLast: '',
    },
    says: [],
    draws: null,
  },
]);

cases(returnOnAdSpend, [
  {
    given: { adRevenue: 500, adSpend: 100, grossMargin: 40 },
    figures: { roas: 5, breakEvenRoas: 2.5, profitAfterAds: 100 },
    says: [
      'Revenue from ads was 5 times the ad spend. After the cost of goods sold and the ads, $100 is left.',
      'These ads break even at 2.5; they earn money.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Revenue from ads: 500 total | Cost of goods sold: -300 loss | Gross profit: 200 total | Ad spend: -100 loss | Left: 100 total',
  },
  {
    given: { adRevenue: 200, adSpend: 100, grossMargin: 40 },
    figures: { roas: 2, breakEvenRoas: 2.5, profitAfterAds: -20 },
    says: [
      'Revenue from ads was 2 times the ad spend. After the cost of goods sold and the ads, the loss is $20.',
      'These ads break even at 2.5; they lose money.',
    ],
  },
  {
    given: { adRevenue: 250, adSpend: 100, grossMargin: 40 },
    figures: { roas: 2.5, breakEvenRoas: 2.5, profitAfterAds: 0 },
    says: [
      'Revenue from ads was 2.5 times the ad spend. After the cost of goods sold and the ads, nothing is left.',
      'These ads break even at 2.5; they do exactly that.',
    ],
  },
  {
    given: { adSpend: 0 },
    figures: {
      roas: 'Nothing was spent on ads, so there is no return on it.',
      breakEvenRoas: 1.66666666667,
      profitAfterAds: 36000,
    },
    says: [],
  },
  {
    given: { grossMargin: 0 },
    figures: { roas: 4, breakEvenRoas: 'Without a gross margin, ads never break even.', profitAfterAds: -15_000 },
    says: ['Revenue from ads was 4 times the ad spend. After the cost of goods sold and the ads, the loss is $15,000.'],
  },
  {
    given: { grossMargin: NaN },
    figures: { roas: 4, breakEvenRoas: '', profitAfterAds: '' },
    says: ['Revenue from ads was 4 times the ad spend.'],
  },
]);

cases(returnOnMarketingInvestment, [
  {
    given: { revenue: 500, baselineRevenue: 300, contributionMargin: 50, marketingSpend: 80 },
    figures: { romi: 25, incrementalRevenue: 200, revenuePerSpend: 2.5 },
    says: [
      'The contribution from $200 of incremental revenue covers the spend and leaves 25% of it on top.',
      'Each $1 of marketing brought back $1.25 of contribution.',
    ],
    draws:
      'waterfall of money by Movement: Amount (total) | Incremental revenue: 200 total | Variable costs: -100 loss | Contribution: 100 total | Marketing spend: -80 loss | Left: 20 total',
  },
  {
    given: { revenue: 500, baselineRevenue: 300, contributionMargin: 50, marketingSpend: 100 },
    figures: { romi: 0, incrementalRevenue: 200, revenuePerSpend: 2 },
    says: [
      'The contribution from $200 of incremental revenue equals the spend.',
      'Each $1 of marketing brought back $1 of contribution.',
    ],
  },
  {
    given: { revenue: 500, baselineRevenue: 300, contributionMargin: 50, marketingSpend: 125 },
    figures: { romi: -20, incrementalRevenue: 200, revenuePerSpend: 1.6 },
    says: [
      'The contribution from $200 of incremental revenue falls short of the spend by 20% of it.',
      'Each $1 of marketing brought back $0.80 of contribution.',
    ],
  },
  {
    given: { revenue: 200, baselineRevenue: 300, contributionMargin: 50, marketingSpend: 80 },
    figures: { romi: -162.5, incrementalRevenue: -100, revenuePerSpend: -1.25 },
    says: [
      'Revenue was $100 below its baseline; with the spend, that is a loss of 162.5% of the spend.',
      'Each $1 of marketing brought back −$0.63 of contribution.',
    ],
  },
  {
    given: { revenue: 300, baselineRevenue: 300, contributionMargin: 50, marketingSpend: 80 },
    figures: { romi: -100, incrementalRevenue: 0, revenuePerSpend: 0 },
    says: [
      'The contribution from $0 of incremental revenue falls short of the spend by 100% of it.',
      'Each $1 of marketing brought back $0 of contribution.',
    ],
  },
  {
    given: { marketingSpend: 0 },
    figures: {
      romi: 'Nothing was spent on marketing, so there is no return on it.',
      incrementalRevenue: 150_000,
      revenuePerSpend: 'Nothing was spent on marketing, so there is no return on it.',
    },
    says: [],
  },
  {
    given: { revenue: NaN },
    figures: { romi: '', incrementalRevenue: '', revenuePerSpend: '' },
    says: [],
    draws: null,
  },
]);

cases(totalAudienceMeasurement, [
  {
    given: { uniqueAudience: 200, averageFrequency: 3, universe: 1000 },
    figures: { reach: 20, impressions: 600, grossRatingPoints: 60 },
    says: [
      '20% of the universe was reached, 3 times on average. That is 600 impressions, or 60 gross rating points.',
      'The points alone do not show reach: a tenth as many people, reached ten times as often, give 60 too.',
    ],
  },
  {
    given: { uniqueAudience: 1, averageFrequency: 1, universe: 100 },
    figures: { reach: 1, impressions: 1, grossRatingPoints: 1 },
    says: [
      '1% of the universe was reached, 1 time on average. That is 1 impression, or 1 gross rating point.',
      'The points alone do not show reach: a tenth as many people, reached ten times as often, give 1 too.',
    ],
  },
  {
    given: { uniqueAudience: 200, averageFrequency: 0.5, universe: 1000 },
    figures: { reach: 20, impressions: 100, grossRatingPoints: 10 },
    says: [
      '20% of the universe was reached, 0.5 times on average. That is 100 impressions, or 10 gross rating points.',
      'The points alone do not show reach: a tenth as many people, reached ten times as often, give 10 too.',
      'Everybody in the unique audience was reached at least once, so the average frequency can’t be below 1. Check both numbers.',
    ],
  },
  {
    given: { uniqueAudience: 0, averageFrequency: 0.5 },
    figures: { reach: 0, impressions: 0, grossRatingPoints: 0 },
    says: [
      'Nobody was reached.',
      'The points alone do not show reach: a tenth as many people, reached ten times as often, give 0 too.',
    ],
  },
  {
    given: { uniqueAudience: 0, universe: 0 },
    figures: {
      reach: 'The universe is empty, so there is no reach.',
      impressions: 0,
      grossRatingPoints: 'The universe is empty, so there is no reach.',
    },
    says: [],
  },
  {
    given: { averageFrequency: NaN },
    figures: { reach: 24, impressions: '', grossRatingPoints: '' },
    says: ['24% of the universe was reached.'],
  },
]);

cases(webEngagement, [
  {
    given: { sessions: 200, engagedSessions: 80, pageViews: 600, visitors: 160 },
    figures: { engagementRate: 40, bounceRate: 60, pagesPerSession: 3, sessionsPerVisitor: 1.25 },
    says: [
      '40% of sessions were engaged, and 60% bounced. On average, a session had 3 page views.',
      'For each engaged session, 7.5 page views were counted in all.',
    ],
  },
  {
    given: { sessions: 10, engagedSessions: 10, pageViews: 10, visitors: 10 },
    figures: { engagementRate: 100, bounceRate: 0, pagesPerSession: 1, sessionsPerVisitor: 1 },
    says: [
      '100% of sessions were engaged, and 0% bounced. On average, a session had 1 page view.',
      'For each engaged session, 1 page view was counted in all.',
    ],
  },
  {
    given: { engagedSessions: 0 },
    figures: { engagementRate: 0, bounceRate: 100, pagesPerSession: 2.6, sessionsPerVisitor: 1.28205128205 },
    says: [
      '0% of sessions were engaged, and 100% bounced. On average, a session had 2.6 page views.',
      'No session was engaged.',
    ],
  },
  {
    given: { visitors: 0 },
    figures: {
      engagementRate: 56,
      bounceRate: 44,
      pagesPerSession: 2.6,
      sessionsPerVisitor: 'There were no visitors, so there is no average.',
    },
    says: [
      '56% of sessions were engaged, and 44% bounced. On average, a session had 2.6 page views.',
      'For each engaged session, 4.64 page views were counted in all.',
    ],
  },
  {
    given: { sessions: 0, engagedSessions: 0, pageViews: 0, visitors: 0 },
    figures: {
      engagementRate: 'There were no sessions, so there is no rate.',
      bounceRate: 'There were no sessions, so there is no rate.',
      pagesPerSession: 'There were no sessions, so there is no average.',
      sessionsPerVisitor: 'There were no visitors, so there is no average.',
    },
    says: [],
  },
  {
    given: { pageViews: NaN },
    figures: { engagementRate: 56, bounceRate: 44, pagesPerSession: '', sessionsPerVisitor: 1.28205128205 },
    says: ['56% of sessions were engaged, and 44% bounced.'],
  },
]);
