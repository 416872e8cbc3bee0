<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Page that everybody may see: a header bar with a title, then the app. @var array<string, mixed> $_ @var \SmartCommons\DevHost\Pages\HostTexts $l */
$page = $_['template'] ?? null;
$isPublicPage = $page instanceof \OCP\AppFramework\Http\Template\PublicTemplateResponse;
$title = $isPublicPage && $page->getHeaderTitle() !== '' ? $page->getHeaderTitle() : $theme->getName();
?><!DOCTYPE html>
<html class="ng-csp" data-placeholder-focus="false" lang="<?php p($_['language']); ?>" data-locale="<?php p($_['locale']); ?>" translate="no">
	<head data-requesttoken="<?php p($_['requesttoken']); ?>">
<?php include __DIR__ . '/layout.head.php'; ?>
	</head>
	<body id="body-public" <?php foreach ($_['enabledThemes'] as $id) {
		p('data-theme-' . $id . ' ');
	} ?>data-themes="<?php p(implode(',', $_['enabledThemes'])); ?>">
<?php include __DIR__ . '/layout.start.php'; ?>
		<div id="skip-actions">
			<a href="#app-content" class="button primary skip-navigation skip-content"><?php p($l->t('Skip to main content')); ?></a>
		</div>
		<header id="header">
			<div class="header-start">
				<div id="nextcloud" class="header-appname">
					<span class="logo logo-icon"></span>
					<div class="header-info">
						<span class="header-title"><?php p($title); ?></span>
						<?php if ($isPublicPage && $page->getHeaderDetails() !== '') { ?><span class="header-shared-by"><?php p($page->getHeaderDetails()); ?></span><?php } ?>
					</div>
				</div>
			</div>
			<div class="header-end"><div id="public-page-menu"></div></div>
		</header>
		<div id="content" class="app-<?php p($_['appid']); ?>">
			<h1 class="hidden-visually"><?php p($title); ?></h1>
			<?php print_unescaped($_['content']); ?>
		</div>
	</body>
</html>
