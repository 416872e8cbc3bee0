<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array{calendars: list<array{name: string, entries: list<array{title: string, text: string, when: string, url: string}>}>} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<h1><?php p($texts->t('Calendar')); ?></h1>
	<?php foreach ($_['calendars'] as $calendar) { ?>
	<h2><?php p($calendar['name']); ?></h2>
	<?php if ($calendar['entries'] === []) { ?>
	<p class="host-page__empty"><?php p($texts->t('Nothing in this calendar')); ?></p>
	<?php } else { ?>
	<ul class="host-list">
		<?php foreach ($calendar['entries'] as $entry) { ?>
		<li class="host-list__item">
			<div class="host-list__text">
				<?php if ($entry['url'] !== '') { ?><a href="<?php p($entry['url']); ?>"><strong><?php p($entry['title']); ?></strong></a><?php } else { ?><strong><?php p($entry['title']); ?></strong><?php } ?>
				<p class="host-list__detail"><time><?php p($entry['when']); ?></time></p>
				<?php if ($entry['text'] !== '') { ?><p><?php p($entry['text']); ?></p><?php } ?>
			</div>
		</li>
		<?php } ?>
	</ul>
	<?php } ?>
	<?php } ?>
</main>
