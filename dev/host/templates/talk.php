<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array{rooms: list<array{name: string, link: string, unread: int}>} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<h1><?php p($texts->t('Conversations')); ?></h1>
	<?php if ($_['rooms'] === []) { ?>
	<p class="host-page__empty"><strong><?php p($texts->t('No conversations yet')); ?></strong></p>
	<?php } else { ?>
	<ul class="host-list">
		<?php foreach ($_['rooms'] as $room) { ?>
		<li class="host-list__item">
			<div class="host-list__text">
				<a href="<?php p($room['link']); ?>"><strong><?php p($room['name']); ?></strong></a>
				<?php if ($room['unread'] > 0) { ?><p class="host-list__detail"><?php p($texts->t('Not read yet: {count}', ['count' => $room['unread']])); ?></p><?php } ?>
			</div>
		</li>
		<?php } ?>
	</ul>
	<?php } ?>
</main>
