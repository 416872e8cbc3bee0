<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array{widgets: list<array{title: string, items: array<string, mixed>, buttons: list<\OCP\Dashboard\Model\WidgetButton>}>} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<h1><?php p($texts->t('Dashboard')); ?></h1>
	<div class="host-widgets">
		<?php foreach ($_['widgets'] as $widget) { ?>
		<section class="host-widget">
			<h2><?php p($widget['title']); ?></h2>
			<?php if ($widget['items']['items'] === []) { ?>
			<p class="host-page__empty"><?php p($widget['items']['emptyContentMessage']); ?></p>
			<?php } else { ?>
			<ul class="host-list">
				<?php foreach ($widget['items']['items'] as $item) { ?>
				<li class="host-list__item">
					<div class="host-list__text">
						<a href="<?php p($item['link']); ?>"><strong><?php p($item['title']); ?></strong></a>
						<p class="host-list__detail"><?php p($item['subtitle']); ?></p>
					</div>
				</li>
				<?php } ?>
			</ul>
			<?php } ?>
			<?php foreach ($widget['buttons'] as $button) { ?>
			<p><a class="button" href="<?php p($button->getLink()); ?>"><?php p($button->getText()); ?></a></p>
			<?php } ?>
		</section>
		<?php } ?>
	</div>
</main>
