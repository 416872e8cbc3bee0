<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Page without member: a box in the middle. @var array<string, mixed> $_ */
?><!DOCTYPE html>
<html class="ng-csp" data-placeholder-focus="false" lang="<?php p($_['language']); ?>" data-locale="<?php p($_['locale']); ?>" translate="no">
	<head<?php if ($_['user_uid'] !== '') { ?> data-user="<?php p($_['user_uid']); ?>" data-user-displayname="<?php p($_['user_displayname']); ?>"<?php } ?> data-requesttoken="<?php p($_['requesttoken']); ?>">
<?php include __DIR__ . '/layout.head.php'; ?>
	</head>
	<body id="body-login" <?php foreach ($_['enabledThemes'] as $id) {
		p('data-theme-' . $id . ' ');
	} ?>data-themes="<?php p(implode(',', $_['enabledThemes'])); ?>">
<?php include __DIR__ . '/layout.start.php'; ?>
		<div class="wrapper">
			<header><div id="header" class="header-guest"><img class="logo" src="/core/img/logo.svg" alt="" width="96" height="96"></div></header>
			<main>
				<h1 class="hidden-visually"><?php p($theme->getName()); ?></h1>
				<?php print_unescaped($_['content']); ?>
			</main>
		</div>
	</body>
</html>
