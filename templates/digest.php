<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** @var array{language: string, title: string, text: string, action: string, button: string, quiet: bool, choices: string, choose: string} $_ */
?>
<div class="guest-box" lang="<?php p($_['language']); ?>">
	<h2><?php p($_['title']); ?></h2>
	<p><?php p($_['text']); ?></p>
	<?php if ($_['action'] !== '') { ?>
	<form method="post" action="<?php p($_['action']); ?>">
		<p><button type="submit" style="min-height: 44px" class="<?php p($_['quiet'] ? 'secondary' : 'primary'); ?>"><?php p($_['button']); ?></button></p>
	</form>
	<?php } ?>
	<p><a style="text-decoration: underline" href="<?php p($_['choices']); ?>"><?php p($_['choose']); ?></a></p>
</div>
