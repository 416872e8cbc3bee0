<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Bare page: only the app's content. @var array<string, mixed> $_ */
?><!DOCTYPE html>
<html class="ng-csp" data-placeholder-focus="false" lang="<?php p($_['language']); ?>" data-locale="<?php p($_['locale']); ?>" translate="no">
	<head data-requesttoken="<?php p($_['requesttoken']); ?>">
<?php include __DIR__ . '/layout.head.php'; ?>
	</head>
	<body id="body-public" class="layout-base">
<?php include __DIR__ . '/layout.start.php'; ?>
		<div id="content" class="app-public" role="main">
			<?php print_unescaped($_['content']); ?>
		</div>
	</body>
</html>
