/** Whether this build keeps itself for when there is no network: not while developing, nor with SITE_OFFLINE=off. */
declare const __KEEPS_OFFLINE__: boolean;
