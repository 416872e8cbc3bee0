<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;
use SmartCommons\DevHost\Talk\ChatText;

/** @var array{name: string, people: string, messages: list<array{author: string, text: string, time: int}>, back: string, action: string, requesttoken: string} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<p><a href="<?php p($_['back']); ?>">‹ <?php p($texts->t('Conversations')); ?></a></p>
	<h1><?php p($_['name']); ?></h1>
	<p class="host-list__detail"><?php p($_['people']); ?></p>
	<?php if ($_['messages'] === []) { ?>
	<p class="host-page__empty"><strong><?php p($texts->t('Nothing was said yet')); ?></strong></p>
	<?php } ?>
	<ul class="host-list">
		<?php foreach ($_['messages'] as $message) { ?>
		<li class="host-list__item">
			<div class="host-list__text">
				<strong><?php p($message['author']); ?></strong>
				<p class="host-chat__text"><?php print_unescaped(ChatText::html($message['text'])); ?></p>
				<p class="host-list__detail"><time datetime="<?php p(date('c', $message['time'])); ?>"><?php p(date('Y-m-d H:i', $message['time'])); ?></time></p>
			</div>
		</li>
		<?php } ?>
	</ul>
	<form method="post" action="<?php p($_['action']); ?>" class="host-chat__form">
		<input type="hidden" name="requesttoken" value="<?php p($_['requesttoken']); ?>">
		<label for="host-chat-message"><?php p($texts->t('Your message')); ?></label>
		<textarea id="host-chat-message" name="message" rows="3" maxlength="32000" required></textarea>
		<button type="submit" class="button primary"><?php p($texts->t('Send')); ?></button>
	</form>
</main>
