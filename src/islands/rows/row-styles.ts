import styles from '../../styles/rows.css?inline';
import { adoptStyles } from '../adopt-styles.ts';

// Once for all tables: a module runs a single time. A page that begins with a table links the sheet, too.
adoptStyles(styles);
