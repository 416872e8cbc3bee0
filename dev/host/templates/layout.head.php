<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Head of every page. @var array<string, mixed> $_ */
?>
		<meta charset="utf-8">
		<title><?php p($_['application'] !== '' ? $_['application'] . ' - ' . $theme->getTitle() : $theme->getTitle()); ?></title>
		<meta name="csp-nonce" nonce="<?php p($_['cspNonce']); ?>">
		<meta name="viewport" content="width=device-width, initial-scale=1.0, minimum-scale=1.0">
		<meta name="theme-color" content="<?php p($theme->getColorPrimary()); ?>">
		<meta name="color-scheme" content="light dark">
		<link rel="icon" type="image/svg+xml" href="/core/img/favicon.svg">
		<?php foreach ($_['stylesheets'] as $href) { ?>
		<link rel="stylesheet" href="<?php p($href); ?>">
		<?php } ?>
		<?php foreach ($_['scripts'] as $src) { ?>
		<script nonce="<?php p($_['cspNonce']); ?>" defer src="<?php p($src); ?>"<?php if (str_contains($src, '.mjs')) { ?> type="module"<?php } ?>></script>
		<?php } ?>
		<script nonce="<?php p($_['cspNonce']); ?>">
<?php print_unescaped($_['config']); ?>
		</script>
		<?php print_unescaped($_['headers']); ?>
