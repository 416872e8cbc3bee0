<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;
use SmartCommons\DevHost\Pages\RichHtml;

/** @var array{activities: list<array<string, mixed>>} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<h1><?php p($texts->t('Activity')); ?></h1>
	<?php if ($_['activities'] === []) { ?>
	<p class="host-page__empty"><strong><?php p($texts->t('No activity yet')); ?></strong><br><?php p($texts->t('What happens in your groups will be here.')); ?></p>
	<?php } else { ?>
	<ul class="host-list">
		<?php foreach ($_['activities'] as $activity) { ?>
		<li class="host-list__item">
			<?php if ($activity['icon'] !== '') { ?><img class="host-list__icon" src="<?php p($activity['icon']); ?>" alt="" width="24" height="24"><?php } ?>
			<div class="host-list__text">
				<p><?php print_unescaped(RichHtml::of($activity['subject_rich'][0], $activity['subject_rich'][1], $activity['subject'])); ?></p>
				<p class="host-list__detail"><time datetime="<?php p($activity['datetime']); ?>"><?php p(date('Y-m-d H:i', (int)strtotime($activity['datetime']))); ?></time></p>
			</div>
		</li>
		<?php } ?>
	</ul>
	<?php } ?>
</main>
