<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Pages\HostTexts;
use SmartCommons\DevHost\Pages\RichHtml;

/** @var array{notifications: list<array<string, mixed>>, requesttoken: string} $_ */
$texts = HostTexts::forLanguage(Host::get(\OCP\L10N\IFactory::class)->findLanguage());
?>
<main id="app-content" class="host-page">
	<h1><?php p($texts->t('Notifications')); ?></h1>
	<?php if ($_['notifications'] === []) { ?>
	<p class="host-page__empty"><strong><?php p($texts->t('No notifications')); ?></strong><br><?php p($texts->t('Whatever needs your attention will be here.')); ?></p>
	<?php } else { ?>
	<p><button type="button" class="button" id="dismiss-all"><?php p($texts->t('Dismiss all')); ?></button></p>
	<ul class="host-list">
		<?php foreach ($_['notifications'] as $notification) { ?>
		<li class="host-list__item" data-notification="<?php p($notification['notification_id']); ?>">
			<?php if ($notification['icon'] !== '') { ?><img class="host-list__icon" src="<?php p($notification['icon']); ?>" alt="" width="24" height="24"><?php } ?>
			<div class="host-list__text">
				<p><?php print_unescaped(RichHtml::of($notification['subjectRich'], $notification['subjectRichParameters'], $notification['subject'])); ?></p>
				<?php if ($notification['message'] !== '') { ?><p><?php p($notification['message']); ?></p><?php } ?>
				<p class="host-list__detail"><time datetime="<?php p($notification['datetime']); ?>"><?php p(date('Y-m-d H:i', (int)strtotime($notification['datetime']))); ?></time></p>
				<?php if ($notification['actions'] !== [] || $notification['link'] !== '') { ?>
				<p class="host-list__actions">
					<?php foreach ($notification['actions'] as $action) { ?>
						<?php if ($action['type'] === 'WEB') { ?>
					<a class="button<?php if ($action['primary']) { ?> primary<?php } ?>" href="<?php p($action['link']); ?>"><?php p($action['label']); ?></a>
						<?php } else { ?>
					<button type="button" class="button notification-action<?php if ($action['primary']) { ?> primary<?php } ?>" data-link="<?php p($action['link']); ?>" data-type="<?php p($action['type']); ?>"><?php p($action['label']); ?></button>
						<?php } ?>
					<?php } ?>
					<?php if ($notification['link'] !== '') { ?>
					<a class="button" href="<?php p($notification['link']); ?>"><?php p($texts->t('Open')); ?></a>
					<?php } ?>
				</p>
				<?php } ?>
				<p class="host-list__problem" role="alert" hidden><?php p($texts->t('That did not work. Open it and try there.')); ?></p>
			</div>
			<button type="button" class="button dismiss"><?php p($texts->t('Dismiss')); ?></button>
		</li>
		<?php } ?>
	</ul>
	<?php } ?>
</main>
