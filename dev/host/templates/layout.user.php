<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Page of a member: header bar, then the app. @var array<string, mixed> $_ @var \SmartCommons\DevHost\Pages\HostTexts $l */
$header = $_['header'];
?><!DOCTYPE html>
<html class="ng-csp" data-placeholder-focus="false" lang="<?php p($_['language']); ?>" data-locale="<?php p($_['locale']); ?>" translate="no">
	<head data-user="<?php p($_['user_uid']); ?>" data-user-displayname="<?php p($_['user_displayname']); ?>" data-requesttoken="<?php p($_['requesttoken']); ?>">
<?php include __DIR__ . '/layout.head.php'; ?>
	</head>
	<body dir="<?php p($_['direction']); ?>" id="body-user" <?php foreach ($_['enabledThemes'] as $id) {
		p('data-theme-' . $id . ' ');
	} ?>data-themes="<?php p(implode(',', $_['enabledThemes'])); ?>">
<?php include __DIR__ . '/layout.start.php'; ?>
		<div id="skip-actions">
			<a href="#app-content" class="button primary skip-navigation skip-content"><?php p($l->t('Skip to main content')); ?></a>
			<?php if ($_['appid'] !== 'core') { ?><a href="#app-navigation" class="button primary skip-navigation"><?php p($l->t('Skip to navigation of app')); ?></a><?php } ?>

		</div>
		<header id="header">
			<div class="header-start">
				<a href="/index.php" id="nextcloud" aria-label="<?php p($l->t('To the start page')); ?>"><span class="logo logo-icon"></span></a>
				<nav id="header-start__appmenu" class="app-menu" aria-label="<?php p($l->t('Apps')); ?>">
					<ul class="app-menu__list">
						<?php foreach ($_['navigation'] as $entry) { ?>
						<li class="app-menu-entry<?php if ($entry['active']) { ?> app-menu-entry--active<?php } ?>">
							<a class="app-menu-entry__link" href="<?php p($entry['href']); ?>"<?php if ($entry['active']) { ?> aria-current="page"<?php } ?>>
								<?php if ($entry['icon'] !== '') { ?><img class="app-menu-entry__icon" src="<?php p($entry['icon']); ?>" alt="" width="20" height="20"><?php } ?>
								<span class="app-menu-entry__label"><?php p($entry['name']); ?></span>
							</a>
						</li>
						<?php } ?>
					</ul>
				</nav>
			</div>
			<div class="header-end">
				<?php if ($header !== []) {
					include __DIR__ . '/header-menus.php';
				} ?>
			</div>
		</header>
		<div id="content" class="app-<?php p($_['appid']); ?>">
			<?php if ($_['appid'] !== 'core') { ?><h1 class="hidden-visually" id="page-heading-level-1"><?php p($_['application'] !== '' ? $_['application'] : $theme->getName()); ?></h1><?php } ?>

			<?php print_unescaped($_['content']); ?>
		</div>
	</body>
</html>
