import styles from '../styles/tools.css?inline';
import { adoptStyles } from './adopt-styles.ts';

// Once for all tools: a module runs a single time.
adoptStyles(styles);
