<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;

/** @var array{messages: list<array{name: string, subject: string, to: string, time: int, link: string}>} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<h1><?php p($texts->t('Sent mail')); ?></h1>
	<p><?php p($texts->t('Mail that would have been sent. Only an admin sees this page.')); ?></p>
	<?php if ($_['messages'] === []) { ?>
	<p class="host-page__empty"><strong><?php p($texts->t('No mail yet')); ?></strong></p>
	<?php } else { ?>
	<ul class="host-list">
		<?php foreach ($_['messages'] as $message) { ?>
		<li class="host-list__item">
			<div class="host-list__text">
				<a href="<?php p($message['link']); ?>"><strong><?php p($message['subject']); ?></strong></a>
				<p><?php p($texts->t('To')); ?>: <?php p($message['to']); ?></p>
				<p class="host-list__detail"><time datetime="<?php p(date('c', $message['time'])); ?>"><?php p(date('Y-m-d H:i', $message['time'])); ?></time></p>
			</div>
		</li>
		<?php } ?>
	</ul>
	<?php } ?>
</main>
