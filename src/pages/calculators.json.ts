import type { APIRoute } from 'astro';
import { calculators } from '../calculators/index.ts';

export const GET: APIRoute = () =>
  Response.json({
    calculators: calculators.map(({ id, title, question, serves, inputs, tables = {}, outputs }) => ({
      id,
      title,
      question,
      serves,
      inputs: [
        ...Object.entries(tables).map(([key, { label, columns }]) => ({
          id: key,
          label,
          unit: 'rows',
          columns: columns.map(({ id: column, label: heading, unit, min, max, integer }) => ({
            id: column,
            label: heading,
            unit,
            min,
            max,
            integer,
          })),
        })),
        ...Object.entries(inputs).map(([key, { label, unit, default: value, min, max, integer }]) => ({
          id: key,
          label,
          unit,
          default: value,
          min,
          max,
          integer,
        })),
      ],
      outputs: Object.entries(outputs).map(([key, { label, unit }]) => ({ id: key, label, unit })),
    })),
  });
